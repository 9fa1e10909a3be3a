package dev.belfry.text;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** YAML text of a document, and the document that a YAML text says. */
public final class Yaml {
  private static final int USUAL_SIZE = 16 * 1024;

  private Yaml() {}

  /**
   * The document as YAML for people to review: block style, two spaces for each level, lists
   * indented under their key, the author's order, no folded lines, LF, and LF at the end. A text
   * has no quotes only where readers of YAML 1.1 and 1.2 alike take it for that text.
   *
   * @throws IllegalArgumentException when a text holds half a surrogate pair, which UTF-8 cannot
   *     hold
   */
  public static String write(Node document) {
    StringBuilder out = new StringBuilder(USUAL_SIZE);
    return requireNonNull(document, "document").accept(new YamlWriter(out)).toString();
  }

  /**
   * The document that a YAML text says, by the core schema of YAML 1.2 and in the order of the
   * text. Aliases are replaced by what they stand for, a key {@code <<} without quotes brings what
   * the mapping behind it has and this one has not, and an empty text is an explicit nothing.
   *
   * @throws ReadException when the text is not YAML, holds several documents, names a property
   *     twice in one mapping, or holds what a document cannot: an infinite number, a list as a key,
   *     a tag of somebody's own, an alias inside what it stands for, aliases for more than 1 Mi
   *     characters in all, more than 500 levels or 10,000 properties of an object
   */
  public static Node read(String text) {
    List<Node> documents = readAll(text);
    if (documents.size() > 1) {
      throw new ReadException("expected one document, got " + documents.size(), 0, 0);
    }
    return documents.isEmpty() ? Node.none() : documents.get(0);
  }

  /**
   * The documents that a YAML text says, which stand between lines {@code ---}; none if the text is
   * empty.
   *
   * @throws ReadException in the cases in which {@link #read} does, but for several documents
   */
  public static List<Node> readAll(String text) {
    List<Node> documents = new ArrayList<>();
    YamlReader.each(requireNonNull(text, "text"), Spot.NOWHERE, documents::add);
    return List.copyOf(documents);
  }

  /**
   * Reads the documents that a YAML text says one after the other, so that a stream of many needs
   * no memory for those that are of no use. Objects know where they stand; what an alias stands for
   * stands at its anchor.
   *
   * @param use gets each document, also those before a mistake
   * @throws ReadException in the cases in which {@link #read} does, but for several documents
   */
  public static void readEach(String text, Source source, Consumer<? super Node> use) {
    requireNonNull(use, "use");
    requireNonNull(text, "text");
    YamlReader.each(text, Spot.of(requireNonNull(source, "source")), use);
  }

  /**
   * The documents that a YAML text says, with the place of each value. Aliases stand for the value
   * at its own place; keys may be of any kind and occur twice.
   *
   * @throws ReadException when the text is not YAML, holds an alias inside what it stands for, more
   *     than 500 levels
   */
  public static List<PlacedValue> readPlaced(String text) {
    return PlacedYaml.documents(requireNonNull(text, "text"));
  }
}
