package dev.belfry.kubernetes;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * How monitors choose Services or pods. Their selector has the same place in both schemas, so the
 * paths of one kind serve for both.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentMonitor<SELF extends FluentMonitor<SELF>> extends FluentResource<SELF> {

  FluentMonitor(ObjectNode node) {
    super(node);
  }

  /**
   * A label that the Services or pods must carry. A ServiceMonitor looks at labels of the Service,
   * not of its pods.
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
   * Several labels that the Services or pods must all carry. API name: {@code
   * spec.selector.matchLabels}.
   *
   * @throws IllegalArgumentException when a name or value is not one that {@link #label} takes
   */
  public final SELF selecting(Map<String, String> labels) {
    return setLabels(ServiceMonitor.MATCH_LABELS, labels);
  }

  /**
   * Conditions that the labels of the Services or pods must all meet, made by {@link
   * Kubernetes#labelCondition}. API name: {@code spec.selector.matchExpressions}.
   */
  public final SELF selecting(LabelCondition... conditions) {
    return append(
        ServiceMonitor.MATCH_EXPRESSIONS, List.of(requireNonNull(conditions, "conditions")));
  }
}
