package dev.belfry.grafana;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;

/**
 * What calculations of Elasticsearch share that start from the result of another.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class PipelineMetric<SELF extends PipelineMetric<SELF>>
    extends PipelineMetricOptions<SELF> {

  PipelineMetric(ObjectNode node) {
    super(node);
  }

  /** A copy that starts from the result of this calculation. */
  final SELF startingFrom(MetricAggregation metric) {
    Node id = Node.text(Aggregations.idOf(metric));
    return with(node().with(FIELD, id).with(PIPELINE_AGG, id));
  }
}
