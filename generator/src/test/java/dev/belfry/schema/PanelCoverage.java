package dev.belfry.schema;

import dev.belfry.grafana.Grafana;
import dev.belfry.schema.SchemaLeaves.Leaf;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a panel's schema has, compared with what its Java can set.
 *
 * @param about the schema's own words about the panel
 * @param options the leaves of its options
 * @param fieldOptions the leaves of what each field may have
 * @param reached the paths that the methods set
 */
record PanelCoverage(
    About about, List<Leaf> options, List<Leaf> fieldOptions, Set<String> reached) {

  /**
   * What a panel is.
   *
   * @param type the id of the panel type
   * @param description what it shows
   * @param factory the method of the front door that starts one; empty for panels without a class
   */
  record About(String type, String description, String factory) {
    @Override
    public String toString() {
      return type;
    }
  }

  static PanelCoverage of(String file, SchemaFiles files, Samples samples) {
    JsonNode schema = files.resolve(file, "#").json();
    Set<String> reached = new HashSet<>();
    classOf(schema)
        .map(samples::of)
        .orElse(List.of())
        .forEach(value -> collect("", ((NodeValue) value).node(), reached));
    return new PanelCoverage(
        new About(
            schema.at("/properties/type/const").asString(),
            schema.path("description").asString(),
            schema.at("/x-java/factory").asString()),
        leaves(SchemaLeaves.of(files, file, "options"), reached),
        leaves(SchemaLeaves.of(files, file, "fieldConfig.defaults.custom"), reached),
        reached);
  }

  /** What the schema leaves to hand-written code, and that does set, is not left out. */
  private static List<Leaf> leaves(List<Leaf> leaves, Set<String> reached) {
    return leaves.stream()
        .map(leaf -> reached.contains(leaf.path()) ? new Leaf(leaf.path(), false, "") : leaf)
        .toList();
  }

  /** The class of a panel; none for panels that Java does not make and only documents have. */
  private static Optional<Class<?>> classOf(JsonNode schema) {
    String name = schema.at("/x-java/class").asString();
    try {
      return name.isEmpty()
          ? Optional.empty()
          : Optional.of(Class.forName(Grafana.class.getPackageName() + "." + name));
    } catch (ClassNotFoundException e) {
      throw new AssertionError("expected a class for the panel, got none named " + name, e);
    }
  }

  private static void collect(String path, Node node, Set<String> paths) {
    paths.add(path);
    if (node instanceof ObjectNode object) {
      String start = path.isEmpty() ? "" : path + ".";
      object.forEach((name, value) -> collect(start + name, value, paths));
    } else if (node instanceof ArrayNode array) {
      array.items().forEach(item -> collect(path + "[]", item, paths));
    }
  }

  /** What the schema has, Java lacks, and nobody has given a reason for. */
  List<String> forgotten() {
    return Stream.concat(options.stream(), fieldOptions.stream())
        .filter(leaf -> leaf.leftOut() ? leaf.why().isBlank() : !isReached(leaf.path()))
        .map(Leaf::path)
        .toList();
  }

  /** The names of a map's entries are chosen by the sample, so they are not compared. */
  private boolean isReached(String path) {
    int map = path.indexOf("{}");
    return map < 0
        ? reached.contains(path)
        : reached.stream().anyMatch(found -> found.startsWith(path.substring(0, map)));
  }

  /** What Java has no method for, with reasons. */
  List<Leaf> leftOut() {
    return Stream.concat(options.stream(), fieldOptions.stream()).filter(Leaf::leftOut).toList();
  }
}
