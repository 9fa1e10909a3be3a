package dev.belfry.common;

import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;

/**
 * A label by which series and alerts are grouped, joined and shown, whoever has it: {@code
 * sumBy(STATUS)}. Two are equal when their names are.
 */
public sealed interface LabelName extends NodeValue permits OpenLabel, LabelNameOf {

  /** The name as it stands in PromQL and on pages: {@code status}. */
  String name();

  /** The label as one that any metric can have and that takes any value. */
  default Label untyped() {
    return new Label(name());
  }

  @Override
  default Node node() {
    return Node.text(name());
  }
}
