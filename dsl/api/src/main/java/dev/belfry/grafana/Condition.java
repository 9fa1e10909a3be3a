package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Span;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * When a row, a tab or a panel of an auto grid is shown: what the reader chose for a variable,
 * whether there is data, how long the time range is.
 *
 * <p>API name: {@code ConditionalRenderingGroup}.
 */
public final class Condition implements NodeValue {
  private static final String SPEC = "spec";
  private static final String ITEMS = "items";

  private final ObjectNode group;

  private Condition(ObjectNode group) {
    this.group = group;
  }

  private static Condition of(String visibility, String combination, ArrayNode items) {
    return new Condition(
        kind("Group")
            .with(
                SPEC,
                Node.object()
                    .with("visibility", Node.text(visibility))
                    .with("condition", Node.text(combination))
                    .with(ITEMS, items)));
  }

  private static ObjectNode kind(String kind) {
    return Node.object().with("kind", Node.text("ConditionalRendering" + kind));
  }

  private static Condition single(String kind, ObjectNode spec) {
    return of("show", "and", Node.array(kind(kind).with(SPEC, spec)));
  }

  static Condition variable(Variable variable, String operator, String value) {
    return single(
        "Variable",
        Node.object()
            .with("variable", Headline.name(variable))
            .with("operator", Node.text(operator))
            .with("value", Node.text(requireNonNull(value, "value"))));
  }

  static Condition data(boolean value) {
    return single("Data", Node.object().with("value", Node.bool(value)));
  }

  static Condition timeRangeUpTo(Span longest) {
    Require.range("longest", longest.millis(), 1, Double.POSITIVE_INFINITY);
    return single("TimeRangeSize", Node.object().with("value", longest.inOneUnit()));
  }

  /**
   * Combines single conditions.
   *
   * @throws IllegalArgumentException when there are none, or one of them is combined already
   */
  static Condition combined(String combination, Condition... conditions) {
    List<Node> items = new ArrayList<>();
    for (Condition condition : requireNonNull(conditions, "conditions")) {
      ArrayNode parts = requireNonNull(condition, "condition").group.object(SPEC).array(ITEMS);
      if (parts.size() > 1) {
        throw new IllegalArgumentException(
            "conditions: expected single ones, since Grafana can't combine what is combined, got "
                + parts.size()
                + " in one");
      }
      items.addAll(parts.items());
    }
    if (items.isEmpty()) {
      throw new IllegalArgumentException("conditions: expected at least one, got none");
    }
    return of("show", combination, Node.array(items));
  }

  /** The same condition, under which something is hidden. */
  Condition hiding() {
    ObjectNode spec = group.object(SPEC);
    return new Condition(group.with(SPEC, spec.with("visibility", Node.text("hide"))));
  }

  @Override
  public ObjectNode node() {
    return group;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Condition condition && condition.group.equals(group);
  }

  @Override
  public int hashCode() {
    return group.hashCode();
  }

  @Override
  public String toString() {
    return "Condition" + group;
  }
}
