package dev.belfry.schema;

import dev.belfry.schema.SchemaFiles.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The properties of a schema that hold no further ones, by their path: {@code
 * options.legend.calcs[]}. In a path {@code []} stands for the items of a list and {@code {}} for
 * the entries of a map.
 *
 * <p>A schema may come in several parts: what it inherits, what it refers to, what it says itself.
 * Alternatives are read one after the other; a property counts as left out only if all of them
 * leave it out.
 */
final class SchemaLeaves {
  private static final String JAVA = "x-java";
  private static final List<List<Located>> NOTHING = List.of(List.of());

  private final SchemaFiles files;
  private final Map<String, Leaf> leaves = new TreeMap<>();

  private SchemaLeaves(SchemaFiles files) {
    this.files = files;
  }

  /**
   * A property without further ones.
   *
   * @param path where it is
   * @param leftOut whether the Java has no method for it
   * @param why the reason, empty if there is none
   */
  record Leaf(String path, boolean leftOut, String why) {}

  /** The leaves below a place of a schema file, sorted by path. */
  static List<Leaf> of(SchemaFiles files, String file, String place) {
    SchemaLeaves reader = new SchemaLeaves(files);
    List<Located> here = List.of(files.resolve(file, "#"));
    for (String step : place.split("\\.")) {
      here = new ArrayList<>(reader.children(reader.merged(here)).getOrDefault(step, List.of()));
    }
    if (!reader.children(reader.merged(here)).isEmpty()) {
      reader.read(place, here, Set.of());
    }
    return reader.leaves.values().stream().filter(leaf -> !reader.isOpened(leaf)).toList();
  }

  /** The leaves below a definition of a schema file, sorted by path, which starts with this one. */
  static List<Leaf> ofDefinition(SchemaFiles files, String file, String definition, String path) {
    SchemaLeaves reader = new SchemaLeaves(files);
    reader.read(path, List.of(files.resolve(file, "#/$defs/" + definition)), Set.of());
    return List.copyOf(reader.leaves.values());
  }

  /** Whether one of several alternatives leaves out what another one has properties of. */
  private boolean isOpened(Leaf leaf) {
    return leaf.leftOut()
        && leaves.keySet().stream().anyMatch(path -> path.startsWith(leaf.path() + "."));
  }

  /** All parts of a schema that has no alternatives. */
  private List<Located> merged(List<Located> schema) {
    return new Level(Set.of()).alternatives(schema).stream().flatMap(List::stream).toList();
  }

  private void read(String path, List<Located> schema, Set<String> above) {
    Level level = new Level(above);
    for (List<Located> parts : level.alternatives(schema)) {
      read(path, parts, settings(parts), level.met);
    }
  }

  private void read(String path, List<Located> parts, ObjectNode java, Set<String> above) {
    if (parts.stream().anyMatch(part -> part.json().has("const"))) {
      return;
    }
    if (isLeftOut(java)) {
      add(new Leaf(path, true, java.path("why").asString("")));
      return;
    }
    Map<String, List<Located>> below = new LinkedHashMap<>();
    children(parts).forEach((name, child) -> below.put(path + "." + name, child));
    below.put(path + "[]", parts("items", parts));
    below.put(path + ".{}", parts("additionalProperties", parts));
    below.values().removeIf(List::isEmpty);
    below.forEach((name, child) -> read(name, child, above));
    if (below.isEmpty() && !isEmpty(parts)) {
      add(new Leaf(path, false, ""));
    }
  }

  private static boolean isLeftOut(ObjectNode java) {
    return java.path("ignored").asBoolean(false)
        || java.path("skip").asBoolean(false) && !java.path("lift").asBoolean(false);
  }

  /** Whether it is an object that has no properties and may have none. */
  private static boolean isEmpty(List<Located> parts) {
    return parts.stream()
        .anyMatch(part -> !part.json().path("additionalProperties").asBoolean(true));
  }

  private void add(Leaf leaf) {
    leaves.merge(leaf.path(), leaf, (one, other) -> one.leftOut() ? other : one);
  }

  /** The settings for Java; what a later part says counts. */
  private static ObjectNode settings(List<Located> parts) {
    ObjectNode settings = JsonMapper.shared().createObjectNode();
    for (Located part : parts) {
      if (part.json().path(JAVA) instanceof ObjectNode java) {
        settings.setAll(java);
      }
    }
    return settings;
  }

  private Map<String, List<Located>> children(List<Located> parts) {
    Map<String, List<Located>> children = new LinkedHashMap<>();
    for (Located part : parts) {
      Located properties = part.child("properties");
      for (String name : properties.json().propertyNames()) {
        children.computeIfAbsent(name, none -> new ArrayList<>()).add(properties.child(name));
      }
    }
    return children;
  }

  private static List<Located> parts(String keyword, List<Located> parts) {
    return parts.stream()
        .map(part -> part.child(keyword))
        .filter(part -> part.json().isObject())
        .toList();
  }

  /** References followed at one place; those of the places above are not followed again. */
  private final class Level {
    private final Set<String> above;
    private final Set<String> met;

    Level(Set<String> above) {
      this.above = above;
      this.met = new HashSet<>(above);
    }

    /** Each way in which the schema may be read, as its parts in the order of inheritance. */
    List<List<Located>> alternatives(List<Located> schema) {
      List<List<Located>> found = NOTHING;
      for (Located part : schema) {
        found = product(found, alternatives(part));
      }
      return found;
    }

    private List<List<Located>> alternatives(Located schema) {
      List<List<Located>> found = NOTHING;
      List<Located> branches = new ArrayList<>();
      for (Located rule : elements(schema, "allOf")) {
        if (rule.json().has("if")) {
          branches.add(rule.child("then"));
        } else {
          found = product(found, alternatives(rule));
        }
      }
      found = product(found, target(schema));
      Stream.of("oneOf", "anyOf").forEach(word -> branches.addAll(elements(schema, word)));
      List<List<Located>> chosen =
          branches.stream().flatMap(branch -> alternatives(branch).stream()).toList();
      found = product(found, chosen.isEmpty() ? NOTHING : chosen);
      return product(found, List.of(List.of(schema)));
    }

    private List<List<Located>> target(Located schema) {
      if (!schema.json().path("$ref").isString()) {
        return NOTHING;
      }
      Located target = files.resolve(schema.file(), schema.json().get("$ref").stringValue());
      String name = target.file() + "#" + target.pointer();
      met.add(name);
      return above.contains(name) ? NOTHING : alternatives(target);
    }
  }

  private static List<Located> elements(Located schema, String keyword) {
    List<Located> elements = new ArrayList<>();
    JsonNode list = schema.json().path(keyword);
    for (int i = 0; i < list.size(); i++) {
      elements.add(
          new Located(schema.file(), schema.pointer() + "/" + keyword + "/" + i, list.get(i)));
    }
    return elements;
  }

  private static List<List<Located>> product(List<List<Located>> left, List<List<Located>> right) {
    return left.stream()
        .flatMap(
            before ->
                right.stream()
                    .map(after -> Stream.concat(before.stream(), after.stream()).toList()))
        .toList();
  }
}
