package ai.aragora.monitoring;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;

/** What differs between two folders of text files, for people to read. */
final class Differences {
  private static final int SHOWN = 5;

  /** So many equal lines in a row end a difference: a single bracket is met everywhere. */
  private static final int ENOUGH = 2;

  private Differences() {}

  /**
   * For each file that differs its name and the first lines that differ; empty if the folders hold
   * the same.
   */
  static String between(SortedMap<String, String> committed, SortedMap<String, String> generated) {
    SortedSet<String> paths = new TreeSet<>(committed.keySet());
    paths.addAll(generated.keySet());
    StringBuilder text = new StringBuilder();
    for (String path : paths) {
      if (!committed.containsKey(path)) {
        text.append(path).append(": is generated, but not committed\n");
      } else if (!generated.containsKey(path)) {
        text.append(path).append(": is committed, but not generated\n");
      } else if (!committed.get(path).equals(generated.get(path))) {
        text.append(path).append(lines(committed.get(path), generated.get(path)));
      }
    }
    return text.toString();
  }

  private static String lines(String committed, String generated) {
    List<String> before = List.of(committed.split("\n", -1));
    List<String> after = List.of(generated.split("\n", -1));
    int start = 0;
    while (start < Math.min(before.size(), after.size())
        && before.get(start).equals(after.get(start))) {
      start++;
    }
    return ", line "
        + (start + 1)
        + "\n"
        + first(before.subList(start, before.size()), after.subList(start, after.size()));
  }

  /** The lines up to the nearest place from which on both say the same again. */
  private static String first(List<String> before, List<String> after) {
    for (int both = 1; both <= before.size() + after.size(); both++) {
      for (int gone = Math.max(0, both - after.size()); gone <= before.size(); gone++) {
        int come = both - gone;
        if (come >= 0 && meet(from(before, gone), from(after, come))) {
          boolean isAll = from(before, gone).equals(from(after, come));
          return marked("  - ", before.subList(0, gone))
              + marked("  + ", after.subList(0, come))
              + (isAll ? "" : "  ... and more below\n");
        }
      }
    }
    throw new IllegalArgumentException("no difference");
  }

  private static List<String> from(List<String> lines, int start) {
    return lines.subList(start, lines.size());
  }

  private static boolean meet(List<String> before, List<String> after) {
    boolean isLong = Math.min(before.size(), after.size()) >= ENOUGH;
    return isLong
        ? before.subList(0, ENOUGH).equals(after.subList(0, ENOUGH))
        : before.equals(after);
  }

  private static String marked(String mark, List<String> lines) {
    StringJoiner text = new StringJoiner("\n", "", "\n").setEmptyValue("");
    for (String line : lines.subList(0, Math.min(SHOWN, lines.size()))) {
      // A difference in line ends alone would be invisible.
      text.add(mark + (line.isEmpty() ? "(empty)" : line.replace("\r", "\\r")));
    }
    if (lines.size() > SHOWN) {
      text.add(mark + "... " + (lines.size() - SHOWN) + " more");
    }
    return text.toString();
  }
}
