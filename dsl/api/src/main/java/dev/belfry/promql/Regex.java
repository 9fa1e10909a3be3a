package dev.belfry.promql;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Reads the regular expression of a matcher as Prometheus does: RE2, over the whole value, with a
 * dot for line ends too. Repetitions and groups within each other are bounded, as in Go, since both
 * cost more than their text is long.
 */
final class Regex {
  private static final int MOST = 1000;
  private static final int DEEPEST = 300;
  private static final int LARGEST = 3_000_000;
  private static final int ASCII_END = 0x7f;
  private static final int LONGEST_COUNTS = 11;
  private static final int LONGEST_CLASS_NAME = 20;

  private final String regex;
  private final Deque<Part> outer = new ArrayDeque<>();
  private Part group = new Part();
  private Part atom = new Part();
  private boolean strangeEscape;

  /** How often something within is repeated, and how many steps all that makes. */
  private static final class Part {
    private long repetitions = 1;
    private long size = 1;

    void add(Part part) {
      repetitions = Math.max(repetitions, part.repetitions);
      size += part.size;
    }
  }

  private Regex(String regex) {
    this.regex = regex;
  }

  /** What is wrong with the regular expression, if something is. */
  static Optional<String> problem(String regex) {
    Optional<String> tooMuch = new Regex(regex).tooMuch();
    if (tooMuch.isPresent()) {
      return tooMuch;
    }
    try {
      Pattern.compile(regex, Pattern.DOTALL);
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      boolean whole = e.getPattern() == null || e.getPattern().endsWith(regex);
      String part = whole ? "" : " " + SourceText.quoted(e.getPattern());
      return Optional.of("expected a regular expression (RE2), got " + e.getDescription() + part);
    }
  }

  /** Whether the regular expression, which has no problem, fits the empty text. */
  static boolean fitsNothing(String regex) {
    return Pattern.compile(regex, Pattern.DOTALL).matches("");
  }

  private Optional<String> tooMuch() {
    for (int i = 0; i < regex.length(); i++) {
      switch (regex.charAt(i)) {
        case '\\' -> i = escaped(i);
        case '[' -> i = classEnd(i);
        case '(' -> opened();
        case ')' -> closed();
        case '{' -> repeated(i);
        default -> literal();
      }
      if (strangeEscape) {
        return Optional.of("expected a regular expression (RE2), got an escape that it lacks");
      }
      if (outer.size() > DEEPEST) {
        return Optional.of("regular expression: expected at most 300 groups in each other");
      }
      if (group.repetitions > MOST) {
        return Optional.of("regular expression: expected at most 1000 repetitions in each other");
      }
      if (group.size > LARGEST) {
        return Optional.of("regular expression: expected a smaller one");
      }
    }
    return Optional.empty();
  }

  private void literal() {
    atom = new Part();
    group.size++;
  }

  /** The end of an escape or of what stands between {@code \Q} and {@code \E}. */
  private int escaped(int from) {
    literal();
    if (!regex.startsWith("\\Q", from)) {
      strangeEscape |= from + 1 < regex.length() && regex.charAt(from + 1) > ASCII_END;
      return from + 1;
    }
    int end = regex.indexOf("\\E", from);
    int last = end < 0 ? regex.length() : end + 1;
    group.size += last - from;
    return last;
  }

  private int classEnd(int from) {
    literal();
    int i = from + 1;
    i += regex.startsWith("^", i) ? 1 : 0;
    i += regex.startsWith("]", i) ? 1 : 0;
    while (i < regex.length() && regex.charAt(i) != ']') {
      if (regex.startsWith("[:", i)) {
        i = Math.max(i, nameEnd(i)) + 1;
      }
      i += regex.startsWith("\\", i) ? 2 : 1;
    }
    return i;
  }

  private int nameEnd(int from) {
    String start = regex.substring(from, Math.min(regex.length(), from + LONGEST_CLASS_NAME));
    int end = start.indexOf(":]");
    return end < 0 ? end : from + end;
  }

  private void opened() {
    outer.push(group);
    group = new Part();
    atom = new Part();
  }

  private void closed() {
    if (!outer.isEmpty()) {
      atom = group;
      group = outer.pop();
      group.add(atom);
    }
  }

  private void repeated(int from) {
    String start = regex.substring(from + 1, Math.min(regex.length(), from + LONGEST_COUNTS));
    int end = start.indexOf('}');
    if (end < 0 || !start.substring(0, end).matches("\\d{1,4}(,\\d{0,4})?")) {
      literal();
      return;
    }
    String[] counts = start.substring(0, end).split(",");
    int most = Math.max(1, Integer.parseInt(counts[counts.length - 1]));
    group.size += atom.size * (most - 1);
    atom.repetitions *= most;
    group.repetitions = Math.max(group.repetitions, atom.repetitions);
  }
}
