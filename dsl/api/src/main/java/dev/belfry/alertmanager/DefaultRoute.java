package dev.belfry.alertmanager;

import dev.belfry.tree.ObjectNode;

/**
 * The root of the tree of routes: it fits all alerts, has a receiver, and never goes on matching.
 */
public final class DefaultRoute extends FluentRoute<DefaultRoute> {
  DefaultRoute(ObjectNode node, Mentions mentions) {
    super(node, mentions);
  }

  @Override
  DefaultRoute with(ObjectNode changed, Mentions mentioned) {
    return new DefaultRoute(changed, mentioned);
  }
}
