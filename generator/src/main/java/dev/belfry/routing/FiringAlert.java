package dev.belfry.routing;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Label;
import dev.belfry.rules.Alert;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.Collections;
import java.util.List;
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
    return of(Node.object(), requireNonNull(alert, "alert").node());
  }

  /**
   * An alert of this rule, with the labels that its group and the rule set.
   *
   * @param group what a rule file says of the group
   * @param alert what it says of the rule
   */
  public static FiringAlert of(ObjectNode group, ObjectNode alert) {
    Map<String, String> labels = labels(group, alert);
    labels.put(Label.ALERTNAME.name(), alert.text("alert").orElse(""));
    return new FiringAlert(labels);
  }

  /** The labels that a group and its rule set, those of the rule in place of those of the group. */
  public static Map<String, String> labels(ObjectNode group, ObjectNode rule) {
    Map<String, String> labels = new TreeMap<>();
    for (ObjectNode owner : List.of(group, rule)) {
      owner
          .object("labels")
          .forEach(
              (name, value) -> {
                if (value instanceof StringNode text) {
                  labels.put(name, text.value());
                }
              });
    }
    return labels;
  }

  /** The alert with one more label, or with another value of it. */
  public FiringAlert with(Label label, String value) {
    Map<String, String> more = new TreeMap<>(labels);
    more.put(requireNonNull(label, "label").name(), requireNonNull(value, "value"));
    return new FiringAlert(more);
  }
}
