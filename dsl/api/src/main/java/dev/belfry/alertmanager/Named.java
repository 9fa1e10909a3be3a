package dev.belfry.alertmanager;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;

/**
 * What routes refer to by its name.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class Named<SELF extends Named<SELF>> extends Fluent<SELF> {

  Named(ObjectNode node) {
    super(node);
  }

  final Node nameNode() {
    return node().get("name").orElseThrow();
  }
}
