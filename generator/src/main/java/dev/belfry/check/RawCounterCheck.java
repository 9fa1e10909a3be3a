package dev.belfry.check;

import dev.belfry.promql.Selector;
import java.util.Set;
import java.util.stream.Collectors;

/** Counters taken by their value, which only says how much there was since some start. */
final class RawCounterCheck implements Check {
  static final String CODE = "promql.counter-without-rate";

  @Override
  public void check(Inspection inspection, Report report) {
    Set<String> names = inspection.expressions().names();
    KnownMetrics known = inspection.metrics();
    Set<String> counters =
        names.stream()
            .filter(name -> known.isCounter(name, names))
            .collect(Collectors.toUnmodifiableSet());
    for (PlacedExpression one : inspection.expressions().all()) {
      if (one.use() != PlacedExpression.Use.SERIES && isAbout(one, counters)) {
        Set<String> read = CounterValues.in(one, known::mayCount);
        read.retainAll(counters);
        read.forEach(name -> report(one, name, report));
      }
    }
  }

  private static boolean isAbout(PlacedExpression one, Set<String> names) {
    for (Selector.VectorSelector selector : one.instants()) {
      if (names.contains(selector.name())) {
        return true;
      }
    }
    return false;
  }

  private static void report(PlacedExpression one, String name, Report report) {
    report.warning(
        CODE,
        one,
        name,
        "the value of the counter `"
            + name
            + "` is used, which says how much there was since its process started",
        "use counter(\"...\").rate(minutes(5)), or increase");
  }
}
