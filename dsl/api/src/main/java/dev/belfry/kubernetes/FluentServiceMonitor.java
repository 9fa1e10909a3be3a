package dev.belfry.kubernetes;

import dev.belfry.tree.ObjectNode;
import java.util.Map;

/**
 * How monitors choose Services.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentServiceMonitor<SELF extends FluentServiceMonitor<SELF>>
    extends FluentResource<SELF> {

  FluentServiceMonitor(ObjectNode node) {
    super(node);
  }

  /**
   * A label that the Services must carry. These are labels of the Service, not of its pods.
   *
   * <p>API name: {@code spec.selector.matchLabels}.
   *
   * @param name as in {@link #label}
   * @param value as in {@link #label}
   * @throws IllegalArgumentException when the name or value is not as said
   */
  public final SELF selecting(String name, String value) {
    return setLabel(ServiceMonitor.MATCH_LABELS, name, value);
  }

  /**
   * Several labels that the Services must all carry. API name: {@code spec.selector.matchLabels}.
   *
   * @throws IllegalArgumentException when a name or value is not one that {@link #label} takes
   */
  public final SELF selecting(Map<String, String> labels) {
    return setLabels(ServiceMonitor.MATCH_LABELS, labels);
  }
}
