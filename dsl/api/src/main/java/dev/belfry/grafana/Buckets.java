package dev.belfry.grafana;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;

/**
 * What groupings of Elasticsearch share: their name.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class Buckets<SELF extends Buckets<SELF>> extends BucketOptions<SELF> {

  Buckets(ObjectNode node) {
    super(node);
  }

  /**
   * The name of the grouping within its query.
   *
   * <p>API name: {@code id}. Default: the next number.
   *
   * @throws IllegalArgumentException when the name is empty
   */
  public final SELF id(String name) {
    return set(ID, Node.text(Require.filled("id", name)));
  }
}
