package dev.belfry.text;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Node;

/** JSON text of a document, and the document that a JSON text says. */
public final class Json {
  private Json() {}

  /**
   * The document as JSON for people to review: two spaces for each level, one item on a line, the
   * author's order, text as it is wherever JSON allows that, LF, and LF at the end.
   *
   * @throws IllegalArgumentException when a text holds half a surrogate pair, which UTF-8 cannot
   *     hold, or when the document is nested more than 500 levels deep
   */
  public static String write(Node document) {
    return JsonWriter.write(requireNonNull(document, "document"));
  }

  /**
   * The document as JSON on one line without spaces, for streams of documents, and LF at the end.
   *
   * @throws IllegalArgumentException when a text holds half a surrogate pair, which UTF-8 cannot
   *     hold, or when the document is nested more than 500 levels deep
   */
  public static String writeLine(Node document) {
    return JsonWriter.writeLine(requireNonNull(document, "document"));
  }

  /**
   * The document that a JSON text says, in the order of the text. Numbers come back in the form
   * that {@link dev.belfry.tree.NumberNode} keeps: {@code 1.0} as {@code 1}.
   *
   * @throws ReadException when the text is not strict JSON, names a property twice in one object,
   *     goes on behind the document, is nested more than 500 levels deep, or has more than 10,000
   *     properties in one object
   */
  public static Node read(String text) {
    requireNonNull(text, "text");
    return JsonReader.read(text, Spot.NOWHERE);
  }

  /**
   * The document that a JSON text says, whose objects know where they stand.
   *
   * @throws ReadException in the cases in which {@link #read(String)} does
   */
  public static Node read(String text, Source source) {
    requireNonNull(text, "text");
    return JsonReader.read(text, Spot.of(requireNonNull(source, "source")));
  }
}
