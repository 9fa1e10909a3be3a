package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import java.util.List;

/**
 * By which fields rows are grouped, and what is made of the others.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentGroupBy<SELF extends FluentGroupBy<SELF>> extends TransformationOptions<SELF> {
  private static final Key AGGREGATIONS = Key.of(0, "aggregations");
  private static final Key OPERATION = Key.of(1, "operation");

  FluentGroupBy(ObjectNode node) {
    super(node);
  }

  /** Groups rows by these fields too. API name: {@code options.fields}. */
  public final SELF fields(String... fields) {
    return fields(List.of(requireNonNull(fields, "fields")));
  }

  /** Groups rows by these fields too. API name: {@code options.fields}. */
  public final SELF fields(List<String> fields) {
    SELF changed = with(node());
    for (String field : requireNonNull(fields, "fields")) {
      changed = changed.set(path(field), use("groupby", Node.array()));
    }
    return changed;
  }

  /**
   * Shows what a field's values are in each group. Fields that are not named are left out.
   *
   * <p>API name: {@code options.fields}.
   *
   * @param field the name of the field
   * @param reducers how its values become one; several give several columns
   */
  public final SELF calculate(String field, Reducer... reducers) {
    return calculate(field, List.of(requireNonNull(reducers, "reducers")));
  }

  /**
   * Shows what a field's values are in each group. Fields that are not named are left out.
   *
   * <p>API name: {@code options.fields}.
   *
   * @param field the name of the field
   * @param reducers how its values become one; several give several columns
   */
  public final SELF calculate(String field, List<Reducer> reducers) {
    ArrayNode aggregations = Node.array(requireNonNull(reducers, "reducers"));
    return set(path(field), use("aggregate", aggregations));
  }

  private static Path path(String field) {
    return GroupBy.FIELDS.then(Key.of(requireNonNull(field, "field")));
  }

  private static ObjectNode use(String operation, ArrayNode aggregations) {
    return Node.object().with(AGGREGATIONS, aggregations).with(OPERATION, Node.text(operation));
  }
}
