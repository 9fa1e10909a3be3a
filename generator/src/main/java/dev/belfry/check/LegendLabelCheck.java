package dev.belfry.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Legends that print a label which the expression drops: the name would have a hole there. And such
 * that would print the name of the label.
 */
final class LegendLabelCheck implements ExpressionCheck {
  static final String CODE = "dashboard.unknown-legend-label";

  /** What series are called in panels, and what marks on graphs say. */
  private static final List<String> LEGENDS = List.of(Legend.PROPERTY, "titleFormat", "textFormat");

  /** A label as some other programs write it, which Grafana prints as it stands. */
  private static final Pattern SINGLE =
      Pattern.compile("(?<![{$])\\{\\s*([a-zA-Z_]\\w*)\\s*}(?!})");

  private static final String ALERTS = "ALERTS";

  /** Labels that each series about an alert has. */
  private static final Set<String> OF_ALERTS = Set.of("alertname", "alertstate");

  @Override
  public int traits() {
    return Trait.QUERY;
  }

  @Override
  public void check(PlacedExpression one, Report report) {
    for (String property : LEGENDS) {
      String legend = one.place().node().text(property).orElse("");
      if (legend.contains("{{")) {
        labels(one, property, legend, report);
      } else if (legend.indexOf('{') >= 0) {
        single(one, property, legend, report);
      }
    }
  }

  private static void labels(PlacedExpression one, String property, String legend, Report report) {
    Optional<Set<String>> labels = one.flow().labelsOf(one.expression());
    if (labels.isPresent()) {
      Legend.missing(legend, labels.get())
          .forEach(label -> report(one, property, label, labels.get(), report));
    } else if (PlacedExpression.metricIn(one.expression()).equals(ALERTS)) {
      Legend.missing(legend, OF_ALERTS).stream()
          .filter(label -> Slips.of(label, OF_ALERTS).isPresent())
          .forEach(label -> report(one, property, label, OF_ALERTS, report));
    }
  }

  private static void report(
      PlacedExpression one, String property, String label, Set<String> labels, Report report) {
    report.warning(
        CODE,
        one.at(one.place().at(property)),
        PlacedExpression.metricIn(one.expression()),
        Legend.message(label),
        Legend.hint(label, labels));
  }

  private static void single(PlacedExpression one, String property, String legend, Report report) {
    Matcher single = SINGLE.matcher(legend);
    if (single.find() && mayHave(one, single.group(1))) {
      report.warning(
          CODE,
          one.at(one.place().at(property)),
          PlacedExpression.metricIn(one.expression()),
          "the legend prints `" + single.group() + "` as it stands, not the label",
          "write the label as `{{" + single.group(1) + "}}`");
    }
  }

  private static boolean mayHave(PlacedExpression one, String label) {
    return one.flow().labelsOf(one.expression()).map(labels -> labels.contains(label)).orElse(true);
  }
}
