package dev.belfry.helm;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.ObjectNode;

/**
 * Values of a chart that Belfry has no types for: each is set by {@link #unchecked}, and reported.
 */
public final class ChartValues extends Fluent<ChartValues> implements HelmValues {
  private final Chart chart;

  ChartValues(Chart chart, ObjectNode node) {
    super(node);
    this.chart = requireNonNull(chart, "chart");
  }

  @Override
  protected ChartValues with(ObjectNode changed) {
    return new ChartValues(chart, changed);
  }

  @Override
  public Chart chart() {
    return chart;
  }
}
