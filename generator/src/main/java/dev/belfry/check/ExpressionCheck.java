package dev.belfry.check;

/** A rule that each PromQL expression keeps or breaks by itself. */
interface ExpressionCheck extends Check {

  @Override
  default void check(Inspection inspection, Report report) {
    Expressions expressions = inspection.expressions();
    if (canFind(inspection)) {
      for (PlacedExpression one : expressions.all()) {
        check(one, report);
      }
    }
  }

  /** Whether expressions of this bundle can break the rule at all. */
  default boolean canFind(Inspection inspection) {
    return true;
  }

  /** Reports what breaks the rule in one expression. */
  void check(PlacedExpression one, Report report);
}
