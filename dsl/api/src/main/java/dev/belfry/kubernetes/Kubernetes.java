package dev.belfry.kubernetes;

import dev.belfry.alertmanager.Routing;
import dev.belfry.tree.Require;

/**
 * The front door to objects for Kubernetes: monitors, rules, routes, the Prometheus that picks
 * monitors and rules up, and what brings dashboards and data sources to a Grafana.
 */
public final class Kubernetes extends KubernetesFactories {
  private Kubernetes() {}

  /**
   * ConfigMaps that the sidecar of Grafana's Helm chart picks up, for {@code
   * Bundle.grafanaObjects}.
   *
   * @param namespace the namespace of the ConfigMaps
   * @throws IllegalArgumentException when it is not one that {@link #configMap} takes
   */
  public static GrafanaSidecar grafanaSidecar(String namespace) {
    return GrafanaSidecar.of(namespace);
  }

  /**
   * Objects that the grafana-operator picks up, for {@code Bundle.grafanaObjects}.
   *
   * @param namespace the namespace of the objects
   * @throws IllegalArgumentException when it is not one that {@link #grafanaDashboard} takes
   */
  public static GrafanaOperator grafanaOperator(String namespace) {
    return GrafanaOperator.of(namespace);
  }

  /**
   * One step that drops targets or samples by their labels, or changes these labels.
   *
   * @param action what it does. API name: {@code action}.
   */
  public static Relabeling relabeling(RelabelAction action) {
    return Relabeling.of().action(action);
  }

  /**
   * A tree of routes for the Alertmanagers that select this object by its labels.
   *
   * @param namespace the namespace that holds the object, and its Secrets. API name: {@code
   *     metadata.namespace}.
   * @param name the object's name. API name: {@code metadata.name}.
   * @param routing the tree. API name: {@code spec}.
   * @throws IllegalArgumentException when a name is not as Kubernetes wants it
   */
  public static AlertmanagerConfig alertmanagerConfig(
      String namespace, String name, Routing routing) {
    return AlertmanagerConfig.of(namespace, name, routing);
  }

  /**
   * The Secret with the whole configuration of an Alertmanager that prometheus-operator runs.
   *
   * @param namespace the namespace of the Alertmanager. API name: {@code metadata.namespace}.
   * @param alertmanager the name of the Alertmanager; with {@code alertmanager-} in front it is
   *     that of the Secret. API name: {@code metadata.name}.
   * @param routing the tree of routes. API name: {@code stringData}, {@code alertmanager.yaml}.
   * @throws IllegalArgumentException when a name is not as Kubernetes wants it
   */
  public static AlertmanagerSecret alertmanagerSecret(
      String namespace, String alertmanager, Routing routing) {
    return AlertmanagerSecret.of(namespace, Require.filled("alertmanager", alertmanager), routing);
  }
}
