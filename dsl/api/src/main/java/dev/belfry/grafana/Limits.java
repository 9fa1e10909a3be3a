package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.Arrays;

/** The limits that expressions hold values against. */
final class Limits {
  private static final Key PARAMS = Key.of(0, "params");
  private static final Key TYPE = Key.of(1, "type");

  private Limits() {}

  static Evaluator limit(String type, double... bounds) {
    return new Evaluator(
        Evaluator.of()
            .node()
            .with(
                Evaluator.PARAMS, Node.array(Arrays.stream(bounds).mapToObj(Node::number).toList()))
            .with(Evaluator.TYPE, Node.text(type)));
  }

  static ClassicCondition condition(String refId, ClassicReducer reducer, Evaluator limit) {
    ObjectNode query = Node.object().with(PARAMS, Node.array(Node.text(refId)));
    ObjectNode reduced = Node.object().with(PARAMS, Node.array()).with(TYPE, reducer.node());
    return new ClassicCondition(
            ClassicCondition.of()
                .node()
                .with(ClassicCondition.EVALUATOR, requireNonNull(limit, "limit").node())
                .with(ClassicCondition.QUERY, query)
                .with(ClassicCondition.REDUCER, reduced))
        .operator(ConditionOperator.AND);
  }
}
