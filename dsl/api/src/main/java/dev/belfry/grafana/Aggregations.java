package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Numbers the calculations and groupings of an Elasticsearch query: 1, 2, 3 and so on. */
final class Aggregations {
  private static final String ID = "id";

  private Aggregations() {}

  /**
   * The name that the author gave a calculation.
   *
   * @throws IllegalArgumentException when there is none
   */
  static String idOf(MetricAggregation metric) {
    return ((ObjectNode) requireNonNull(metric, "metric").node())
        .text(ID)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "metric: expected one with a name of its own, such as .id(\"bytes\"), so that"
                        + " others can refer to it, got one without"));
  }

  /**
   * The items behind those of the query; one without a name gets the first number that nothing of
   * the query has.
   */
  static ArrayNode appended(ObjectNode query, ArrayNode before, List<? extends NodeValue> items) {
    Set<String> taken = new HashSet<>();
    take(query.array("metrics"), taken);
    take(query.array("bucketAggs"), taken);
    take(Node.array(items), taken);
    ArrayNode all = before;
    for (NodeValue item : items) {
      all = all.plus(numbered((ObjectNode) item.node(), taken));
    }
    return all;
  }

  private static void take(ArrayNode items, Set<String> taken) {
    items.items().forEach(item -> ((ObjectNode) item).text(ID).ifPresent(taken::add));
  }

  private static ObjectNode numbered(ObjectNode item, Set<String> taken) {
    if (item.get(ID).isPresent()) {
      return item;
    }
    int number = 1;
    while (!taken.add(Integer.toString(number))) {
      number++;
    }
    return item.with(Key.of(0, ID), Node.text(Integer.toString(number)));
  }
}
