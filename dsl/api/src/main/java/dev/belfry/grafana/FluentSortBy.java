package dev.belfry.grafana;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;

/**
 * The direction in which rows are sorted.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentSortBy<SELF extends FluentSortBy<SELF>> extends TransformationOptions<SELF> {
  private static final Key FIELD = Key.of(0, "field");
  private static final Key DESC = Key.of(1, "desc");

  FluentSortBy(ObjectNode node) {
    super(node);
  }

  /** Puts the largest value first. API name: {@code options.sort[0].desc}. Default: smallest. */
  public final SELF descending() {
    return direction(true);
  }

  /** Puts the smallest value first. API name: {@code options.sort[0].desc}. Default: smallest. */
  public final SELF ascending() {
    return direction(false);
  }

  /** Grafana looks at the first of the list alone. */
  final SELF field(String name) {
    ObjectNode sort = Node.object().with(FIELD, Node.text(name));
    return set(SortBy.SORT, Node.array(sort));
  }

  private SELF direction(boolean descending) {
    ArrayNode sort = (ArrayNode) node().get(SortBy.SORT).orElseThrow();
    ObjectNode first = (ObjectNode) sort.get(0);
    return set(SortBy.SORT, sort.with(0, first.with(DESC, Node.bool(descending))));
  }
}
