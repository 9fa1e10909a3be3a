package dev.belfry.grafana;

import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;
import java.util.List;

/**
 * The results that a calculation of Elasticsearch takes from others.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentBucketScript<SELF extends FluentBucketScript<SELF>> extends Metric<SELF> {

  FluentBucketScript(ObjectNode node) {
    super(node);
  }

  /**
   * Lets the script use the result of another calculation.
   *
   * <p>API name: {@code pipelineVariables}.
   *
   * @param name the name in the script, behind {@code params.}
   * @param metric the other calculation
   * @throws IllegalArgumentException when the name is empty, or the other calculation has no {@code
   *     id} of its own
   */
  public final SELF variable(String name, MetricAggregation metric) {
    ObjectNode variable =
        Node.object()
            .with(Key.of(0, "name"), Node.text(Require.filled("name", name)))
            .with(Key.of(1, "pipelineAgg"), Node.text(Aggregations.idOf(metric)));
    return append(BucketScriptMetric.PIPELINE_VARIABLES, List.of(variable));
  }
}
