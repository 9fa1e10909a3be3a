package dev.belfry.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the references to variables in a text, from left to right. */
final class VariableScanner {
  private final String text;
  private final List<VariableReference> found = new ArrayList<>();
  private int at;

  VariableScanner(String text) {
    this.text = text;
  }

  List<VariableReference> all() {
    boolean hasBrackets = text.contains("[[");
    at = next(hasBrackets, 0);
    while (at >= 0) {
      int start = at;
      boolean taken = text.charAt(at) == '$' ? braced() || bare() : bracketed();
      at = next(hasBrackets, taken ? at : start + 1);
    }
    return found;
  }

  /** Where a reference may start next; -1 if nowhere. Most texts have no brackets that count. */
  private int next(boolean hasBrackets, int from) {
    if (!hasBrackets) {
      return text.indexOf('$', from);
    }
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '$' || text.charAt(i) == '[') {
        return i;
      }
    }
    return -1;
  }

  /** {@code $name}, or {@code $$name}, which other languages mean as it is. */
  private boolean bare() {
    int start = at;
    int name = is(at + 1, '$') ? at + 2 : at + 1;
    int end = endOfWord(name);
    return end > name && add(start, end, text.substring(name, end), "", Optional.empty());
  }

  /** {@code ${name}}, {@code ${name.field:format:settings}}. */
  private boolean braced() {
    int start = at;
    int name = at + 2;
    int end = is(at + 1, '{') ? endOfWord(name) : name;
    if (end == name) {
      return false;
    }
    int field = is(end, '.') || is(end, '[') ? endBefore(end, ':', '}') : end;
    int format = is(field, ':') ? endBefore(field + 1, ':', '}') : field;
    int close = format > field ? endBefore(format, '}', '}') : field;
    return is(close, '}')
        && add(
            start,
            close + 1,
            text.substring(name, end),
            text.substring(end, field),
            format(field, format));
  }

  /** {@code [[name]]}, {@code [[name:format]]}. */
  private boolean bracketed() {
    int start = at;
    int name = at + 2;
    int end = is(at + 1, '[') ? endOfWord(name) : name;
    if (end == name) {
      return false;
    }
    int format = is(end, ':') ? endBefore(end + 1, ':', ']') : end;
    int close = format > end ? endBefore(format, ']', ']') : end;
    return is(close, ']')
        && is(close + 1, ']')
        && add(start, close + 2, text.substring(name, end), "", format(end, format));
  }

  private Optional<String> format(int colon, int end) {
    return end > colon ? Optional.of(text.substring(colon + 1, end)) : Optional.empty();
  }

  private boolean add(int start, int end, String name, String field, Optional<String> format) {
    if (!isNumber(name)) {
      found.add(new VariableReference(text.substring(start, end), name, field, format));
    }
    at = end;
    return true;
  }

  private static boolean isNumber(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < '0' || name.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private boolean is(int index, char c) {
    return index < text.length() && text.charAt(index) == c;
  }

  private int endOfWord(int from) {
    int end = from;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }

  private int endBefore(int from, char one, char other) {
    int end = from;
    while (end < text.length() && text.charAt(end) != one && text.charAt(end) != other) {
      end++;
    }
    return end;
  }
}
