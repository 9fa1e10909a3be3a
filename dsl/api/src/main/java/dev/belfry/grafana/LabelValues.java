package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Label;
import dev.belfry.promql.PromQlExpression;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;

/**
 * The values that a label has on some series, as the choices of a variable. API name: {@code
 * label_values(series, label)}.
 *
 * @param series the series to look at
 * @param label the label
 */
public record LabelValues(PromQlExpression series, Label label) implements NodeValue {

  /** The values of this label on these series. */
  public LabelValues {
    requireNonNull(series, "series");
    requireNonNull(label, "label");
  }

  @Override
  public Node node() {
    return Node.text("label_values(" + series.text() + ", " + label.name() + ")");
  }
}
