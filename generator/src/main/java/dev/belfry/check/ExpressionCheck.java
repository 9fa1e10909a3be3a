package dev.belfry.check;

import java.util.List;

/** A rule that each PromQL expression keeps or breaks by itself. */
interface ExpressionCheck extends Check {

  @Override
  default void check(Inspection inspection, Report report) {
    List<PlacedExpression> expressions = inspection.expressions().all();
    new ExpressionChecks(List.of(this), inspection).check(expressions, report);
  }

  /** Whether expressions of this bundle can break the rule at all. */
  default boolean canFind(Inspection inspection) {
    return true;
  }

  /** One of these {@linkplain Trait traits} an expression has to have to break the rule. */
  default int traits() {
    return Trait.ANY;
  }

  /** Reports what breaks the rule in one expression. */
  void check(PlacedExpression one, Report report);
}
