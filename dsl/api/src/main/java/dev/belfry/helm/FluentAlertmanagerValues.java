package dev.belfry.helm;

import static java.util.Objects.requireNonNull;

import dev.belfry.alertmanager.Routing;
import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.ObjectNode;
import java.util.Map;

/**
 * What an Alertmanager is told to do.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentAlertmanagerValues<SELF extends FluentAlertmanagerValues<SELF>>
    extends Fluent<SELF> {

  FluentAlertmanagerValues(ObjectNode node) {
    super(node);
  }

  /**
   * The whole configuration of Alertmanager. It is written with all that the chart would else fill
   * in, as Alertmanager itself has it, and the Secrets and ConfigMaps that it reads files of are
   * mounted.
   *
   * <p>API names: {@code config}, {@code alertmanagerSpec.secrets} and {@code
   * alertmanagerSpec.configMaps}.
   */
  public final SELF config(Routing routing) {
    return set(AlertmanagerValues.CONFIG, requireNonNull(routing, "routing").node());
  }

  /**
   * Labels that AlertmanagerConfigs must all carry to be picked up. Default: all are, of all
   * namespaces.
   *
   * <p>API name: {@code alertmanagerSpec.alertmanagerConfigSelector.matchLabels}.
   *
   * @param labels names of labels with their values
   */
  public final SELF selectsConfigs(Map<String, String> labels) {
    return set(
        AlertmanagerValues.ALERTMANAGER_CONFIG_SELECTOR.then(Key.of("matchLabels")),
        Nodes.labels(labels));
  }
}
