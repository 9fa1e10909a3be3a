package dev.belfry.text;

import dev.belfry.tree.Node;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.snakeyaml.engine.v2.schema.JsonSchema;
import org.snakeyaml.engine.v2.schema.Schema;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The readers that have to agree: YAML 1.2 with two schemas, and YAML 1.1 with all its guesses. */
final class YamlEngines {
  /** What each reader makes of a text, by the reader's name. */
  static final Map<String, Function<String, Object>> ALL = all();

  private YamlEngines() {}

  private static Map<String, Function<String, Object>> all() {
    Map<String, Function<String, Object>> all = new LinkedHashMap<>();
    all.put("YAML 1.2, core schema", text -> load(text, new CoreSchema()));
    all.put("YAML 1.2, JSON schema", text -> load(text, new JsonSchema()));
    all.put("YAML 1.1", YamlEngines::loadOld);
    return all;
  }

  private static Object load(String text, Schema schema) {
    return new Load(LoadSettings.builder().setSchema(schema).build()).loadFromString(text);
  }

  private static Object loadOld(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    return new org.yaml.snakeyaml.Yaml(new SafeConstructor(options)).load(text);
  }

  /** A reader's result as a tree; what a tree cannot hold becomes a text that names its class. */
  static Node tree(Object value) {
    if (value == null) {
      return Node.none();
    }
    if (value instanceof Map<?, ?> map) {
      ObjectNode object = Node.object();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        object = object.with(name(entry.getKey()), tree(entry.getValue()));
      }
      return object;
    }
    if (value instanceof List<?> list) {
      List<Node> items = new ArrayList<>();
      list.forEach(item -> items.add(tree(item)));
      return Node.array(items);
    }
    return scalar(value);
  }

  private static Node scalar(Object value) {
    if (value instanceof String text) {
      return Node.text(text);
    }
    if (value instanceof Boolean truth) {
      return Node.bool(truth);
    }
    if (value instanceof Double number) {
      return Node.number(number);
    }
    return value instanceof Number
        ? new NumberNode(new BigDecimal(value.toString()).toPlainString())
        : Node.text(name(value));
  }

  private static String name(Object key) {
    return key instanceof String
        ? (String) key
        : key == null ? "null?" : key.getClass() + ":" + key;
  }
}
