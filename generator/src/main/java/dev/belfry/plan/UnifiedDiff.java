package dev.belfry.plan;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/** Two texts as {@code diff -u} shows them. */
public final class UnifiedDiff {
  private static final int AROUND = 3;

  /** Texts that differ in more lines are shown as a whole, since searching takes its square. */
  private static final int MOST = 2_000;

  private final List<Edit> edits = new ArrayList<>();

  /** How many lines of each text stand before the next hunk. */
  private int oldBefore;

  private int nowBefore;

  /** How many edits those are. */
  private int passed;

  private UnifiedDiff() {}

  /** A line with its sign: a blank, plus or minus. */
  private record Edit(char sign, String line) {}

  /**
   * The difference of two texts.
   *
   * @param path the name of the file
   * @param old what it says; empty if it is not there
   * @param now what it is to say; empty if it goes
   */
  public static String of(String path, String old, String now) {
    UnifiedDiff diff = new UnifiedDiff();
    diff.compare(lines(requireNonNull(old, "old")), lines(requireNonNull(now, "now")));
    StringBuilder text = new StringBuilder();
    text.append("--- ").append(old.isEmpty() ? "/dev/null" : "a/" + requireNonNull(path, "path"));
    text.append("\n+++ ").append(now.isEmpty() ? "/dev/null" : "b/" + path).append('\n');
    diff.hunks(text);
    return text.toString();
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  private void compare(List<String> old, List<String> now) {
    int start = 0;
    while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
      start++;
    }
    int end = 0;
    while (end < Math.min(old.size(), now.size()) - start
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    old.subList(0, start).forEach(line -> edits.add(new Edit(' ', line)));
    middle(old.subList(start, old.size() - end), now.subList(start, now.size() - end));
    old.subList(old.size() - end, old.size()).forEach(line -> edits.add(new Edit(' ', line)));
  }

  private void middle(List<String> old, List<String> now) {
    boolean isShort = Math.max(old.size(), now.size()) <= MOST;
    List<String> common = isShort ? Sequence.common(old, now) : List.of();
    int i = 0;
    int j = 0;
    for (String line : common) {
      i = until(old, i, line, '-');
      j = until(now, j, line, '+');
      edits.add(new Edit(' ', line));
    }
    old.subList(i, old.size()).forEach(line -> edits.add(new Edit('-', line)));
    now.subList(j, now.size()).forEach(line -> edits.add(new Edit('+', line)));
  }

  /** Notes the lines before the next common one; returns the place behind that. */
  private int until(List<String> lines, int from, String common, char sign) {
    int at = from;
    while (!lines.get(at).equals(common)) {
      edits.add(new Edit(sign, lines.get(at)));
      at++;
    }
    return at + 1;
  }

  private void hunks(StringBuilder text) {
    int at = 0;
    while (at < edits.size()) {
      int change = next(at);
      if (change == edits.size()) {
        return;
      }
      int end = change + 1;
      for (int more = next(end);
          more < edits.size() && more - end <= 2 * AROUND;
          more = next(end)) {
        end = more + 1;
      }
      hunk(Math.max(at, change - AROUND), Math.min(edits.size(), end + AROUND), text);
      at = Math.min(edits.size(), end + AROUND);
    }
  }

  private int next(int from) {
    int at = from;
    while (at < edits.size() && edits.get(at).sign() == ' ') {
      at++;
    }
    return at;
  }

  private void hunk(int from, int to, StringBuilder text) {
    oldBefore += without('+', passed, from);
    nowBefore += without('-', passed, from);
    passed = from;
    text.append("@@ -").append(range(oldBefore, without('+', from, to)));
    text.append(" +").append(range(nowBefore, without('-', from, to))).append(" @@\n");
    for (Edit edit : edits.subList(from, to)) {
      text.append(edit.sign()).append(edit.line()).append('\n');
    }
  }

  /** How many lines the side has that lacks those of a sign. */
  private int without(char sign, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += edits.get(i).sign() == sign ? 0 : 1;
    }
    return count;
  }

  /** Where the lines start and how many there are. */
  private static String range(int before, int count) {
    return (count == 0 ? before : before + 1) + "," + count;
  }
}
