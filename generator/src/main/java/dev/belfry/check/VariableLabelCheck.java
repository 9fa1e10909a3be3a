package dev.belfry.check;

/** Variables with the values of a label that the metric does not have. */
final class VariableLabelCheck implements Check {

  @Override
  public void check(Inspection inspection, Report report) {
    Expressions expressions = inspection.expressions();
    if (inspection.metrics().isComplete()) {
      expressions.labelQueries().forEach(query -> check(query, report));
    }
  }

  private static void check(Expressions.LabelQuery query, Report report) {
    PlacedExpression series = query.series();
    series
        .flow()
        .labelsOf(series.expression())
        .filter(labels -> LabelFlow.lack(labels, query.label()))
        .ifPresent(
            labels -> {
              String metric = PlacedExpression.metricIn(series.expression());
              UnknownLabelCheck.report(series, metric, query.label(), labels, report);
            });
  }
}
