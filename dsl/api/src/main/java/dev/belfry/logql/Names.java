package dev.belfry.logql;

import java.util.Locale;
import java.util.Set;

/** Which names Loki takes for labels. */
final class Names {
  /** Words that Loki always takes for themselves, in whatever letter case. */
  private static final Set<String> RESERVED =
      Set.of(
          "and",
          "bool",
          "by",
          "decolorize",
          "drop",
          "group_left",
          "group_right",
          "ignoring",
          "json",
          "keep",
          "label_format",
          "label_replace",
          "line_format",
          "logfmt",
          "offset",
          "on",
          "or",
          "pattern",
          "regexp",
          "unless",
          "unpack",
          "unwrap",
          "without");

  private Names() {}

  static boolean isReserved(String word) {
    return RESERVED.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean startsIdentifier(char c) {
    return c == '_' || Character.isLetter(c);
  }

  static boolean isPartOfIdentifier(char c) {
    return startsIdentifier(c) || Character.isDigit(c);
  }

  private static boolean isIdentifier(String name) {
    return !name.isEmpty()
        && startsIdentifier(name.charAt(0))
        && name.chars().allMatch(c -> isPartOfIdentifier((char) c));
  }

  /** Checks the name of a label, which may also be what Grafana fills in. */
  static void requireLabel(String name) {
    if (isIdentifier(name) && isReserved(name)) {
      throw new IllegalArgumentException(
          "label name: expected a word that means nothing else to Loki, got `" + name + "`");
    }
    if (!isIdentifier(name) && !Variables.isWord(name)) {
      throw new IllegalArgumentException(
          "label name: expected letters, digits and _, not starting with a digit, got `"
              + name
              + "`");
    }
  }
}
