package dev.belfry.check;

import dev.belfry.common.NearNames;
import java.util.Set;
import java.util.regex.Pattern;

/** Legends that print a label which the expression drops: the name would have a hole there. */
final class LegendLabelCheck implements ExpressionCheck {
  static final String CODE = "dashboard.unknown-legend-label";

  private static final String LEGEND = "legendFormat";
  private static final Pattern NAME = Pattern.compile("[a-zA-Z_]\\w*");

  @Override
  public void check(PlacedExpression one, Report report) {
    if (one.use() != PlacedExpression.Use.QUERY) {
      return;
    }
    String legend = one.place().node().text(LEGEND).orElse("");
    int open = legend.indexOf("{{");
    if (open >= 0) {
      one.flow()
          .labelsOf(one.expression())
          .ifPresent(labels -> check(one, legend, open, labels, report));
    }
  }

  private static void check(
      PlacedExpression one, String legend, int first, Set<String> labels, Report report) {
    for (int open = first; open >= 0; open = legend.indexOf("{{", open + 2)) {
      int close = legend.indexOf("}}", open);
      String label = close < 0 ? "" : legend.substring(open + 2, close).strip();
      if (!labels.contains(label)
          && !label.equals(KnownMetrics.NAME)
          && NAME.matcher(label).matches()) {
        report(one, label, labels, report);
      }
    }
  }

  private static void report(PlacedExpression one, String label, Set<String> known, Report report) {
    String instead = NearNames.instead(label, known);
    report.warning(
        CODE,
        one.at(one.place().at(LEGEND)),
        PlacedExpression.metricIn(one.expression()),
        "the legend prints the label `"
            + label
            + "`, which the result of the expression does not have",
        instead.isEmpty()
            ? "leave it out, or keep it in the expression"
            : "use " + instead + ", or keep `" + label + "` in the expression");
  }
}
