package dev.belfry.tree;

import static java.util.Objects.requireNonNull;

/** True or false. */
public enum BooleanNode implements Node {
  /** True. */
  TRUE,
  /** False. */
  FALSE;

  /** The value as Java has it. */
  public boolean value() {
    return this == TRUE;
  }

  @Override
  public <R> R accept(NodeVisitor<R> visitor) {
    return requireNonNull(visitor, "visitor").bool(this);
  }
}
