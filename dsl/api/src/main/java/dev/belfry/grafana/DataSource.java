package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;

/**
 * Where a query goes: one data source of Grafana, or the one that the reader chose for a variable.
 *
 * @param <Q> the queries that it understands
 * @param type its kind
 * @param uid its identity in Grafana, or {@code ${name}} of a variable
 */
public record DataSource<Q extends Query>(DataSourceType<Q> type, String uid) implements NodeValue {
  private static final Key TYPE = Key.of(0, "type");
  private static final Key UID = Key.of(1, "uid");

  /**
   * A data source.
   *
   * @throws IllegalArgumentException when the uid is empty
   */
  public DataSource {
    requireNonNull(type, "type");
    Require.filled("data source uid", uid);
  }

  @Override
  public ObjectNode node() {
    return node(type.id(), uid);
  }

  static ObjectNode node(String type, String uid) {
    return Node.object().with(TYPE, Node.text(type)).with(UID, Node.text(uid));
  }
}
