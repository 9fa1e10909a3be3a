package dev.belfry.check;

import dev.belfry.promql.DurationExpression;
import dev.belfry.promql.Expression;
import dev.belfry.promql.Selector;

/** Long ranges for {@code irate}, which looks at the last two values alone. */
final class IrateRangeCheck implements ExpressionCheck {
  static final String CODE = "promql.irate-over-long-range";

  private static final long LONGEST = 300_000;

  @Override
  public int traits() {
    return Trait.IRATE;
  }

  @Override
  public void check(PlacedExpression one, Report report) {
    for (Expression.Call call : one.calls()) {
      if (call.function().equals("irate")
          && call.arguments().get(0) instanceof Selector.RangeSelector selector
          && selector.range() instanceof DurationExpression.Length length
          && length.millis() > LONGEST) {
        report.note(
            CODE,
            one,
            PlacedExpression.metricIn(call),
            "`" + call.text() + "` looks at the last two values alone, however long the range is",
            "use rate(...) for the mean over " + length.text() + ", or a range of at most 5m");
      }
    }
  }
}
