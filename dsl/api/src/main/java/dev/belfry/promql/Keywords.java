package dev.belfry.promql;

import dev.belfry.common.Label;

/** Names that PromQL takes for something else in some places, in whatever letter case. */
final class Keywords {
  private static final String[] NO_METRIC = {
    "bool", "on", "ignoring", "group_left", "group_right", "atan2", "inf", "nan"
  };
  private static final String[] NO_LISTED_LABEL = {"without", "inf", "nan"};
  private static final String[] NUMBERS = {"inf", "nan"};
  private static final String[] NO_FUNCTION = {
    "or",
    "and",
    "unless",
    "offset",
    "by",
    "without",
    "anchored",
    "smoothed",
    "fill",
    "fill_left",
    "fill_right"
  };

  /** No word here is longer, as most names of metrics are. */
  private static final int LONGEST = "group_right".length();

  private static final int ASCII = 128;
  private static final boolean[] OF_METRIC = new boolean[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      OF_METRIC[c] = isLetter(c) || isDigit(c) || c == ':';
    }
  }

  private Keywords() {}

  /** Whether a metric of this name can be written without quotes. */
  static boolean isBareMetric(String name) {
    return isClassicMetric(name) ? !contains(NO_METRIC, name) : Variables.isName(name);
  }

  /** Whether the name follows the classic rule for metrics: {@code [a-zA-Z_:][a-zA-Z0-9_:]*}. */
  static boolean isClassicMetric(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= ASCII || !OF_METRIC[c]) {
        return false;
      }
    }
    return !name.isEmpty() && !isDigit(name.charAt(0));
  }

  /** Whether a label can be written without quotes in a list such as that of {@code by}. */
  static boolean isBareInList(Label label) {
    return label.isVariable() || label.isClassic() && !contains(NO_LISTED_LABEL, label.name());
  }

  /** Whether the word can't stand for a label in a list. */
  static boolean isNoListedLabel(String word) {
    return contains(NO_LISTED_LABEL, word);
  }

  /** Whether the word is a number in whatever letter case: {@code Inf}. */
  static boolean isNumber(String word) {
    return contains(NUMBERS, word);
  }

  /** Whether the word is a modifier or operator that can't be the name of a metric. */
  static boolean isNoMetric(String word) {
    return contains(NO_METRIC, word);
  }

  /** Whether the word calls a function where a parenthesis follows: no keyword but these does. */
  static boolean isNoFunction(String word) {
    return contains(NO_METRIC, word) || contains(NO_FUNCTION, word);
  }

  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean contains(String[] words, String name) {
    if (name.length() > LONGEST) {
      return false;
    }
    for (String word : words) {
      if (word.equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }
}
