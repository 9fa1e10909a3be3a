package ai.aragora.monitoring;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;

/** What differs between two folders of text files, for people to read. */
final class Differences {
  private static final int SHOWN = 5;

  private Differences() {}

  /**
   * For each file that differs its name and the lines from the first difference on; empty if the
   * folders hold the same.
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
    int shorter = Math.min(before.size(), after.size());
    int start = 0;
    while (start < shorter && before.get(start).equals(after.get(start))) {
      start++;
    }
    int same = 0;
    while (same < shorter - start
        && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
      same++;
    }
    return (", line " + (start + 1) + "\n")
        + marked("  - ", before.subList(start, before.size() - same))
        + marked("  + ", after.subList(start, after.size() - same));
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
