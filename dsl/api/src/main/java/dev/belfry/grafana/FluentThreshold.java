package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;

/**
 * The limits of a threshold.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentThreshold<SELF extends FluentThreshold<SELF>> extends ExpressionOptions<SELF> {
  private static final Key EVALUATOR = Key.of(1, "evaluator");
  private static final Key UNLOAD = Key.of(2, "unloadEvaluator");

  FluentThreshold(ObjectNode node) {
    super(node);
  }

  /** A copy with this limit. */
  final SELF on(Evaluator limit) {
    ObjectNode condition = Node.object().with(EVALUATOR, requireNonNull(limit, "limit").node());
    return set(ThresholdExpression.CONDITIONS, Node.array(condition));
  }

  /**
   * Holds on until values fit this limit, so that the result doesn't go up and down where values
   * move around the first limit.
   *
   * <p>API name: {@code conditions[0].unloadEvaluator}. Default: the opposite of the first limit.
   */
  public final SELF until(Evaluator limit) {
    ObjectNode condition = (ObjectNode) node().array("conditions").get(0);
    return set(
        ThresholdExpression.CONDITIONS,
        Node.array(condition.with(UNLOAD, requireNonNull(limit, "limit").node())));
  }
}
