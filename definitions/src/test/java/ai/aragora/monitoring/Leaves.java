package ai.aragora.monitoring;

import dev.belfry.common.Span;
import dev.belfry.text.Json;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The values of a document by their paths, in a form in which equal means the same to Prometheus
 * and Alertmanager: {@code spec.groups[aragora].rules[ApiDown].for}. The order of named items does
 * not count.
 */
final class Leaves {
  private static final Set<String> TIME_SPANS =
      Set.of(
          "for", "interval", "group_wait", "group_interval", "repeat_interval", "resolve_timeout");

  private final SortedMap<String, String> values = new TreeMap<>();

  private Leaves() {}

  static SortedMap<String, String> of(Node document) {
    Leaves leaves = new Leaves();
    leaves.collect("", "", document);
    return leaves.values;
  }

  private void collect(String path, String property, Node node) {
    if (node instanceof ObjectNode object && object.size() > 0) {
      object.forEach(
          (name, value) -> collect(path.isEmpty() ? name : path + "." + name, name, value));
    } else if (node instanceof ArrayNode array && array.size() > 0) {
      for (int i = 0; i < array.size(); i++) {
        Node item = array.get(i);
        collect(path + "[" + name(item).orElse(Integer.toString(i)) + "]", property, item);
      }
    } else if (values.put(path, meaning(property, node)) != null) {
      throw new IllegalArgumentException(path + " is there twice");
    }
  }

  private static Optional<String> name(Node item) {
    return item instanceof ObjectNode object
        ? object.text("alert").or(() -> object.text("name"))
        : Optional.empty();
  }

  private static String meaning(String property, Node value) {
    if (!(value instanceof StringNode text)) {
      return Json.write(value).strip();
    }
    if (property.equals("expr")) {
      return PromQlMeaning.of(text.value());
    }
    String said = TIME_SPANS.contains(property) ? Span.span(text.value()).toString() : text.value();
    return "'" + said + "'";
  }
}
