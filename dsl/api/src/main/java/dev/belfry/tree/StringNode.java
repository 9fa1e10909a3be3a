package dev.belfry.tree;

import static java.util.Objects.requireNonNull;

/**
 * A text.
 *
 * @param value the text, any characters
 */
public record StringNode(String value) implements Node {

  /** Holds the text as it is. */
  public StringNode {
    requireNonNull(value, "value");
  }

  @Override
  public <R> R accept(NodeVisitor<R> visitor) {
    return requireNonNull(visitor, "visitor").text(this);
  }
}
