package dev.belfry.check;

/** A rule about what metrics are, which nobody can break as long as no catalogue says it. */
interface CatalogCheck extends Check {

  @Override
  default void check(Inspection inspection, Report report) {
    Expressions expressions = inspection.expressions();
    KnownMetrics known = inspection.metrics();
    if (known.isComplete()) {
      for (PlacedExpression one : expressions.all()) {
        check(one, known, report);
      }
    }
  }

  /** Reports what breaks the rule in one expression. */
  void check(PlacedExpression one, KnownMetrics known, Report report);
}
