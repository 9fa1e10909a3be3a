package dev.belfry.common;

import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;

/** Stands for the real one where tests compile what was generated. */
public record Span(long millis) implements NodeValue {
  @Override
  public Node node() {
    return Node.text("");
  }

  public Span aboveZero() {
    return this;
  }

  public Node inOneUnit() {
    return node();
  }
}
