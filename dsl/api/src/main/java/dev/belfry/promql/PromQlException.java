package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.SourceRange;

/** A text that is no expression, with the place at which it stops being one. */
public final class PromQlException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int BEFORE = 60;
  private static final int BEHIND = 40;
  private static final String CUT = "...";

  private final String problem;
  private final String rendering;
  private final int from;
  private final int to;

  PromQlException(String problem, String text, SourceRange place) {
    this(problem, rendering(problem, text, place), place);
  }

  private PromQlException(String problem, CharSequence rendering, SourceRange place) {
    super(rendering.toString());
    this.problem = problem;
    this.rendering = rendering.toString();
    this.from = place.from();
    this.to = place.to();
  }

  /** What is wrong, in one sentence without the place. */
  public String problem() {
    return problem;
  }

  /** The index of the first UTF-16 unit that is wrong. */
  public int from() {
    return from;
  }

  /** The index behind the last UTF-16 unit that is wrong. */
  public int to() {
    return to;
  }

  /** The problem with line and column, the line itself, and a line that points at the place. */
  public String rendering() {
    return rendering;
  }

  private static CharSequence rendering(String problem, String text, SourceRange place) {
    int from = Math.min(place.from(), requireNonNull(text, "text").length());
    int start = text.lastIndexOf('\n', from - 1) + 1;
    int lineEnd = text.indexOf('\n', from);
    int end = lineEnd < 0 ? text.length() : lineEnd;
    long line = 1 + text.substring(0, start).chars().filter(c -> c == '\n').count();
    int column = 1 + text.codePointCount(start, from);
    return new StringBuilder("PromQL, line ")
        .append(line)
        .append(", column ")
        .append(column)
        .append(": ")
        .append(problem)
        .append(marked(text, new SourceRange(start, end), from, Math.min(place.to(), end)));
  }

  /** The part of the line around the place, so that a long line stays readable. */
  private static String marked(String text, SourceRange line, int from, int to) {
    int first = from - line.from() > BEFORE ? whole(text, from - BEFORE) : line.from();
    int last = line.to() - from > BEHIND + BEFORE ? whole(text, from + BEHIND) : line.to();
    String before = (first > line.from() ? CUT : "") + text.substring(first, from);
    String behind = text.substring(from, last) + (last < line.to() ? CUT : "");
    int length = text.codePointCount(from, Math.max(from, Math.min(to, last)));
    return "\n  "
        + printable(before + behind)
        + "\n  "
        + " ".repeat(before.codePointCount(0, before.length()))
        + "^".repeat(Math.max(1, length));
  }

  /** An index that does not cut a surrogate pair. */
  private static int whole(String text, int index) {
    return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
  }

  private static String printable(String line) {
    StringBuilder printable = new StringBuilder(line.length());
    line.codePoints()
        .map(point -> Character.isISOControl(point) ? ' ' : point)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }
}
