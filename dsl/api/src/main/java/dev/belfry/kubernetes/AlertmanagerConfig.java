package dev.belfry.kubernetes;

import dev.belfry.alertmanager.Routing;
import dev.belfry.tree.ObjectNode;

/**
 * A tree of routes with its receivers, which prometheus-operator hangs below the routes of the
 * Alertmanagers that select it by its labels.
 *
 * <p>The root of the tree is a route like others there, in front of the Alertmanager's own: it
 * takes the alerts of the object's namespace and lets them go on to the trees of other objects and
 * to those routes. Where it says nothing of groups, they are as the Alertmanager's own root says.
 * Secrets are entries of Secrets in the object's namespace, by {@code Secret.kubernetes("name",
 * "key")}. What the object has no place for is reported as {@code alertmanager.lost-in-kubernetes}.
 *
 * <p>Facts from: prometheus-operator 0.93.0, custom resource definition
 * monitoring.coreos.com/v1alpha1 AlertmanagerConfig.
 */
public final class AlertmanagerConfig extends RoutingResource<AlertmanagerConfig> {
  private final boolean forAllNamespaces;

  private AlertmanagerConfig(ObjectNode node, Routing routing, boolean forAllNamespaces) {
    super(node, routing);
    this.forAllNamespaces = forAllNamespaces;
  }

  static AlertmanagerConfig of(String namespace, String name, Routing routing) {
    return new AlertmanagerConfig(
        start("monitoring.coreos.com/v1alpha1", "AlertmanagerConfig", namespace, name),
        routing,
        false);
  }

  @Override
  protected AlertmanagerConfig with(ObjectNode changed) {
    return new AlertmanagerConfig(changed, routing(), forAllNamespaces);
  }

  /**
   * Says that the operator adds no matcher of the namespace to this tree, because the Alertmanager
   * that loads it has {@code alertmanagerConfigMatcherStrategy.type: None}, or {@code
   * OnNamespaceExceptForAlertmanagerNamespace} and the same namespace as this object. Nothing is
   * written. Default: the tree takes only alerts of its own namespace, which is reported as {@code
   * alertmanager.only-own-namespace}.
   */
  public AlertmanagerConfig forAllNamespaces() {
    return new AlertmanagerConfig(node(), routing(), true);
  }

  /** Whether the tree takes alerts of all namespaces. */
  public boolean isForAllNamespaces() {
    return forAllNamespaces;
  }
}
