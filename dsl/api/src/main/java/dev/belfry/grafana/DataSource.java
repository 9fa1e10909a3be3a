package dev.belfry.grafana;

import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;

/**
 * Where a panel gets its data: one data source of Grafana, or the one that the reader chose for a
 * variable.
 *
 * @param type the id of the data source's plugin: {@code prometheus}
 * @param uid the identity of the data source, or {@code ${name}} of a variable
 */
public record DataSource(String type, String uid) implements NodeValue {

  /** The plugin id of Prometheus. */
  static final String PROMETHEUS = "prometheus";

  /**
   * A data source.
   *
   * @throws IllegalArgumentException when a part is empty
   */
  public DataSource {
    Require.filled("data source type", type);
    Require.filled("data source uid", uid);
  }

  /** The Prometheus data source of this identity. */
  public static DataSource prometheus(String uid) {
    return new DataSource(PROMETHEUS, uid);
  }

  @Override
  public ObjectNode node() {
    return Node.object().with("type", Node.text(type)).with("uid", Node.text(uid));
  }
}
