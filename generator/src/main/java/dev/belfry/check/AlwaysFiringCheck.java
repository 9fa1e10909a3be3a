package dev.belfry.check;

import dev.belfry.promql.BinaryOperator;
import dev.belfry.promql.Expression;
import dev.belfry.promql.Selector;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Alerts that fire for as long as there is any value. */
final class AlwaysFiringCheck implements ExpressionCheck {
  static final String CODE = "promql.alert-without-comparison";

  /** With {@code vector}, an alert is meant to fire always, to show that alerts arrive. */
  private static final Set<String> CONDITIONS = Set.of("absent", "absent_over_time", "vector");

  @Override
  public int traits() {
    return Trait.ALERT;
  }

  @Override
  public void check(PlacedExpression one, Report report) {
    Expression expression = PlacedExpression.bare(one.expression());
    boolean comparesToBool = expression instanceof Expression.Binary binary && binary.returnBool();
    if (comparesToBool || !one.isTyped() && firesAlways(expression)) {
      report.warning(
          CODE,
          one,
          PlacedExpression.metricIn(one.expression()),
          comparesToBool
              ? "the comparison of alert `" + name(one) + "` gives 0 or 1, and it fires for both"
              : "alert `" + name(one) + "` fires for each series, because it compares with nothing",
          "compare with a limit: .when(value.above(10))");
    }
  }

  private static String name(PlacedExpression one) {
    return RuleGroups.alertName(one.place().node());
  }

  private static boolean firesAlways(Expression expression) {
    Set<Expression> always = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Expression part : expression.parts()) {
      if (firesAlways(part, always)) {
        always.add(part);
      }
    }
    return always.contains(expression);
  }

  /** Given which of the expressions inside it do. */
  private static boolean firesAlways(Expression expression, Set<Expression> always) {
    if (expression instanceof Expression.Binary binary) {
      return firesAlways(binary, always);
    }
    if (expression instanceof Selector.VectorSelector selector) {
      return !isCondition(selector);
    }
    if (expression instanceof Expression.Call call && CONDITIONS.contains(call.function())) {
      return false;
    }
    return always.containsAll(expression.children());
  }

  private static boolean firesAlways(Expression.Binary binary, Set<Expression> always) {
    BinaryOperator operator = binary.operator();
    if (operator == BinaryOperator.OR) {
      return always.contains(binary.left()) || always.contains(binary.right());
    }
    boolean chooses = operator.isSetOperator() || operator.isComparison() && !binary.returnBool();
    return !chooses && always.contains(binary.left()) && always.contains(binary.right());
  }

  /** What a rule stored may have been compared already; firing alerts are series of their own. */
  private static boolean isCondition(Selector.VectorSelector selector) {
    return selector.name().isEmpty()
        || selector.name().contains(":")
        || selector.name().startsWith("ALERTS");
  }
}
