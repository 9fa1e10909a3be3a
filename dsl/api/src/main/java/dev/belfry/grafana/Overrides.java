package dev.belfry.grafana;

import dev.belfry.tree.Key;
import dev.belfry.tree.Keys;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns the options that were set on an empty panel into the properties of an override: {@code
 * unit}, {@code custom.lineWidth}.
 */
final class Overrides {
  private static final Keys OVERRIDE =
      Keys.of(Path.of(Key.of(0, "matcher")), Path.of(Key.of(1, "properties")));
  private static final Keys PROPERTY =
      Keys.of(Path.of(Key.of(0, "id")), Path.of(Key.of(1, "value")));
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
    refuseOthers("", options, "fieldConfig");
    ObjectNode config = options.object("fieldConfig");
    refuseOthers("fieldConfig.", config, "defaults");
    ObjectNode defaults = config.object("defaults");
    List<Node> properties = new ArrayList<>();
    add(properties, "", defaults, Set.of(CUSTOM));
    add(properties, "custom.", defaults.object(CUSTOM), BY_LEAF.getOrDefault(type, Set.of()));
    if (properties.isEmpty()) {
      throw new IllegalArgumentException("override: expected an option to set, got none");
    }
    return Node.object().startedHere().with(OVERRIDE, fields.node(), Node.array(properties));
  }

  private static void refuseOthers(String prefix, ObjectNode options, String ofFields) {
    for (int i = 0; i < options.size(); i++) {
      if (!options.name(i).equals(ofFields)) {
        throw new IllegalArgumentException(
            "override: expected options of fields, such as unit or lineWidth, got one of the panel"
                + " itself, `"
                + prefix
                + options.name(i)
                + "`");
      }
    }
  }

  private static void add(
      List<Node> properties, String prefix, ObjectNode options, Set<String> opened) {
    for (int i = 0; i < options.size(); i++) {
      String name = options.name(i);
      if (!opened.contains(name)) {
        Node id = Node.text(prefix + name);
        properties.add(Node.object().with(PROPERTY, id, options.value(i)));
      } else if (!name.equals(CUSTOM)) {
        add(properties, prefix + name + ".", options.object(name), Set.of());
      }
    }
  }
}
