package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.LabelName;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;

/**
 * The order of a table's fields: as listed, or by names and labels.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentFieldOrder<SELF extends FluentFieldOrder<SELF>>
    extends FieldOrderOptions<SELF> {
  private static final Key TYPE = Key.of(0, "type");
  private static final Key NAME = Key.of(1, "name");
  private static final Key DESC = Key.of(2, "desc");

  FluentFieldOrder(ObjectNode node) {
    super(node);
  }

  /**
   * Puts these fields first, in this order, behind those that were put there before; one that is
   * named again keeps its place. API name: {@code options.indexByName}.
   */
  public final SELF order(String... fields) {
    return order(List.of(requireNonNull(fields, "fields")));
  }

  /**
   * Puts these fields first, in this order, behind those that were put there before; one that is
   * named again keeps its place. API name: {@code options.indexByName}.
   */
  public final SELF order(List<String> fields) {
    ObjectNode places = node().object("options").object("indexByName");
    for (String field : requireNonNull(fields, "fields")) {
      if (places.get(requireNonNull(field, "field")).isEmpty()) {
        places = places.with(field, Node.number(places.size()));
      }
    }
    return set(ORDER_BY_MODE, Node.text("manual")).set(INDEX_BY_NAME, places);
  }

  /** Orders fields by their names; times stay first. API name: {@code options.orderBy}. */
  public final SELF orderByName() {
    return orderBy(item("name"));
  }

  /**
   * Orders fields by their names, backwards; times stay first. API name: {@code options.orderBy}.
   */
  public final SELF orderByNameDescending() {
    return orderBy(item("name").with(DESC, Node.bool(true)));
  }

  /**
   * Orders fields by the values of a label; times stay first. API name: {@code options.orderBy}.
   */
  public final SELF orderByLabel(LabelName label) {
    return orderBy(item(label));
  }

  /**
   * Orders fields by the values of a label, backwards; times stay first. API name: {@code
   * options.orderBy}.
   */
  public final SELF orderByLabelDescending(LabelName label) {
    return orderBy(item(label).with(DESC, Node.bool(true)));
  }

  private SELF orderBy(ObjectNode item) {
    return set(ORDER_BY_MODE, Node.text("auto")).append(ORDER_BY, List.of(item));
  }

  private static ObjectNode item(LabelName label) {
    return item("label").with(NAME, Node.text(requireNonNull(label, "label").name()));
  }

  private static ObjectNode item(String type) {
    return Node.object().with(TYPE, Node.text(type));
  }
}
