package dev.belfry.rules;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Each;
import dev.belfry.common.Label;
import dev.belfry.common.LabelName;
import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import java.util.Map;

/**
 * What gives labels to alerts and series: rules, and whole groups of them.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class Labelled<SELF extends Labelled<SELF>> extends Fluent<SELF> {
  private static final String METRIC_NAME = "__name__";

  Labelled(ObjectNode node) {
    super(node);
  }

  /** The place is the same in groups and alerts, and in recordings nothing stands behind it. */
  private static Path labels() {
    return RuleGroup.LABELS;
  }

  /**
   * Sets one label, whether the expression has it or not. A label of a rule wins over one of its
   * group; labels of groups need Prometheus 3.0. In alerts, the value is a template of Prometheus.
   *
   * <p>API name: {@code labels}.
   *
   * @param label the name of the label, any but {@code __name__}
   * @param value any text; empty removes the label
   * @throws IllegalArgumentException when the name is {@code __name__}
   */
  public final SELF label(LabelName label, String value) {
    if (requireNonNull(label, "label").name().equals(METRIC_NAME)) {
      throw new IllegalArgumentException(
          "label: expected a name other than `__name__`, which is the name of the metric itself;"
              + " record(\"...\", ...) gives series another name");
    }
    return set(labels().then(Key.of(label.name())), Node.text(requireNonNull(value, "value")));
  }

  /**
   * Sets one label, whether the expression has it or not. A label of a rule wins over one of its
   * group; labels of groups need Prometheus 3.0. In alerts, the value is a template of Prometheus.
   *
   * <p>API name: {@code labels}.
   *
   * @param name letters, digits and underscores, not starting with a digit, not {@code __name__}
   * @param value any text; empty removes the label
   * @throws IllegalArgumentException when the name is not as said
   */
  public final SELF label(String name, String value) {
    return label(Label.label(name), value);
  }

  /**
   * Sets several labels, in the order of the map; those that are there already stay. API name:
   * {@code labels}.
   *
   * @throws IllegalArgumentException when a name is not one that {@link #label(String, String)}
   *     takes
   */
  public final SELF labels(Map<String, String> labels) {
    SELF changed = with(node());
    for (Map.Entry<String, String> entry : Each.entries(requireNonNull(labels, "labels"))) {
      changed = changed.label(entry.getKey(), entry.getValue());
    }
    return changed;
  }
}
