package dev.belfry.opentelemetry;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import dev.belfry.tree.Require;
import java.util.regex.Pattern;

/**
 * What all components of a collector share. What identifies one stands among its settings until it
 * becomes part of a configuration.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentComponent<SELF extends FluentComponent<SELF>> extends Fluent<SELF> {
  private static final Key TYPE = Key.of(0, "$component");
  private static final Key NAME = Key.of(1, "$name");
  private static final Pattern NAMES = Pattern.compile("[^\\s/.]+");

  FluentComponent(ObjectNode node) {
    super(node);
  }

  /**
   * Tells it from others of its type: {@code otlp/jaeger} is an exporter of the type {@code otlp}
   * with the name {@code jaeger}. Default: no name.
   *
   * @throws IllegalArgumentException when the name is empty or has a slash, a dot or a space
   */
  public final SELF named(String name) {
    return set(
        Path.of(NAME), Node.text(Require.match("name", name, NAMES, "no slash, dot or space")));
  }

  /** What pipelines call it. */
  static String id(NodeValue component) {
    ObjectNode node = (ObjectNode) component.node();
    String type = node.text(TYPE.name()).orElseThrow();
    return node.text(NAME.name()).map(name -> type + "/" + name).orElse(type);
  }

  /** What is set of it. */
  static ObjectNode settings(NodeValue component) {
    return ((ObjectNode) component.node()).without(TYPE.name()).without(NAME.name());
  }
}
