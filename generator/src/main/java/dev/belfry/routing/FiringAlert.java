package dev.belfry.routing;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Label;
import dev.belfry.rules.Alert;
import dev.belfry.tree.StringNode;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * An alert that fires, told by its labels: {@code firing("ApiSlow").with(SEVERITY, "warning")}.
 *
 * @param labels its labels, the name among them as {@code alertname}
 */
public record FiringAlert(Map<String, String> labels) {

  /** An alert with these labels. */
  public FiringAlert {
    labels = Collections.unmodifiableMap(new TreeMap<>(labels));
  }

  /** An alert of this name, with no other label. */
  public static FiringAlert firing(String name) {
    return new FiringAlert(Map.of(Label.ALERTNAME.name(), requireNonNull(name, "name")));
  }

  /**
   * An alert of this rule, with the labels that the rule sets. Those of the series, and those that
   * are templates, are given by {@link #with}.
   */
  public static FiringAlert firing(Alert alert) {
    Map<String, String> labels = new TreeMap<>();
    requireNonNull(alert, "alert")
        .node()
        .object("labels")
        .forEach((name, value) -> labels.put(name, ((StringNode) value).value()));
    labels.put(Label.ALERTNAME.name(), alert.name());
    return new FiringAlert(labels);
  }

  /** The alert with one more label, or with another value of it. */
  public FiringAlert with(Label label, String value) {
    Map<String, String> more = new TreeMap<>(labels);
    more.put(requireNonNull(label, "label").name(), requireNonNull(value, "value"));
    return new FiringAlert(more);
  }
}
