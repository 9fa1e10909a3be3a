package dev.belfry.format;

import dev.belfry.text.Json;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The schema files of Belfry, and where their references lead. */
final class SchemaTexts {
  private static final String FOLDER = "/dev/belfry/schema/";
  private static final Map<String, ObjectNode> FILES = new ConcurrentHashMap<>();

  /** What was found by file and reference. */
  private static final Map<String, Map<String, Part>> FOLLOWED = new ConcurrentHashMap<>();

  private SchemaTexts() {}

  /**
   * A part of a schema.
   *
   * @param file the file that it stands in
   * @param json what it says
   */
  record Part(String file, ObjectNode json) {

    /** A part of this one, if there is an object. */
    Part inside(Node value) {
      return new Part(file, value instanceof ObjectNode object ? object : Node.object());
    }
  }

  static Part file(String name) {
    return new Part(name, FILES.computeIfAbsent(name, SchemaTexts::read));
  }

  private static ObjectNode read(String name) {
    try (InputStream in = SchemaTexts.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalArgumentException("expected the name of a schema, got `" + name + "`");
      }
      return (ObjectNode) Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a reference leads to, from the part that it stands in. */
  static Part follow(Part from, String reference) {
    return FOLLOWED
        .computeIfAbsent(from.file(), none -> new ConcurrentHashMap<>())
        .computeIfAbsent(reference, none -> find(from.file(), reference));
  }

  private static Part find(String file, String reference) {
    int hash = reference.indexOf('#');
    String target = hash < 0 ? reference : reference.substring(0, hash);
    Part here =
        target.isEmpty()
            ? file(file)
            : file(Path.of(file).resolveSibling(target).normalize().toString().replace('\\', '/'));
    Node node = here.json();
    for (String step : (hash < 0 ? "" : reference.substring(hash + 1)).split("/")) {
      if (!step.isEmpty()) {
        node = step(node, step);
      }
    }
    return here.inside(node);
  }

  private static Node step(Node node, String step) {
    if (node instanceof ArrayNode array) {
      return array.get(Integer.parseInt(step));
    }
    return ((ObjectNode) node).get(step).orElseThrow();
  }
}
