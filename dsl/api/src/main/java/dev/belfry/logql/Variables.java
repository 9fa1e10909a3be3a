package dev.belfry.logql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what Grafana fills in: {@code $name}, {@code ${name:format}}, {@code [[name]]}. */
final class Variables {
  private static final String ONE =
      "\\$[A-Za-z_]\\w*|\\$\\{\\w+(?:\\.[^:}]+)?(?::[^}]+)?\\}|\\[\\[\\w+(?::\\w+)?\\]\\]";
  private static final Pattern VARIABLE = Pattern.compile(ONE);

  private Variables() {}

  /** Whether there is one anywhere in the text. */
  static boolean isIn(String text) {
    return (text.indexOf('$') >= 0 || text.contains("[[")) && VARIABLE.matcher(text).find();
  }

  /** Where the variable that starts here ends, or -1 if none does. */
  static int end(String text, int start) {
    Matcher matcher = VARIABLE.matcher(text).region(start, text.length());
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  /** Whether the text is one word, such as a name or a duration, with a variable in it. */
  static boolean isWord(String text) {
    boolean found = false;
    for (int i = 0; i < text.length(); ) {
      int end = end(text, i);
      if (end < 0 && !Names.isPartOfIdentifier(text.charAt(i))) {
        return false;
      }
      found |= end >= 0;
      i = end < 0 ? i + 1 : end;
    }
    return found;
  }
}
