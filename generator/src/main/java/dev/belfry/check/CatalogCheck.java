package dev.belfry.check;

/** A rule about what metrics are, which nobody can break as long as no catalogue says it. */
interface CatalogCheck extends ExpressionCheck {

  @Override
  default boolean canFind(Inspection inspection) {
    return inspection.metrics().isComplete();
  }

  @Override
  default void check(PlacedExpression one, Report report) {
    check(one, one.known(), report);
  }

  /** Reports what breaks the rule in one expression. */
  void check(PlacedExpression one, KnownMetrics known, Report report);
}
