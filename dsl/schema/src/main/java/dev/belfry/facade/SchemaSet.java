package dev.belfry.facade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** All schema files of a folder, by their path below it, with every reference made absolute. */
final class SchemaSet {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final String ENDING = ".schema.json";

  /** Keywords that say something about the inherited schema itself, not about what inherits it. */
  private static final List<String> OWN =
      List.of("x-java", "$schema", "$defs", "$id", "title", "description", "x-source");

  /** What holds for documents that Belfry writes, beyond what it accepts of others. */
  private static final String STRICT = "x-strict";

  private final Map<String, ObjectNode> files;

  private SchemaSet(Map<String, ObjectNode> files) {
    this.files = files;
  }

  static SchemaSet read(Path folder) {
    Map<String, ObjectNode> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(file -> file.toString().endsWith(ENDING)).toList()) {
        String name = slashes(folder.relativize(path));
        files.put(name, parse(name, Files.readString(path)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SchemaSet(files);
  }

  private static ObjectNode parse(String name, String text) {
    JsonNode root = tree(name, text);
    if (root instanceof ObjectNode object) {
      makeAbsolute(name, object);
      return object;
    }
    throw new SchemaException(name, "expected a JSON object, got " + root);
  }

  private static JsonNode tree(String name, String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JacksonException e) {
      throw new SchemaException(name, "expected a JSON object, got " + e.getMessage());
    }
  }

  private static void makeAbsolute(String file, JsonNode node) {
    if (node instanceof ObjectNode object && object.path("$ref").isString()) {
      object.put("$ref", absolute(file, object.get("$ref").stringValue()));
    }
    node.forEach(child -> makeAbsolute(file, child));
  }

  private static String absolute(String file, String reference) {
    int hash = reference.indexOf('#');
    String target = hash < 0 ? reference : reference.substring(0, hash);
    String resolved =
        target.isEmpty() ? file : slashes(Path.of(file).resolveSibling(target).normalize());
    return resolved + "#" + (hash < 0 ? "" : reference.substring(hash + 1));
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }

  List<String> names() {
    return List.copyOf(files.keySet());
  }

  Schema root(String file) {
    return effective(file + "#", files.get(file));
  }

  /**
   * The schema as it stands at its own place, without what a reference to it says beside the
   * reference.
   */
  Schema declared(Schema schema) {
    int hash = schema.place().indexOf('#');
    JsonNode found =
        files.get(schema.place().substring(0, hash)).at(schema.place().substring(hash + 1));
    return found instanceof ObjectNode object && !object.has("$ref")
        ? effective(schema.place(), object)
        : schema;
  }

  /** A part of a schema, given as it stands there. */
  Schema part(Schema parent, String step, JsonNode raw) {
    if (raw instanceof ObjectNode object) {
      return effective(parent.place() + "/" + step, object);
    }
    throw parent.problem("expected a schema object at " + step + ", got " + raw);
  }

  /** The schemas that this one inherits by {@code allOf} and that are Java classes. */
  List<Schema> inherited(Schema schema) {
    return schema.value("allOf").stream()
        .flatMap(JsonNode::valueStream)
        .filter(part -> part.has("$ref"))
        .map(part -> target(schema.place(), part))
        .filter(base -> base.java().has("class"))
        .toList();
  }

  /**
   * With references followed and everything that is inherited by {@code allOf} merged in, the parts
   * in its order and what stands beside it last.
   */
  private Schema effective(String place, ObjectNode raw) {
    ObjectNode merged = MAPPER.createObjectNode();
    for (JsonNode part : raw.path("allOf")) {
      if (part.has("$ref")) {
        merge(merged, target(place, part).json().deepCopy().remove(OWN));
      } else if (part.has("properties")) {
        merge(merged, (ObjectNode) part);
      }
    }
    if (!raw.has("$ref")) {
      merge(merged, raw);
      return new Schema(place, merged, merged);
    }
    Schema target = target(place, raw);
    merge(merged, target.json());
    merge(merged, raw.deepCopy().remove(List.of("$ref")));
    return new Schema(target.place(), merged, target.definition());
  }

  private void merge(ObjectNode into, ObjectNode from) {
    from.properties().forEach(entry -> merge(into, entry.getKey(), entry.getValue()));
  }

  private void merge(ObjectNode into, String keyword, JsonNode value) {
    boolean both = into.has(keyword);
    if (keyword.equals(STRICT)) {
      merge(into, (ObjectNode) value);
    } else if (keyword.equals("properties")) {
      ObjectNode properties = both ? (ObjectNode) into.get(keyword) : into.putObject(keyword);
      value
          .properties()
          .forEach(entry -> mergeProperty(properties, entry.getKey(), entry.getValue()));
    } else if (keyword.equals("required") && both) {
      value.forEach(((tools.jackson.databind.node.ArrayNode) into.get(keyword))::add);
    } else if (keyword.equals("x-java") && both) {
      ((ObjectNode) into.get(keyword)).setAll((ObjectNode) value.deepCopy());
    } else {
      into.set(keyword, value.deepCopy());
    }
  }

  /** A reference stays one where it can, so that what it leads to keeps its place. */
  private void mergeProperty(ObjectNode properties, String name, JsonNode value) {
    JsonNode mine = properties.get(name);
    if (mine == null) {
      properties.set(name, value.deepCopy());
    } else if (mine.has("$ref") && !value.has("$ref") && !value.has("allOf")) {
      merge((ObjectNode) mine, (ObjectNode) value);
    } else {
      ObjectNode both = effective(name, (ObjectNode) mine).json();
      merge(both, effective(name, (ObjectNode) value).json());
      properties.set(name, both);
    }
  }

  private Schema target(String place, JsonNode reference) {
    String ref = reference.get("$ref").stringValue();
    int hash = ref.indexOf('#');
    ObjectNode root = files.get(ref.substring(0, hash));
    JsonNode found = root == null ? null : root.at(ref.substring(hash + 1));
    if (found instanceof ObjectNode object) {
      return effective(ref, object);
    }
    throw new SchemaException(place, "the reference `" + ref + "` leads nowhere");
  }
}
