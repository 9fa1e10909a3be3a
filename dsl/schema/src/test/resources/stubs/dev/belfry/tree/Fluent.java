package dev.belfry.tree;

import java.util.List;

/** Stands for the real one where tests compile what was generated. */
public abstract class Fluent<SELF extends Fluent<SELF>> implements NodeValue {
  protected Fluent(ObjectNode node) {}

  protected abstract SELF with(ObjectNode changed);

  protected final SELF set(Path path, NodeValue value) {
    return with(node());
  }

  protected final SELF append(Path path, List<? extends NodeValue> values) {
    return with(node());
  }

  @Override
  public final ObjectNode node() {
    return new ObjectNode();
  }
}
