package dev.belfry.render;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.function.UnaryOperator;

/**
 * What v2 was before it was stable: v2alpha1 and v2beta1 have the type of a query, a panel or a
 * transformation as its {@code kind}, and the data source beside the query. Told by the form, not
 * by the version, since documents mix them.
 */
final class OlderV2 {
  private static final String KIND = "kind";
  private static final String SPEC = "spec";
  private static final String QUERY = "query";
  private static final String VERSION = "pluginVersion";
  private static final String SOURCE = "datasource";

  private OlderV2() {}

  /** The {@code spec} of the dashboard as v2 has it. */
  static ObjectNode upgraded(ObjectNode spec) {
    ObjectNode elements = spec.object("elements");
    for (int i = 0; i < elements.size(); i++) {
      if (elements.value(i) instanceof ObjectNode element) {
        elements = elements.with(elements.name(i), inSpec(element, OlderV2::panel));
      }
    }
    ObjectNode whole = each(spec, "variables", OlderV2::variable);
    whole = each(whole, "annotations", one -> inSpec(one, OlderV2::asking));
    return elements.size() == 0 ? whole : whole.with("elements", elements);
  }

  private static ObjectNode inSpec(ObjectNode object, UnaryOperator<ObjectNode> change) {
    ObjectNode spec = object.object(SPEC);
    ObjectNode changed = change.apply(spec);
    return changed == spec ? object : object.with(SPEC, changed);
  }

  private static ObjectNode each(ObjectNode parent, String list, UnaryOperator<ObjectNode> change) {
    ArrayNode items = parent.array(list);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof ObjectNode item) {
        items = items.with(i, change.apply(item));
      }
    }
    return items.size() == 0 ? parent : parent.with(list, items);
  }

  private static ObjectNode panel(ObjectNode spec) {
    ObjectNode changed = spec;
    if (spec.get("data").isPresent()) {
      changed = changed.with("data", inSpec(spec.object("data"), OlderV2::data));
    }
    return spec.get("vizConfig").isPresent()
        ? changed.with("vizConfig", looks(spec.object("vizConfig")))
        : changed;
  }

  private static ObjectNode data(ObjectNode spec) {
    ObjectNode asked = each(spec, "queries", one -> inSpec(one, OlderV2::asking));
    return each(asked, "transformations", OlderV2::transformation);
  }

  /** The object with its query as v2 has it: its type and its data source are in the query. */
  private static ObjectNode asking(ObjectNode spec) {
    ObjectNode beside = DataQueries.sourceOf(spec);
    if (!(spec.get(QUERY).orElse(null) instanceof ObjectNode query)) {
      return spec;
    }
    ObjectNode asked = query;
    if (query.get("group").isEmpty()) {
      ObjectNode typed =
          query.text(KIND).isPresent() ? beside.with("type", query.get(KIND).get()) : beside;
      asked =
          DataQueries.query(typed, DataQueries.USUAL_TYPE, query.object(SPEC))
              .withNotes(query.notes());
    } else if (query.get(SOURCE).isEmpty()) {
      asked = DataQueries.withSource(query, beside);
    }
    return spec.without(SOURCE).with(QUERY, asked);
  }

  private static ObjectNode looks(ObjectNode looks) {
    ObjectNode spec = looks.object(SPEC);
    Node type = looks.get("group").or(() -> looks.get(KIND)).orElseGet(() -> Node.text(""));
    Node version = looks.get("version").or(() -> spec.get(VERSION)).orElseGet(() -> Node.text(""));
    return looks
        .with(KIND, Node.text("VizConfig"))
        .with("group", type)
        .with("version", version)
        .with(SPEC, spec.without(VERSION));
  }

  private static ObjectNode transformation(ObjectNode transformation) {
    if (transformation.get("group").isPresent()) {
      return transformation;
    }
    ObjectNode spec = transformation.object(SPEC);
    Node id = spec.get("id").or(() -> transformation.get(KIND)).orElseGet(() -> Node.text(""));
    return transformation
        .with(KIND, Node.text("Transformation"))
        .with("group", id)
        .with(SPEC, spec.without("id"));
  }

  private static ObjectNode variable(ObjectNode variable) {
    boolean isFilter = Kinds.is(variable, "AdhocVariable") || Kinds.is(variable, "GroupByVariable");
    if (!isFilter) {
      return inSpec(variable, OlderV2::asking);
    }
    ObjectNode source = DataQueries.sourceOf(variable.object(SPEC));
    if (variable.get("group").isPresent() || source.get("type").isEmpty()) {
      return variable;
    }
    ObjectNode named = DataQueries.asked(variable, source, DataQueries.USUAL_TYPE);
    return DataQueries.withSource(named.with(SPEC, variable.object(SPEC).without(SOURCE)), source);
  }
}
