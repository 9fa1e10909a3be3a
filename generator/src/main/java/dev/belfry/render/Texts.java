package dev.belfry.render;

import dev.belfry.tree.BooleanNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.StringNode;

/** Single values as texts. */
final class Texts {
  private Texts() {}

  /** What the value says, without quotes; empty for what is no single value. */
  static String of(Node value) {
    if (value instanceof StringNode text) {
      return text.value();
    }
    if (value instanceof NumberNode number) {
      return number.text();
    }
    return value instanceof BooleanNode flag ? Boolean.toString(flag.value()) : "";
  }
}
