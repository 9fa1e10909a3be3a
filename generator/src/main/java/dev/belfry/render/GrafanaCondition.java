package dev.belfry.render;

import dev.belfry.promql.BinaryOperator;
import dev.belfry.promql.Expression;
import dev.belfry.promql.Literal;
import dev.belfry.promql.PromQlExpression;
import dev.belfry.promql.ValueType;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;
import java.util.Map;
import java.util.Optional;

/**
 * What an alert fires on, as Grafana asks it: a query, and an expression that gives 1 for each
 * series that is to fire.
 *
 * <p>A comparison with a number becomes the query of what is compared and a threshold, which means
 * the same. Any other condition stays whole: each series that its query gives fires, whatever its
 * value is, as in Prometheus.
 *
 * @param query the query, in its own language
 * @param expression the expression with the letters B, about the query with the letters A
 */
record GrafanaCondition(String query, ObjectNode expression) {
  static final String QUERY = "A";
  static final String CONDITION = "B";

  /** True of every value that there is, those that are no numbers among them. */
  private static final String ANY_VALUE = "is_number($A) || is_nan($A) || is_inf($A)";

  private static final Map<BinaryOperator, String> THRESHOLDS =
      Map.of(
          BinaryOperator.GREATER, "gt",
          BinaryOperator.LESS, "lt",
          BinaryOperator.GREATER_OR_EQUAL, "gte",
          BinaryOperator.LESS_OR_EQUAL, "lte",
          BinaryOperator.EQUAL, "eq",
          BinaryOperator.NOT_EQUAL, "ne");

  /** The condition of an alert. */
  static GrafanaCondition of(ObjectNode alert) {
    return RuleParts.expression(alert)
        .flatMap(GrafanaCondition::threshold)
        .orElseGet(() -> new GrafanaCondition(alert.text("expr").orElse(""), anyValue()));
  }

  private static Optional<GrafanaCondition> threshold(NodeValue condition) {
    if (condition instanceof PromQlExpression typed
        && typed.expression() instanceof Expression.Binary comparison
        && THRESHOLDS.containsKey(comparison.operator())
        && !comparison.returnBool()
        && comparison.left().type() == ValueType.INSTANT_VECTOR
        && comparison.right() instanceof Literal.NumberLiteral limit
        && Double.isFinite(limit.value())) {
      String type = THRESHOLDS.get(comparison.operator());
      return Optional.of(
          new GrafanaCondition(comparison.left().pretty(), threshold(type, limit.value())));
    }
    return Optional.empty();
  }

  private static ObjectNode threshold(String type, double limit) {
    ObjectNode evaluator =
        Node.object().with("params", Node.array(Node.number(limit))).with("type", Node.text(type));
    return expression("threshold")
        .with("expression", Node.text(QUERY))
        .with("conditions", Node.array(Node.object().with("evaluator", evaluator)));
  }

  private static ObjectNode anyValue() {
    return expression("math").with("expression", Node.text(ANY_VALUE));
  }

  private static ObjectNode expression(String type) {
    Node expressions = Node.text(GrafanaRuleFile.EXPRESSIONS);
    return Node.object()
        .with("refId", Node.text(CONDITION))
        .with("datasource", Node.object().with("type", expressions).with("uid", expressions))
        .with("type", Node.text(type));
  }
}
