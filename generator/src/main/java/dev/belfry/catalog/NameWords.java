package dev.belfry.catalog;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a metric's name, in the form in which names that mean the same share them. */
final class NameWords {
  private static final Set<String> ENDINGS =
      Set.of(
          "total",
          "count",
          "sum",
          "bucket",
          "info",
          "created",
          "ratio",
          "percent",
          "second",
          "byte",
          "millisecond",
          "ms",
          "timestamp",
          "current");

  /** Words that people use for each other, and the one that stands for them. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("latency", "duration"),
          Map.entry("time", "duration"),
          Map.entry("failure", "error"),
          Map.entry("failed", "error"),
          Map.entry("depth", "size"),
          Map.entry("backlog", "size"),
          Map.entry("length", "size"),
          Map.entry("num", "count"),
          Map.entry("number", "count"),
          Map.entry("req", "request"),
          Map.entry("conn", "connection"),
          Map.entry("msg", "message"),
          Map.entry("mem", "memory"),
          Map.entry("db", "database"));

  private static final int SHORTEST_PLURAL = 4;

  private NameWords() {}

  static Set<String> of(String name) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{Alnum}]+")) {
      if (!word.isEmpty()) {
        String one = singular(word);
        words.add(SAME.getOrDefault(one, one));
      }
    }
    return words;
  }

  private static String singular(String word) {
    int length = word.length();
    if (length < SHORTEST_PLURAL || !word.endsWith("s") || word.endsWith("ss")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    boolean longer = word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches");
    return word.substring(0, length - (longer ? 2 : 1));
  }

  /** Whether a word says the unit or kind, not what is measured. */
  static boolean isEnding(String word) {
    return ENDINGS.contains(word);
  }
}
