package dev.belfry.check;

import dev.belfry.common.Matcher;
import dev.belfry.common.NearNames;
import dev.belfry.promql.Selector;
import java.util.Set;

/** Matchers for a label that the metric does not have. */
final class UnknownLabelCheck implements CatalogCheck {
  static final String CODE = "metric.unknown-label";

  @Override
  public void check(PlacedExpression one, KnownMetrics known, Report report) {
    for (Selector.VectorSelector selector : one.selectors()) {
      one.flow().labelsOf(selector).ifPresent(labels -> check(one, selector, labels, report));
    }
  }

  private static void check(
      PlacedExpression one, Selector.VectorSelector selector, Set<String> labels, Report report) {
    for (Matcher matcher : selector.matchers()) {
      String label = matcher.label().name();
      if (LabelFlow.lack(labels, label) && !fitsAbsence(matcher)) {
        report(one, KnownMetrics.name(selector).orElse(""), label, labels, report);
      }
    }
  }

  /** {@code label=""} asks for series without the label. */
  private static boolean fitsAbsence(Matcher matcher) {
    return matcher.operator() == Matcher.Operator.EQUAL && matcher.value().isEmpty();
  }

  static void report(
      PlacedExpression one, String metric, String label, Set<String> labels, Report report) {
    report.error(
        CODE, one, metric, "`" + metric + "` has no label `" + label + "`", hint(label, labels));
  }

  private static String hint(String label, Set<String> labels) {
    if (labels.isEmpty()) {
      return "leave it out, or keep it in the rule that records the metric";
    }
    String near = NearNames.instead(label, labels);
    return "use " + (near.isEmpty() ? "one of `" + String.join("`, `", labels) + "`" : near);
  }
}
