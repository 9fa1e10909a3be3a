package dev.belfry.check;

/** A rule that each PromQL expression keeps or breaks by itself. */
interface ExpressionCheck extends Check {

  @Override
  default void check(Inspection inspection, Report report) {
    for (PlacedExpression one : inspection.expressions().all()) {
      check(one, report);
    }
  }

  /** Reports what breaks the rule in one expression. */
  void check(PlacedExpression one, Report report);
}
