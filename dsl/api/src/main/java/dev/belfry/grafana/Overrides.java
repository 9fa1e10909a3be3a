package dev.belfry.grafana;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.Map;
import java.util.Set;

/**
 * Turns the options that were set on an empty panel into the properties of an override: {@code
 * unit}, {@code custom.lineWidth}.
 */
final class Overrides {
  private static final Key MATCHER = Key.of(0, "matcher");
  private static final Key PROPERTIES = Key.of(1, "properties");
  private static final Key ID = Key.of(0, "id");
  private static final Key VALUE = Key.of(1, "value");
  private static final String CUSTOM = "custom";

  /** The objects that Grafana overrides leaf by leaf; all others are set as a whole. */
  private static final Map<String, Set<String>> BY_LEAF =
      Map.of(
          "table", Set.of("hideFrom", "footer", "tooltip"),
          "logstable", Set.of(),
          "xychart", Set.of("pointSize"));

  private Overrides() {}

  /**
   * The override that sets these options.
   *
   * @param fields which fields it is for
   * @param type the type of the panel
   * @param options a panel on which nothing but the options is set
   * @throws IllegalArgumentException when there is none, or one that is not of fields
   */
  static ObjectNode of(FieldMatcher fields, String type, ObjectNode options) {
    ObjectNode config = options.object("fieldConfig");
    options.forEach((name, value) -> refuseUnless(name.equals("fieldConfig"), name));
    config.forEach((name, value) -> refuseUnless(name.equals("defaults"), "fieldConfig." + name));
    ArrayNode properties = properties("", config.object("defaults"), Set.of(CUSTOM));
    properties =
        properties.plus(
            properties(
                    CUSTOM + ".",
                    config.object("defaults").object(CUSTOM),
                    BY_LEAF.getOrDefault(type, Set.of()))
                .items());
    if (properties.size() == 0) {
      throw new IllegalArgumentException("override: expected an option to set, got none");
    }
    return Node.object().startedHere().with(MATCHER, fields.node()).with(PROPERTIES, properties);
  }

  private static void refuseUnless(boolean fits, String name) {
    if (!fits) {
      throw new IllegalArgumentException(
          "override: expected options of fields, such as unit or lineWidth, got one of the panel"
              + " itself, `"
              + name
              + "`");
    }
  }

  private static ArrayNode properties(String prefix, ObjectNode options, Set<String> opened) {
    ArrayNode properties = Node.array();
    for (int i = 0; i < options.size(); i++) {
      String name = options.name(i);
      if (!opened.contains(name)) {
        properties = properties.plus(property(prefix + name, options.value(i)));
      } else if (!name.equals(CUSTOM)) {
        ObjectNode leaves = options.object(name);
        properties = properties.plus(properties(prefix + name + ".", leaves, Set.of()).items());
      }
    }
    return properties;
  }

  private static ObjectNode property(String id, Node value) {
    return Node.object().with(ID, Node.text(id)).with(VALUE, value);
  }
}
