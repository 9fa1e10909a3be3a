package dev.belfry.common;

import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;

/**
 * A label by which alerts are grouped and series are shown, whoever has it. Two are equal when
 * their names are.
 */
public sealed interface LabelName extends NodeValue permits OpenLabel, LabelNameOf {

  /** The name as it stands in PromQL and on pages: {@code status}. */
  String name();

  /**
   * The label as one that any metric can have and that takes any value, to say that an expression
   * has it although its type does not know it: {@code sumBy(STATUS.untyped())}.
   */
  default Label untyped() {
    return new Label(name());
  }

  @Override
  default Node node() {
    return Node.text(name());
  }
}
