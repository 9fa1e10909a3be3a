package dev.belfry.check;

import java.util.Set;

/** Legends that print a label which the expression drops: the name would have a hole there. */
final class LegendLabelCheck implements ExpressionCheck {
  static final String CODE = "dashboard.unknown-legend-label";

  @Override
  public void check(PlacedExpression one, Report report) {
    if (one.use() == PlacedExpression.Use.QUERY && Legend.printsLabels(one.place())) {
      one.flow().labelsOf(one.expression()).ifPresent(labels -> check(one, labels, report));
    }
  }

  private static void check(PlacedExpression one, Set<String> labels, Report report) {
    for (String label : Legend.missing(one.place(), labels)) {
      report.warning(
          CODE,
          one.at(one.place().at(Legend.PROPERTY)),
          PlacedExpression.metricIn(one.expression()),
          Legend.message(label),
          Legend.hint(label, labels));
    }
  }
}
