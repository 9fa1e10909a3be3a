package dev.belfry.grafana;

import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;

/** Marks on the time axis of all graphs of a dashboard, from any source. */
public sealed interface Annotation extends NodeValue permits FluentAnnotation {

  @Override
  ObjectNode node();
}
