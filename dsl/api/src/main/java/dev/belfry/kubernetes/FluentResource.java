package dev.belfry.kubernetes;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.ObjectNode;

/**
 * What all Kubernetes objects share.
 *
 * @param <SELF> the type that the option methods return
 */
abstract non-sealed class FluentResource<SELF extends FluentResource<SELF>> extends Fluent<SELF>
    implements KubernetesResource {

  FluentResource(ObjectNode node) {
    super(node);
  }
}
