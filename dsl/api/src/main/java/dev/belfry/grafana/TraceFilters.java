package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;
import java.util.List;

/** The filters of a search for traces. */
final class TraceFilters {
  private TraceFilters() {}

  /**
   * What an attribute has to be.
   *
   * @throws IllegalArgumentException when the name is empty or there is no value
   */
  static TraceFilter filter(TraceScope scope, String tag, List<String> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("trace filter: expected a value, got none");
    }
    ObjectNode start =
        attribute(scope, tag).operator(TraceOperator.EQUAL).valueType(TraceValueType.TEXT).node();
    return new TraceFilter(start.with(TraceFilter.VALUE, oneOrMore(values)));
  }

  /**
   * An attribute, whatever it is.
   *
   * @throws IllegalArgumentException when the name is empty
   */
  static TraceFilter attribute(TraceScope scope, String tag) {
    ObjectNode start = TraceFilter.of().scope(scope).node();
    return new TraceFilter(
        start
            .with(TraceFilter.ID, Node.text(Require.filled("tag", tag)))
            .with(TraceFilter.TAG, Node.text(tag)));
  }

  /** The filters with the numbers by which Grafana's editor tells them apart. */
  static ArrayNode numbered(List<TraceFilter> filters) {
    ArrayNode numbered = Node.array();
    for (TraceFilter filter : requireNonNull(filters, "filters")) {
      Node id = Node.text("filter-" + (numbered.size() + 1));
      numbered = numbered.plus(filter.node().with(TraceFilter.ID, id));
    }
    return numbered;
  }

  /** A single text as it is, several as a list. */
  static Node oneOrMore(List<String> texts) {
    return texts.size() == 1
        ? Node.text(texts.get(0))
        : Node.array(texts.stream().map(Node::text).toList());
  }
}
