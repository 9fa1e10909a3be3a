package dev.belfry.promql;

/** Names that PromQL takes for something else in some places, in whatever letter case. */
final class Keywords {
  private static final String[] NO_METRIC = {
    "bool", "on", "ignoring", "group_left", "group_right", "atan2", "inf", "nan"
  };
  private static final String[] NO_LISTED_LABEL = {"without", "inf", "nan"};

  private Keywords() {}

  /** Whether a metric of this name can be written without quotes. */
  static boolean isBareMetric(String name) {
    return isClassicMetric(name) && !contains(NO_METRIC, name);
  }

  /** Whether the name follows the classic rule for metrics: {@code [a-zA-Z_:][a-zA-Z0-9_:]*}. */
  static boolean isClassicMetric(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (!isLetter(c) && c != ':' && !(digit && i > 0)) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /** Whether a label can be written without quotes in a list such as that of {@code by}. */
  static boolean isBareInList(String label) {
    return !contains(NO_LISTED_LABEL, label);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  private static boolean contains(String[] words, String name) {
    for (String word : words) {
      if (word.equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }
}
