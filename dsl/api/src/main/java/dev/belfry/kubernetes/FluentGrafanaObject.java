package dev.belfry.kubernetes;

import dev.belfry.tree.ObjectNode;
import java.util.Map;

/**
 * What dashboards, folders and data sources of the grafana-operator share. Without any label, all
 * Grafana objects of the namespace are meant. Their selector has the same place in all schemas.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentGrafanaObject<SELF extends FluentGrafanaObject<SELF>>
    extends FluentResource<SELF> {

  FluentGrafanaObject(ObjectNode node) {
    super(node);
  }

  /**
   * A label of the Grafana objects that are meant. Once the object is in the cluster, it can't be
   * changed.
   *
   * <p>API name: {@code spec.instanceSelector.matchLabels}.
   *
   * @param name as in {@link #label}
   * @param value as in {@link #label}
   * @throws IllegalArgumentException when the name or value is not as said
   */
  public final SELF selecting(String name, String value) {
    return setLabel(GrafanaFolder.MATCH_LABELS, name, value);
  }

  /**
   * Several labels of the Grafana objects that are meant. API name: {@code
   * spec.instanceSelector.matchLabels}.
   *
   * @throws IllegalArgumentException when a name or value is not one that {@link #label} takes
   */
  public final SELF selecting(Map<String, String> labels) {
    return setLabels(GrafanaFolder.MATCH_LABELS, labels);
  }
}
