package dev.belfry.logql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a regular expression by the rules of RE2, which knows no look-around, no back references
 * and no possessive repetition. It finds mistakes, the names of groups, and whether the empty text
 * fits; it can't match anything else.
 */
final class Regex {
  private static final int MAX_DEPTH = 200;
  private static final int MAX_REPEAT = 1000;
  private static final Pattern COUNTED = Pattern.compile("\\{\\d+(,\\d*)?\\}");
  private static final String ESCAPED_LETTERS = "afnrtvdDsSwWAzbBC";

  private final String text;
  private final List<String> groups = new ArrayList<>();
  private int at;
  private int depth;

  private Regex(String text) {
    this.text = text;
  }

  /** Checks an expression unless Grafana fills in a part of it. */
  static void require(String subject, Text regex) {
    if (!regex.hasVariable()) {
      try {
        new Regex(regex.value()).read();
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            subject + ": expected a regular expression (RE2), got one with " + e.getMessage(), e);
      }
    }
  }

  /** Whether the expression, which is one, fits the empty text. */
  static boolean fitsEmpty(String regex) {
    return new Regex(regex).read();
  }

  /** The names of its groups, in order. */
  static List<String> groups(String regex) {
    Regex reader = new Regex(regex);
    reader.read();
    return reader.groups;
  }

  private boolean read() {
    boolean empty = alternatives();
    if (at < text.length()) {
      throw new IllegalArgumentException("an unexpected `)`");
    }
    return empty;
  }

  private boolean alternatives() {
    if (++depth > MAX_DEPTH) {
      throw new IllegalArgumentException("groups nested too deeply");
    }
    boolean empty = sequence();
    while (take("|")) {
      empty |= sequence();
    }
    depth--;
    return empty;
  }

  private boolean sequence() {
    boolean empty = true;
    boolean repeatable = false;
    while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
      if ("*+?".indexOf(text.charAt(at)) >= 0 && !repeatable) {
        throw new IllegalArgumentException("nothing to repeat before `" + text.charAt(at) + "`");
      }
      empty &= repetition(one());
      repeatable = true;
    }
    return empty;
  }

  private boolean repetition(boolean one) {
    if (!isRepetition()) {
      return one;
    }
    char c = text.charAt(at);
    boolean optional = c == '*' || c == '?' || c == '{' && counted() == 0;
    at += c == '{' ? 0 : 1;
    take("?");
    if (isRepetition()) {
      throw new IllegalArgumentException("a repetition of a repetition");
    }
    return one || optional;
  }

  private boolean isRepetition() {
    return at < text.length()
        && ("*+?".indexOf(text.charAt(at)) >= 0
            || COUNTED.matcher(text).region(at, text.length()).lookingAt());
  }

  /** A repetition such as {@code {2,5}}; returns how often at least. */
  private int counted() {
    int end = text.indexOf('}', at);
    String[] bounds = text.substring(at + 1, end).split(",");
    at = end + 1;
    for (String bound : bounds) {
      if (bound.length() > 4 || Integer.parseInt(bound) > MAX_REPEAT) {
        throw new IllegalArgumentException("more than " + MAX_REPEAT + " repetitions");
      }
    }
    int least = Integer.parseInt(bounds[0]);
    if (bounds.length > 1 && Integer.parseInt(bounds[1]) < least) {
      throw new IllegalArgumentException("a repetition of at most less than at least");
    }
    return least;
  }

  /** One thing that can be repeated; returns whether it fits the empty text. */
  private boolean one() {
    char c = text.charAt(at++);
    switch (c) {
      case '(':
        return group();
      case '[':
        characters();
        return false;
      case '\\':
        return escape();
      case '^', '$':
        return true;
      default:
        return false;
    }
  }

  private boolean group() {
    if (take("?")) {
      if (take("P<") || text.startsWith("<", at) && isName(at + 1) && take("<")) {
        named();
      } else if (flags()) {
        return true;
      }
    }
    boolean empty = alternatives();
    if (!take(")")) {
      throw new IllegalArgumentException("a `(` that is never closed");
    }
    return empty;
  }

  private boolean isName(int start) {
    return start < text.length() && Names.isPartOfIdentifier(text.charAt(start));
  }

  private void named() {
    int end = text.indexOf('>', at);
    String name = end < 0 ? "" : text.substring(at, end);
    if (!name.matches("\\w+")) {
      throw new IllegalArgumentException("a group without a valid name");
    }
    if (groups.contains(name)) {
      throw new IllegalArgumentException("two groups `" + name + "`");
    }
    groups.add(name);
    at = end + 1;
  }

  /** Flags alone, or in front of a group; returns whether they stand alone. */
  private boolean flags() {
    int start = at;
    while (at < text.length() && "imsU-".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at < text.length() && text.charAt(at) == ':') {
      at++;
      return false;
    }
    if (at > start && take(")")) {
      return true;
    }
    String got = Strings.whole(text.substring(start, Math.min(start + 2, text.length())));
    throw new IllegalArgumentException("`(?" + got + "`, which RE2 lacks");
  }

  private boolean escape() {
    if (at == text.length()) {
      throw new IllegalArgumentException("a `\\` at its end");
    }
    char c = text.charAt(at++);
    if (c == 'Q') {
      int end = text.indexOf("\\E", at);
      int quoted = (end < 0 ? text.length() : end) - at;
      at = end < 0 ? text.length() : end + 2;
      return quoted == 0;
    }
    if (c == 'p' || c == 'P') {
      property();
    } else if (c == 'x') {
      hexadecimal();
    } else if (!isEscapable(c)) {
      String got = Character.toString(text.codePointAt(at - 1));
      throw new IllegalArgumentException("the escape `\\" + got + "`, which RE2 lacks");
    }
    return c == 'A' || c == 'z' || c == 'B';
  }

  /** A digit is octal when another follows, else a back reference; RE2 has only the former. */
  private boolean isEscapable(char c) {
    boolean octal = c == '0' || isOctal(c) && at < text.length() && isOctal(text.charAt(at));
    boolean letterOrDigit = c > '~' || Character.isLetterOrDigit(c);
    return octal || !letterOrDigit || ESCAPED_LETTERS.indexOf(c) >= 0;
  }

  private static boolean isOctal(char c) {
    return c >= '0' && c <= '7';
  }

  private void property() {
    if (take("{")) {
      int end = text.indexOf('}', at);
      if (end < 0) {
        throw new IllegalArgumentException("a `\\p{` that is never closed");
      }
      at = end + 1;
    } else if (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    } else {
      throw new IllegalArgumentException("a `\\p` without a class");
    }
  }

  private void hexadecimal() {
    String digits =
        take("{")
            ? text.substring(at, Math.max(at, text.indexOf('}', at)))
            : text.substring(at, Math.min(at + 2, text.length()));
    boolean braced = text.charAt(at - 1) == '{';
    if (!digits.matches(braced ? "[0-9a-fA-F]{1,6}" : "[0-9a-fA-F]{2}")) {
      throw new IllegalArgumentException("a `\\x` without its digits");
    }
    at += digits.length() + (braced ? 1 : 0);
  }

  /** A class such as {@code [^a-z]}, of which the bracket is already read. */
  private void characters() {
    take("^");
    for (boolean first = true; first || !text.startsWith("]", at); first = false) {
      int low = character();
      if (text.startsWith("-", at) && !text.startsWith("-]", at)) {
        at++;
        int high = character();
        if (low >= 0 && high < low) {
          throw new IllegalArgumentException("a range in the wrong order");
        }
      }
    }
    at++;
  }

  /** One member of a class, or -1 when it stands for several. */
  private int character() {
    int named = text.startsWith("[:", at) ? text.indexOf(":]", at) : -1;
    if (named > 0) {
      at = named + 2;
      return -1;
    }
    if (at == text.length()) {
      throw new IllegalArgumentException("a `[` that is never closed");
    }
    int c = text.codePointAt(at);
    at += Character.charCount(c);
    if (c == '\\') {
      escape();
      return -1;
    }
    return c;
  }

  private boolean take(String part) {
    boolean found = text.startsWith(part, at);
    at += found ? part.length() : 0;
    return found;
  }
}
