package dev.belfry.promql;

/**
 * Keeps lengths of time shallow enough for code that walks through them by recursion. Nobody
 * calculates one in so many steps.
 */
final class Nesting {
  static final int MOST = 300;

  private final Tokens tokens;
  private int open;
  private int depth;

  Nesting(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Goes one level deeper into the text. */
  void enter() {
    if (++open > MOST) {
      throw tooDeep(tokens.current());
    }
  }

  void leave() {
    open--;
  }

  /** How many levels the tree has that was read last. */
  int depth() {
    return depth;
  }

  void leaf() {
    depth = 1;
  }

  /** A tree was made whose deepest part has so many levels. */
  void over(int deepest) {
    depth = deepest + 1;
    if (depth > MOST) {
      throw tooDeep(tokens.current());
    }
  }

  private PromQlException tooDeep(Token place) {
    return tokens.error(
        "duration: expected at most " + MOST + " levels of nesting, got more", place);
  }
}
