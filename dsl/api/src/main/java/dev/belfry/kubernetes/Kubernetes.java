package dev.belfry.kubernetes;

import dev.belfry.alertmanager.Routing;
import dev.belfry.tree.Require;

/**
 * The front door to objects for Kubernetes: monitors, probes, rules, routes, the Prometheus that
 * picks them up, and what brings dashboards and data sources to a Grafana.
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
   * A port of the selected Services, and how to scrape it.
   *
   * @param name the name of the Service's port, not empty. API name: {@code port}.
   * @throws IllegalArgumentException when the name is empty
   */
  public static Endpoint port(String name) {
    return Endpoint.of().port(name);
  }

  /**
   * A port of the pods behind the selected Services, which the Services do not have to name.
   *
   * @param number from 1 to 65535. API name: {@code targetPort}.
   * @throws IllegalArgumentException when the number is not as said
   */
  public static Endpoint targetPort(int number) {
    return Endpoint.of().targetPort(number);
  }

  /**
   * A port of the selected pods, and how to scrape it.
   *
   * @param name the name of the container's port, not empty. API name: {@code port}.
   * @throws IllegalArgumentException when the name is empty
   */
  public static PodEndpoint podPort(String name) {
    return PodEndpoint.of().port(name);
  }

  /**
   * A port of the selected pods, which they do not have to declare.
   *
   * @param number from 1 to 65535. API name: {@code portNumber}.
   * @throws IllegalArgumentException when the number is not as said
   */
  public static PodEndpoint podPort(int number) {
    return PodEndpoint.of().portNumber(number);
  }

  /**
   * How a token is fetched by OAuth 2.0.
   *
   * @param clientId by what the server of tokens knows who asks. API name: {@code clientId.secret}.
   * @param clientSecret the secret of the client. API name: {@code clientSecret}.
   * @param tokenUrl the address of the server of tokens. API name: {@code tokenUrl}.
   * @throws IllegalArgumentException when the address does not start with http:// or https://
   */
  public static OAuth2 oauth2(SecretKey clientId, SecretKey clientSecret, String tokenUrl) {
    return OAuth2.of(clientSecret, tokenUrl).clientId(clientId);
  }

  /**
   * How a token is fetched by OAuth 2.0.
   *
   * @param clientId by what the server of tokens knows who asks. API name: {@code
   *     clientId.configMap}.
   * @param clientSecret the secret of the client. API name: {@code clientSecret}.
   * @param tokenUrl the address of the server of tokens. API name: {@code tokenUrl}.
   * @throws IllegalArgumentException when the address does not start with http:// or https://
   */
  public static OAuth2 oauth2(ConfigMapKey clientId, SecretKey clientSecret, String tokenUrl) {
    return OAuth2.of(clientSecret, tokenUrl).clientId(clientId);
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
   * An Alertmanager that prometheus-operator runs, for {@code Bundle.loadedBy}: what is for it is
   * checked against what it picks up and has as files.
   *
   * @param namespace its namespace
   * @param name its name, which is that of the Secret with its configuration without {@code
   *     alertmanager-}
   * @throws IllegalArgumentException when one of them is empty
   */
  public static DeclaredAlertmanager alertmanager(String namespace, String name) {
    return DeclaredAlertmanager.of(namespace, name);
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
