package dev.belfry.check;

import dev.belfry.promql.Expression;
import dev.belfry.promql.RangeExtension;
import dev.belfry.promql.Selector;
import dev.belfry.promql.ValueType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Ranges that are anchored or smoothed for a function that can't work on such ones. */
final class UnfitExtensionCheck implements ExpressionCheck {
  static final String CODE = "promql.unfit-extension";

  private static final Set<String> SMOOTHED = Set.of("delta", "increase", "rate");
  private static final Set<String> ANCHORED =
      Set.of("changes", "delta", "increase", "rate", "resets");

  @Override
  public int traits() {
    return Trait.EXTENSION;
  }

  @Override
  public void check(PlacedExpression one, Report report) {
    for (Expression.Call call : one.calls()) {
      for (Expression argument : call.arguments()) {
        if (argument instanceof Selector.RangeSelector range
            && range.modifiers().extension().isPresent()
            && call.type() != ValueType.ANY) {
          check(one, call, range.modifiers().extension().get(), report);
        }
      }
    }
  }

  private static void check(
      PlacedExpression one, Expression.Call call, RangeExtension extension, Report report) {
    Set<String> allowed = extension == RangeExtension.ANCHORED ? ANCHORED : SMOOTHED;
    if (!allowed.contains(call.function())) {
      report.error(
          CODE,
          one,
          PlacedExpression.metricIn(call),
          "`"
              + call.text()
              + "` fails when it is evaluated: `"
              + extension.symbol()
              + "` works in "
              + String.join(", ", List.copyOf(new TreeSet<>(allowed)))
              + " alone",
          "leave `" + extension.symbol() + "` out");
    }
  }
}
