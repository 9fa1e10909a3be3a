package dev.belfry.check;

import java.util.Set;

/** Legends of logs that print a label which the query drops. */
final class LogLegendCheck implements Check {

  @Override
  public void check(Inspection inspection, Report report) {
    for (LogExpressions.Placed one : inspection.expressions().logs().all()) {
      if (Legend.printsLabels(one.place())) {
        LogLabels.of(one.query()).ifPresent(labels -> check(one, labels, report));
      }
    }
  }

  private static void check(LogExpressions.Placed one, Set<String> labels, Report report) {
    for (String label : Legend.missing(one.place(), labels)) {
      report.warning(
          LegendLabelCheck.CODE,
          one.subject(),
          one.place().at(Legend.PROPERTY),
          Legend.message(label),
          Legend.hint(label, labels));
    }
  }
}
