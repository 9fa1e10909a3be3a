package dev.belfry.check;

import dev.belfry.common.NearNames;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links on the values of a panel that ask for a label which no expression of it keeps. Beside the
 * series that a link is for, a panel may show others, such as a line at a limit.
 */
final class LinkLabelCheck implements DashboardCheck {
  static final String CODE = "dashboard.unknown-link-label";

  private static final Pattern LABEL = Pattern.compile("\\$\\{__field\\.labels\\.(\\w+)[}:]");

  @Override
  public void check(DashboardView dashboard, Report report) {
    for (PanelView panel : dashboard.panels()) {
      if (panel.defaults().array("links").size() > 0) {
        check(panel, dashboard.expressions(), report);
      }
    }
  }

  private static void check(PanelView panel, ExpressionReader expressions, Report report) {
    Set<String> known = new TreeSet<>();
    PlacedExpression first = null;
    for (Place query : panel.targets()) {
      Optional<PlacedExpression> one = expressions.of(query);
      Optional<Set<String>> labels =
          one.flatMap(asked -> asked.flow().labelsOf(asked.expression()));
      if (labels.isEmpty()) {
        return;
      }
      known.addAll(labels.get());
      first = first == null ? one.get() : first;
    }
    if (first != null) {
      links(panel, first, known, report);
    }
  }

  private static void links(
      PanelView panel, PlacedExpression first, Set<String> known, Report report) {
    Place defaults = panel.place().inside("fieldConfig").inside("defaults");
    for (Place link : defaults.each("links")) {
      Matcher asked = LABEL.matcher(link.node().text("url").orElse(""));
      while (asked.find()) {
        if (LabelFlow.lack(known, asked.group(1))) {
          report(first, link, asked.group(1), known, report);
        }
      }
    }
  }

  private static void report(
      PlacedExpression one, Place link, String label, Set<String> known, Report report) {
    String instead = NearNames.instead(label, known);
    report.warning(
        CODE,
        one.at(link),
        PlacedExpression.metricIn(one.expression()),
        "the link asks for the label `"
            + label
            + "`, which the result of the expression does not have",
        instead.isEmpty()
            ? "keep it in the expression, or another link"
            : "take " + instead + ", or keep `" + label + "` in the expression");
  }
}
