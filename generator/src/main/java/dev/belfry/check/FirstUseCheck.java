package dev.belfry.check;

import dev.belfry.promql.BinaryOperator;
import dev.belfry.promql.Expression;
import java.util.Set;

/** Rules on metrics that are not there from the start, so that until then they say nothing. */
final class FirstUseCheck implements CatalogCheck {
  static final String CODE = "metric.appears-later";

  private static final Set<String> OF_ABSENCE = Set.of("absent", "absent_over_time");

  @Override
  public void check(PlacedExpression one, KnownMetrics known, Report report) {
    boolean rule =
        one.use() == PlacedExpression.Use.ALERT || one.use() == PlacedExpression.Use.RECORDING;
    if (!rule || isCautious(one)) {
      return;
    }
    one.families()
        .forEach(
            (name, family) -> family.firstUse().ifPresent(when -> report(one, name, when, report)));
  }

  /** Whether the expression says what it gives when nothing is there. */
  private static boolean isCautious(PlacedExpression one) {
    return one.calls().stream().map(Expression.Call::function).anyMatch(OF_ABSENCE::contains)
        || one.operations().stream().anyMatch(FirstUseCheck::hasDefault);
  }

  private static boolean hasDefault(Expression.Binary operation) {
    return operation.operator() == BinaryOperator.OR;
  }

  private static void report(PlacedExpression one, String name, String when, Report report) {
    report.note(
        CODE,
        one,
        name,
        "`" + name + "` is not there until " + when,
        "add `or vector(0)` or the like if the rule has to give a value before");
  }
}
