package dev.belfry.render;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;

/**
 * Switches: the classic JSON model has the values for on and off as the two options of a list, v2
 * has a property for each.
 */
final class SwitchVariables {
  private static final String ON = "true";
  private static final String OFF = "false";

  private SwitchVariables() {}

  static ObjectNode toV2(ObjectNode variable, ObjectNode spec) {
    ArrayNode options = variable.array("options");
    Node off = value(options, 1, OFF);
    return spec.with("enabledValue", value(options, 0, ON))
        .with("disabledValue", off)
        .with(
            "current",
            variable.object("current").get("value").map(SwitchVariables::text).orElse(off));
  }

  private static Node value(ArrayNode options, int index, String usual) {
    return index < options.size() && options.get(index) instanceof ObjectNode option
        ? option.get("value").map(SwitchVariables::text).orElseGet(() -> Node.text(usual))
        : Node.text(usual);
  }

  private static Node text(Node value) {
    return Node.text(Texts.of(value));
  }

  static ObjectNode toClassic(ObjectNode spec, ObjectNode classic) {
    Node on = spec.get("enabledValue").orElseGet(() -> Node.text(ON));
    Node off = spec.get("disabledValue").orElseGet(() -> Node.text(OFF));
    return classic
        .with("current", option(spec.get("current").orElse(off)))
        .with("options", Node.array(option(on), option(off)));
  }

  private static ObjectNode option(Node value) {
    return Node.object().with("text", value).with("value", value);
  }
}
