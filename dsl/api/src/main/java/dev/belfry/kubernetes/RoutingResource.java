package dev.belfry.kubernetes;

import static java.util.Objects.requireNonNull;

import dev.belfry.alertmanager.Routing;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;

/**
 * An object that carries a tree of routes, which is brought into the object's own form where it is
 * written.
 *
 * @param <SELF> the type that the option methods return
 */
public abstract sealed class RoutingResource<SELF extends RoutingResource<SELF>>
    extends FluentResource<SELF> permits AlertmanagerConfig, AlertmanagerSecret {
  private final Routing routing;

  RoutingResource(ObjectNode node, Routing routing) {
    super(node);
    this.routing = requireNonNull(routing, "routing");
  }

  /** An object with these names and nothing in it, started at the line that is being run. */
  static ObjectNode start(String apiVersion, String kind, String namespace, String name) {
    ObjectNode metadata = PrometheusRule.of(namespace, name).node().object("metadata");
    return Node.object()
        .startedHere()
        .with("apiVersion", Node.text(apiVersion))
        .with("kind", Node.text(kind))
        .with("metadata", metadata);
  }

  /** The tree of routes with its receivers. */
  public final Routing routing() {
    return routing;
  }
}
