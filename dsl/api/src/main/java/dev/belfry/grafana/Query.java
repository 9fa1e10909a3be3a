package dev.belfry.grafana;

import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;

/** What a panel asks a data source for, of any kind. API name: an entry of {@code targets}. */
public sealed interface Query extends NodeValue permits FluentQuery {

  @Override
  ObjectNode node();
}
