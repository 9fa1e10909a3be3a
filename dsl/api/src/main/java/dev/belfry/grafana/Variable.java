package dev.belfry.grafana;

import dev.belfry.common.Placeholder;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;

/**
 * A choice at the top of a dashboard, used in queries as a value: {@code NAMESPACE.in(variable)}.
 */
public sealed interface Variable extends NodeValue, Placeholder permits FluentVariable {

  @Override
  ObjectNode node();

  /** The name by which texts refer to it, without the {@code $}. */
  default String name() {
    return node().text("name").orElseThrow();
  }

  /** The text that Grafana replaces by what the reader chose: {@code $name}. */
  @Override
  default String placeholder() {
    return "$" + name();
  }
}
