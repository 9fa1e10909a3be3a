package dev.belfry.grafana;

import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;

/** A panel of a dashboard, of any type. */
public sealed interface Panel extends NodeValue permits FluentPanel {

  @Override
  ObjectNode node();
}
