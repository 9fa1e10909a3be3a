package dev.belfry.check;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.List;

/**
 * What kind of data source a query asks. Dashboards of others may name it without its type, by a
 * variable, or not at all.
 */
enum AskedSource {
  /** One that understands PromQL. */
  PROMETHEUS,
  /** One that understands LogQL. */
  LOKI,
  /** Another one. */
  OTHER,
  /** Nothing says what it is. */
  UNKNOWN;

  private static final String SOURCE = "datasource";

  /** The type and its variants for hosted services. */
  private static final String PROMETHEUS_TYPE = "prometheus";

  private static final String LOKI_TYPE = "loki";

  /** That of a query; one that names none asks that of what it stands in. */
  static AskedSource of(ObjectNode query, AskedSource around, ObjectNode dashboard) {
    Node source = query.get(SOURCE).orElse(Node.none());
    if (source instanceof StringNode name) {
      return named(name.value(), dashboard);
    }
    if (!(source instanceof ObjectNode object) || object.size() == 0) {
      return around;
    }
    String type = object.text("type").orElse("");
    return type.isEmpty() ? named(object.text("uid").orElse(""), dashboard) : ofType(type);
  }

  private static AskedSource ofType(String type) {
    if (type.contains(PROMETHEUS_TYPE)) {
      return PROMETHEUS;
    }
    return type.equals(LOKI_TYPE) ? LOKI : OTHER;
  }

  private static AskedSource named(String name, ObjectNode dashboard) {
    List<VariableReference> variables = VariableReference.in(name);
    if (!variables.isEmpty()) {
      return variable(variables.get(0).name(), dashboard);
    }
    return name.startsWith("-- ") && !name.equals("-- Mixed --") ? OTHER : UNKNOWN;
  }

  private static AskedSource variable(String name, ObjectNode dashboard) {
    Place root = Place.of(dashboard);
    for (Place one : root.inside("templating").each("list")) {
      if (one.node().text("name").orElse("").equals(name)) {
        return one.node().text("query").map(AskedSource::ofType).orElse(UNKNOWN);
      }
    }
    for (Place input : root.each("__inputs")) {
      if (input.node().text("name").orElse("").equals(name)) {
        return input.node().text("pluginId").map(AskedSource::ofType).orElse(UNKNOWN);
      }
    }
    return UNKNOWN;
  }
}
