package dev.belfry.grafana;

import dev.belfry.tree.ObjectNode;

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
}
