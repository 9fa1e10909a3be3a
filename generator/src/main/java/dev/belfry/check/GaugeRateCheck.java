package dev.belfry.check;

import dev.belfry.promql.Expression;
import dev.belfry.promql.Selector;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;

/** Rates of what can fall, where each fall is taken for a restart. */
final class GaugeRateCheck implements ExpressionCheck {
  static final String CODE = "promql.rate-of-gauge";

  private static final Set<String> RATES = Set.of("rate", "irate", "increase");

  @Override
  public int traits() {
    return Trait.RATE;
  }

  @Override
  public void check(PlacedExpression one, Report report) {
    KnownMetrics known = one.known();
    for (Selector.VectorSelector selector : one.selectors()) {
      String name = selector.name();
      if (known.isSurelyNoCounter(name) || known.looksLikeNoCounter(name)) {
        check(one, known, report);
        return;
      }
    }
  }

  private static void check(PlacedExpression one, KnownMetrics known, Report report) {
    Set<String> rates = new TreeSet<>();
    collect(one.expression(), rates);
    rates.stream().filter(known::isSurelyNoCounter).forEach(name -> report(one, name, "", report));
    if (!mayBeHistogram(one)) {
      rates.stream()
          .filter(known::looksLikeNoCounter)
          .forEach(name -> report(one, name, "by its name, ", report));
    }
  }

  /** The rate of a native histogram is stored, or shown as a whole. */
  private static boolean mayBeHistogram(PlacedExpression one) {
    return one.use() == PlacedExpression.Use.RECORDING
        || one.place().chain().anyMatch(around -> around.text("type").orElse("").equals("heatmap"));
  }

  private static void collect(Expression whole, Set<String> rates) {
    Deque<Expression> open = new ArrayDeque<>();
    open.push(whole);
    while (!open.isEmpty()) {
      Expression part = open.pop();
      if (!(part instanceof Expression.Call call)) {
        part.children().forEach(open::push);
      } else if (!call.function().startsWith("histogram_")) {
        if (RATES.contains(call.function())
            && call.arguments().get(0) instanceof Selector.RangeSelector range) {
          rates.add(range.selector().name());
        }
        call.arguments().forEach(open::push);
      }
    }
  }

  private static void report(PlacedExpression one, String name, String evidence, Report report) {
    report.warning(
        CODE,
        one,
        name,
        evidence
            + "`"
            + name
            + "` is no counter, and a rate takes each fall of its value for a restart",
        "use gauge(\"...\").delta(minutes(5)) or deriv, or the name of the counter");
  }
}
