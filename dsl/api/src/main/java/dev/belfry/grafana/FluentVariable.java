package dev.belfry.grafana;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;

/**
 * What variables of all kinds share.
 *
 * @param <SELF> the type that the option methods return
 */
abstract non-sealed class FluentVariable<SELF extends FluentVariable<SELF>>
    extends VariableOptions<SELF> implements Variable {

  FluentVariable(ObjectNode node) {
    super(node);
  }

  /** A copy with what a factory takes at this path. */
  final SELF given(Path path, Node value) {
    return set(path, value);
  }
}
