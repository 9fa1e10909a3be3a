package dev.belfry.check;

import dev.belfry.common.NearNames;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links on the values of a panel that ask for a label which the expression drops. */
final class LinkLabelCheck implements ExpressionCheck {
  static final String CODE = "dashboard.unknown-link-label";

  private static final Pattern LABEL = Pattern.compile("\\$\\{__field\\.labels\\.(\\w+)[}:]");

  @Override
  public int traits() {
    return Trait.QUERY;
  }

  @Override
  public void check(PlacedExpression one, Report report) {
    Place panel = one.place().around();
    if (panel == null) {
      return;
    }
    for (Place link : panel.inside("fieldConfig").inside("defaults").each("links")) {
      Matcher asked = LABEL.matcher(link.node().text("url").orElse(""));
      while (asked.find()) {
        check(one, link, asked.group(1), report);
      }
    }
  }

  private static void check(PlacedExpression one, Place link, String label, Report report) {
    one.flow()
        .labelsOf(one.expression())
        .filter(labels -> !labels.contains(label))
        .ifPresent(labels -> report(one, link, label, labels, report));
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
