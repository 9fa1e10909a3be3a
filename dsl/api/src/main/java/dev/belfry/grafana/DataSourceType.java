package dev.belfry.grafana;

import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.Require;

/**
 * A kind of data sources, told by the plugin that talks to them.
 *
 * @param <Q> the queries that it understands
 * @param id the id of the plugin, as Grafana's plugin catalogue has it: {@code prometheus}
 */
public record DataSourceType<Q extends Query>(String id) implements NodeValue {

  /** Prometheus, Mimir, Thanos and whatever else answers PromQL. API name: {@code prometheus}. */
  public static final DataSourceType<PrometheusQuery> PROMETHEUS =
      new DataSourceType<>("prometheus");

  /** A kind of data sources. */
  public DataSourceType {
    Require.filled("data source type", id);
  }

  @Override
  public Node node() {
    return Node.text(id);
  }
}
