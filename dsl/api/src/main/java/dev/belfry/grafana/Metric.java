package dev.belfry.grafana;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;

/**
 * What calculations of Elasticsearch share: the name by which others refer to them.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class Metric<SELF extends Metric<SELF>> extends MetricOptions<SELF> {

  Metric(ObjectNode node) {
    super(node);
  }

  /**
   * The name by which other calculations of the query refer to this one.
   *
   * <p>API name: {@code id}. Default: the next number.
   *
   * @throws IllegalArgumentException when the name is empty
   */
  public final SELF id(String name) {
    return set(ID, Node.text(Require.filled("id", name)));
  }
}
