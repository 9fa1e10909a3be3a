package dev.belfry.helm;

import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;

/** Values of one chart: what is set otherwise than the chart itself sets it. */
public sealed interface HelmValues extends NodeValue
    permits ChartValues,
        FluentAlloyValues,
        FluentCollectorValues,
        FluentJaegerValues,
        FluentKubePrometheusStack,
        FluentLokiValues,
        FluentTempoValues {

  @Override
  ObjectNode node();

  /** The chart that they are for, in the version that Belfry knows. */
  Chart chart();
}
