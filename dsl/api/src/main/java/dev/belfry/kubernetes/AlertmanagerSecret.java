package dev.belfry.kubernetes;

import dev.belfry.alertmanager.Routing;
import dev.belfry.tree.ObjectNode;

/**
 * The Secret from which prometheus-operator takes the whole configuration of an Alertmanager. It
 * holds no secret: the configuration names files, which are there if the Alertmanager lists their
 * Secrets in {@code spec.secrets}.
 *
 * <p>Facts from: prometheus-operator 0.93.0, {@code configSecret} of Alertmanager.
 */
public final class AlertmanagerSecret extends RoutingResource<AlertmanagerSecret> {

  private AlertmanagerSecret(ObjectNode node, Routing routing) {
    super(node, routing);
  }

  static AlertmanagerSecret of(String namespace, String alertmanager, Routing routing) {
    return new AlertmanagerSecret(
        start("v1", "Secret", namespace, "alertmanager-" + alertmanager), routing);
  }

  @Override
  protected AlertmanagerSecret with(ObjectNode changed) {
    return new AlertmanagerSecret(changed, routing());
  }
}
