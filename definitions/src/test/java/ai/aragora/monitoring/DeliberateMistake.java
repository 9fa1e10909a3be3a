package ai.aragora.monitoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A mistake made on purpose in a copy of Aragora's definitions, and what is expected to tell it.
 *
 * @param area what it is about
 * @param name what was done wrong
 * @param file the definition that is changed
 * @param hunk the lines around and in the change, each behind a character that says what it is
 * @param expected who tells it: {@value #COMPILER}, the code of a finding, or {@value #NOBODY}
 * @param elsewhere the line that is told in place of one of the hunk, if it is one further off
 * @param why why nobody tells it; empty if somebody does
 */
record DeliberateMistake(
    String area,
    String name,
    String file,
    List<String> hunk,
    String expected,
    Optional<String> elsewhere,
    String why) {
  static final String COMPILER = "compiler";
  static final String NOBODY = "nobody";

  private static final char SAME = ' ';
  private static final char REMOVED = '-';
  private static final char ADDED = '+';
  private static final char TOLD = '*';

  /** How far the line that is told is from the one that was changed. */
  enum Place {
    /** The changed line itself. */
    CHANGED_LINE("on the changed line"),
    /** The line on which the panel, alert, route or the like begins that was changed. */
    CHANGED_OBJECT("where what was changed begins"),
    /** The line that does not fit any more. */
    ELSEWHERE("at what does not fit it any more");

    private final String words;

    Place(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  boolean isCaught() {
    return !expected.equals(NOBODY);
  }

  Place place() {
    if (elsewhere.isPresent()) {
      return Place.ELSEWHERE;
    }
    return hunk.stream().anyMatch(is(TOLD)) ? Place.CHANGED_OBJECT : Place.CHANGED_LINE;
  }

  /** The file with the mistake in it. */
  String applied(String source) {
    List<String> lines = new ArrayList<>(source.lines().toList());
    int start = start(lines);
    int length = of(is(ADDED).negate()).size();
    lines.subList(start, start + length).clear();
    lines.addAll(start, of(is(REMOVED).negate()));
    return String.join("\n", lines) + "\n";
  }

  /** The line that has to be told, such as {@code House.java:12}. */
  String toldLine(MutatedDefinitions definitions) {
    if (elsewhere.isPresent()) {
      String[] parts = elsewhere.get().split(": ", 2);
      List<String> lines = definitions.text(parts[0]).lines().map(String::strip).toList();
      return parts[0] + ":" + (only(lines, parts[1]) + 1);
    }
    List<String> after = hunk.stream().filter(is(REMOVED).negate()).toList();
    char mark = place() == Place.CHANGED_OBJECT ? TOLD : ADDED;
    int offset =
        IntStream.range(0, after.size())
            .filter(i -> is(mark).test(after.get(i)))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(name + ": no line that can be told"));
    return file + ":" + (start(definitions.original(file).lines().toList()) + offset + 1);
  }

  private int only(List<String> lines, String wanted) {
    List<String> some = List.of(wanted.split(" / "));
    int first = Collections.indexOfSubList(lines, some);
    if (first < 0 || first != Collections.lastIndexOfSubList(lines, some)) {
      throw new IllegalArgumentException(name + ": expected `" + wanted + "` once");
    }
    return first;
  }

  private int start(List<String> source) {
    List<String> before = of(is(ADDED).negate());
    List<String> lines = source.stream().map(String::strip).toList();
    int[] starts =
        IntStream.rangeClosed(0, lines.size() - before.size())
            .filter(i -> lines.subList(i, i + before.size()).equals(before))
            .toArray();
    if (starts.length != 1) {
      throw new IllegalArgumentException(
          name + ": expected its lines once in " + file + ", got them " + starts.length + " times");
    }
    return starts[0];
  }

  private List<String> of(Predicate<String> kind) {
    return hunk.stream().filter(kind).map(line -> line.substring(1).strip()).toList();
  }

  private static Predicate<String> is(char kind) {
    return line -> line.charAt(0) == kind;
  }

  /** Whether a line of the table is one of a hunk. */
  static boolean isOfHunk(String line) {
    return List.of(SAME, REMOVED, ADDED, TOLD).contains(line.charAt(0));
  }

  @Override
  public String toString() {
    return name;
  }
}
