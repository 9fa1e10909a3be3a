package dev.belfry.check;

import dev.belfry.promql.Expression;
import dev.belfry.promql.Selector;
import java.util.Set;
import java.util.TreeSet;

/** Rates of what can fall, where each fall is taken for a restart. */
final class GaugeRateCheck implements ExpressionCheck {
  static final String CODE = "promql.rate-of-gauge";

  private static final Set<String> RATES = Set.of("rate", "irate", "increase");

  @Override
  public void check(PlacedExpression one, Report report) {
    if (!mayBeHistogram(one)) {
      Set<String> rates = new TreeSet<>();
      collect(one.expression(), rates);
      rates.forEach(name -> report(one, name, report));
    }
  }

  /** The rate of a native histogram is stored, or shown as a whole. */
  private static boolean mayBeHistogram(PlacedExpression one) {
    return one.use() == PlacedExpression.Use.RECORDING
        || one.place().chain().anyMatch(around -> around.text("type").orElse("").equals("heatmap"));
  }

  private static void collect(Expression part, Set<String> rates) {
    if (part instanceof Expression.Call call) {
      if (call.function().startsWith("histogram_")) {
        return;
      }
      if (RATES.contains(call.function())
          && call.arguments().get(0) instanceof Selector.RangeSelector range
          && CounterNames.isNoCounter(range.selector().name())) {
        rates.add(range.selector().name());
      }
    }
    part.children().forEach(child -> collect(child, rates));
  }

  private static void report(PlacedExpression one, String name, Report report) {
    report.warning(
        CODE,
        one.subject(),
        one.place(),
        "by its name, `"
            + name
            + "` is no counter, and a rate takes each fall of its value for a restart",
        "use gauge(\"...\").delta(minutes(5)) or deriv, or the name of the counter");
  }
}
