package dev.belfry.tree;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** A list of nodes. */
public final class ArrayNode implements Node {
  static final ArrayNode EMPTY = new ArrayNode(new Node[0]);

  private final Node[] items;
  private final boolean prominent;

  private ArrayNode(Node[] items) {
    this.items = items;
    this.prominent = Prominence.mayBeIn(items);
  }

  boolean isProminent() {
    return prominent;
  }

  /** How many items there are. */
  public int size() {
    return items.length;
  }

  /** The item at this place, counted from 0. */
  public Node get(int index) {
    return items[index];
  }

  /** All items, unmodifiable. */
  public List<Node> items() {
    return Collections.unmodifiableList(Arrays.asList(items));
  }

  /** The items that are objects, in order; what else stands in the list is left out. */
  public List<ObjectNode> objects() {
    List<ObjectNode> objects = new ArrayList<>(items.length);
    for (Node item : items) {
      if (item instanceof ObjectNode object) {
        objects.add(object);
      }
    }
    return objects;
  }

  /** A copy with this value's node at the end. */
  public ArrayNode plus(NodeValue item) {
    Node[] more = Arrays.copyOf(items, items.length + 1);
    more[items.length] = requireNonNull(item, "item").node();
    return new ArrayNode(more);
  }

  /** A copy with the nodes of these values at the end. */
  public ArrayNode plus(List<? extends NodeValue> values) {
    if (requireNonNull(values, "values").isEmpty()) {
      return this;
    }
    Node[] more = Arrays.copyOf(items, items.length + values.size());
    int next = items.length;
    for (NodeValue value : values) {
      more[next++] = requireNonNull(value, "value").node();
    }
    return new ArrayNode(more);
  }

  /** A copy with another item at this place. */
  public ArrayNode with(int index, Node item) {
    Node[] changed = items.clone();
    changed[index] = requireNonNull(item, "item");
    return new ArrayNode(changed);
  }

  /** A copy in which each item is what the change makes of it; this list if none changes. */
  public ArrayNode each(UnaryOperator<Node> change) {
    requireNonNull(change, "change");
    Node[] changed = items;
    for (int i = 0; i < items.length; i++) {
      Node item = change.apply(items[i]);
      if (item != items[i]) {
        changed = changed == items ? items.clone() : changed;
        changed[i] = requireNonNull(item, "item");
      }
    }
    return changed == items ? this : new ArrayNode(changed);
  }

  @Override
  public <R> R accept(NodeVisitor<R> visitor) {
    return requireNonNull(visitor, "visitor").array(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ArrayNode && Arrays.equals(items, ((ArrayNode) other).items);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(items);
  }

  @Override
  public String toString() {
    return Arrays.toString(items);
  }
}
