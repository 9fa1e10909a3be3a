package dev.belfry.render;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;

/** What v2 asks a data source: for a panel, a variable or an annotation. */
final class DataQueries {
  /** The plugin whose queries need not name a data source. */
  static final String USUAL_TYPE = "prometheus";

  private DataQueries() {}

  /** The data source that an object names: with a type, a uid, both or neither. */
  static ObjectNode sourceOf(ObjectNode object) {
    return object.get("datasource").orElse(Node.none()) instanceof StringNode uid
        ? Node.object().with("uid", uid)
        : object.object("datasource");
  }

  /** The group and the data source of a v2 object. */
  static ObjectNode asked(ObjectNode v2, ObjectNode source, String usualType) {
    return v2.with("group", Node.text(source.text("type").orElse(usualType)));
  }

  /** A v2 object with this data source: without a name if its uid is {@code null}. */
  static ObjectNode withSource(ObjectNode v2, ObjectNode source) {
    return source.get("uid").map(uid -> v2.with("datasource", named(uid))).orElse(v2);
  }

  private static ObjectNode named(Node uid) {
    return uid.equals(Node.none()) ? Node.object() : Node.object().with("name", uid);
  }

  /** A query for this data source. */
  static ObjectNode query(ObjectNode source, String usualType, ObjectNode spec) {
    ObjectNode query = asked(Kinds.kind("DataQuery"), source, usualType);
    return withSource(query.with("version", Node.text("v0")), source).with("spec", spec);
  }

  /** The object with the data source that a v2 object names. */
  static ObjectNode withSourceOf(ObjectNode v2, ObjectNode classic) {
    ObjectNode source =
        Node.object().with("type", v2.get("group").orElseGet(() -> Node.text(USUAL_TYPE)));
    boolean isThere = v2.get("datasource").isPresent();
    ObjectNode whole =
        isThere
            ? source.with("uid", v2.object("datasource").get("name").orElse(Node.none()))
            : source;
    return classic.with("datasource", whole);
  }
}
