package dev.belfry.tree;

import static java.util.Objects.requireNonNull;

/** The explicit nothing: {@code null} in JSON and YAML. */
public enum NullNode implements Node {
  /** The only one. */
  NULL;

  @Override
  public <R> R accept(NodeVisitor<R> visitor) {
    return requireNonNull(visitor, "visitor").none(this);
  }
}
