package dev.belfry.kubernetes;

import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;

/** An object for Kubernetes, of any kind. */
public sealed interface KubernetesResource extends NodeValue permits FluentResource {

  @Override
  ObjectNode node();

  /** The kind of object: {@code ServiceMonitor}. */
  default String kind() {
    return node().text("kind").orElseThrow();
  }

  /** The object's name. */
  default String name() {
    return node().object("metadata").text("name").orElseThrow();
  }

  /** The namespace that holds it. */
  default String namespace() {
    return node().object("metadata").text("namespace").orElseThrow();
  }
}
