package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

/** Says that a text is no LogQL, what is wrong, and where. */
public final class LogQlException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int WIDTH = 100;

  private final String problem;
  private final String query;
  private final int from;
  private final int to;

  /**
   * A mistake in a query.
   *
   * @param problem what is wrong, in a sentence
   * @param query the whole text
   * @param from the index where the mistake starts
   * @param to the index after its end
   */
  LogQlException(String problem, String query, int from, int to) {
    super("LogQL, line " + line(query, from) + ", column " + column(query, from) + ": " + problem);
    this.problem = requireNonNull(problem, "problem");
    this.query = requireNonNull(query, "query");
    this.from = from;
    this.to = to;
  }

  private static int line(String query, int at) {
    return 1 + (int) query.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  private static int column(String query, int at) {
    return at - lineStart(query, at) + 1;
  }

  private static int lineStart(String query, int at) {
    return query.lastIndexOf('\n', at - 1) + 1;
  }

  /** What is wrong, in one sentence without the place. */
  public String problem() {
    return problem;
  }

  /** The index of the first wrong character; the length of the text when something is missing. */
  public int from() {
    return from;
  }

  /** The index after the last wrong character. */
  public int to() {
    return to;
  }

  /** The message, below it the line of the query, and below that a mark under what is wrong. */
  public String rendered() {
    int start = lineStart(query, from);
    int newline = query.indexOf('\n', from);
    int end = newline < 0 ? query.length() : newline;
    int first = Math.max(start, Math.min(from - WIDTH / 2, end - WIDTH));
    int last = Math.min(end, first + WIDTH);
    String shown = query.substring(first, last).replaceAll("\\p{Cntrl}", " ");
    int marks = Math.max(1, Math.min(to, last) - from);
    return getMessage()
        + "\n  "
        + shown
        + "\n  "
        + " ".repeat(Math.max(0, from - first))
        + "^".repeat(marks);
  }
}
