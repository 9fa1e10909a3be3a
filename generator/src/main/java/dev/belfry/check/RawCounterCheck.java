package dev.belfry.check;

import dev.belfry.promql.Selector;
import java.util.function.Predicate;

/** Counters taken by their value, which only says how much there was since some start. */
final class RawCounterCheck implements Check {
  static final String CODE = "promql.counter-without-rate";

  @Override
  public void check(Inspection inspection, Report report) {
    Expressions expressions = inspection.expressions();
    KnownMetrics known = inspection.metrics();
    Predicate<String> isCounter = name -> known.isCounter(name, expressions::hasName);
    for (PlacedExpression one : expressions.all()) {
      if (one.use() != PlacedExpression.Use.SERIES && isAbout(one, isCounter)) {
        CounterValues.in(one, known::mayCount).stream()
            .filter(isCounter)
            .forEach(name -> report(one, name, report));
      }
    }
  }

  private static boolean isAbout(PlacedExpression one, Predicate<String> isCounter) {
    for (Selector.VectorSelector selector : one.instants()) {
      if (isCounter.test(selector.name())) {
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
