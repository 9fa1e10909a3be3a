package dev.belfry.generate;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;

/**
 * What is said about one expression.
 *
 * @param document the answer as JSON says it
 * @param exitCode what the program ends with, unless another answer is worse
 */
record Answer(ObjectNode document, int exitCode) {
  private static final Node YES = Node.bool(true);
  private static final Node NO = Node.bool(false);

  /** The expression can be read, gives this type, and this is its usual form on one line. */
  static Answer checked(String type, String text) {
    return new Answer(
        Node.object().with("ok", YES).with("type", Node.text(type)).with("text", Node.text(text)),
        Main.FINE);
  }

  /** The expression can be read, and this is its form for readers. */
  static Answer formatted(String text) {
    return new Answer(Node.object().with("ok", YES).with("text", Node.text(text)), Main.FINE);
  }

  /** The expression cannot be read, because of what stands between these UTF-16 units. */
  static Answer wrong(String error, int from, int to) {
    return new Answer(refusal(error, from, to), Main.FINDINGS);
  }

  /** There is no expression in the line. */
  static Answer noExpression(String error) {
    return wrong(error, 0, 0);
  }

  /** Belfry could not tell. */
  static Answer bug(Throwable thrown) {
    String name = thrown.getClass().getSimpleName();
    return new Answer(refusal("this is a bug in Belfry: " + name, 0, 0), Main.BUG);
  }

  private static ObjectNode refusal(String error, int from, int to) {
    return Node.object()
        .with("ok", NO)
        .with("error", Node.text(error))
        .with("from", Node.number(from))
        .with("to", Node.number(to));
  }
}
