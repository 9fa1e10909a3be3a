package dev.belfry.check;

import dev.belfry.common.Matcher;
import dev.belfry.common.NearNames;
import dev.belfry.promql.Selector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Metrics that nothing exposes. Under {@code absent} they are reported, too: what never was there
 * is always absent.
 */
final class UnknownMetricCheck implements CatalogCheck {
  static final String UNKNOWN = "metric.unknown";
  static final String RECORDING = "metric.unknown-recording";
  static final String BARE = "metric.bare-histogram";

  @Override
  public void check(PlacedExpression one, KnownMetrics known, Report report) {
    Set<String> seen = new HashSet<>();
    for (PlacedExpression.Asked asked : one.asked()) {
      if (asked.series() == null) {
        Optional<String> name = KnownMetrics.name(asked.selector());
        if (name.isEmpty()) {
          pattern(one, asked.selector(), known, report);
        } else if (seen.add(name.get())) {
          name(one, name.get(), known, report);
        }
      }
    }
  }

  private static void name(PlacedExpression one, String name, KnownMetrics known, Report report) {
    switch (known.verdict(name)) {
      case UNKNOWN -> report.error(UNKNOWN, one, name, message(name, known), hint(name, known));
      case UNKNOWN_RECORDING ->
          report.error(
              RECORDING,
              one,
              name,
              "no rule records `" + name + "`",
              instead("record it", NearNames.instead(name, known.recorded())));
      case BARE ->
          report.error(
              BARE,
              one,
              name,
              "`" + name + "` is a whole histogram or summary, which has no series of that name",
              "use `" + name + "_count`, `" + name + "_sum` or `" + name + "_bucket`");
      default -> {}
    }
  }

  private static String message(String name, KnownMetrics known) {
    return known
        .catalog()
        .absent(name)
        .map(absent -> "nothing exposes `" + name + "`: " + absent.reason())
        .orElse("nothing exposes a metric `" + name + "`");
  }

  private static String hint(String name, KnownMetrics known) {
    List<String> near = new ArrayList<>(known.catalog().near(name));
    return instead(
        "add it to the catalogue, or leave it out",
        near.isEmpty() ? "" : "`" + String.join("`, `", near) + "`");
  }

  private static String instead(String remedy, String names) {
    return names.isEmpty() ? remedy : "use " + names + ", or " + remedy;
  }

  /** A selector may ask for names by a regular expression. */
  private static void pattern(
      PlacedExpression one, Selector.VectorSelector selector, KnownMetrics known, Report report) {
    for (Matcher matcher : selector.matchers()) {
      if (matcher.label().name().equals(KnownMetrics.NAME)
          && matcher.operator() == Matcher.Operator.MATCHES
          && !VariableReference.mayBeIn(matcher.value())
          && !known.hasName(matcher)) {
        report.error(
            UNKNOWN,
            one,
            matcher.value(),
            "nothing exposes a metric with a name that fits `" + matcher.value() + "`",
            "correct the regular expression, or add the metrics to the catalogue");
      }
    }
  }
}
