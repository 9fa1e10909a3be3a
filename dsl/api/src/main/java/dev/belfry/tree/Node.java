package dev.belfry.tree;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A piece of a document: what every Belfry value is underneath, and what ends up as JSON or YAML.
 *
 * <p>Nodes are immutable. A change makes a new tree that shares what did not change.
 */
public sealed interface Node extends NodeValue
    permits ObjectNode, ArrayNode, StringNode, NumberNode, BooleanNode, NullNode {

  /** A text. */
  static StringNode text(String value) {
    return new StringNode(value);
  }

  /** A whole number. */
  static NumberNode number(long value) {
    return NumberNode.of(value);
  }

  /**
   * A number.
   *
   * @throws IllegalArgumentException for NaN and the infinities, which neither JSON nor YAML
   *     readers share
   */
  static NumberNode number(double value) {
    return NumberNode.of(value);
  }

  /** True or false. */
  static BooleanNode bool(boolean value) {
    return value ? BooleanNode.TRUE : BooleanNode.FALSE;
  }

  /** The explicit nothing of JSON and YAML, which differs from an absent property. */
  static NullNode none() {
    return NullNode.NULL;
  }

  /** An empty object. */
  static ObjectNode object() {
    return ObjectNode.EMPTY;
  }

  /** A list of the nodes of these values. */
  static ArrayNode array(NodeValue... items) {
    return array(List.of(requireNonNull(items, "items")));
  }

  /** A list of the nodes of these values. */
  static ArrayNode array(List<? extends NodeValue> items) {
    return ArrayNode.EMPTY.plus(requireNonNull(items, "items"));
  }

  @Override
  default Node node() {
    return this;
  }

  /** Calls the method of the visitor that fits this kind of node. */
  <R> R accept(NodeVisitor<R> visitor);
}
