package dev.belfry.schema;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.stream.Stream;

/**
 * The places of a document in the form of {@link SchemaLeaves}, with a dot in front. Names of an
 * object stand twice, as a property and as an entry of a map, as the document does not tell which.
 */
final class ShownPaths {
  private ShownPaths() {}

  static Stream<String> in(Node document) {
    return in("", document);
  }

  private static Stream<String> in(String path, Node node) {
    Stream.Builder<Stream<String>> all = Stream.builder();
    all.add(Stream.of(path));
    if (node instanceof ObjectNode object) {
      object.forEach((name, value) -> all.add(in(path + "." + name, value)));
      object.forEach((name, value) -> all.add(in(path + ".{}", value)));
    } else if (node instanceof ArrayNode array) {
      array.items().forEach(item -> all.add(in(path + "[]", item)));
    }
    return all.build().flatMap(paths -> paths);
  }
}
