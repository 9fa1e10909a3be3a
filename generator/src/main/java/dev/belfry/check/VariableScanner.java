package dev.belfry.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the references to variables in a text, from left to right. It makes texts of their parts
 * only for those who ask.
 */
final class VariableScanner {
  private final String text;
  private final boolean hasBrackets;

  /** Where to look for the next one. */
  private int at;

  private int start;
  private int name;
  private int endOfName;
  private int endOfField;
  private int endOfFormat;

  VariableScanner(String text) {
    this.text = text;
    this.hasBrackets = text.contains("[[");
  }

  /** All references of the text. */
  List<VariableReference> all() {
    List<VariableReference> found = new ArrayList<>();
    while (find()) {
      found.add(reference());
    }
    return found;
  }

  /** Goes on to the next reference, if there is one. */
  boolean find() {
    start = next();
    while (start >= 0) {
      boolean found = text.charAt(start) == '$' ? isBraced() || isBare() : isBracketed();
      if (!found) {
        at = start + 1;
      } else if (!isNumber(name, endOfName)) {
        return true;
      }
      start = next();
    }
    return false;
  }

  /** Whether this is the name of the variable. */
  boolean names(String variable) {
    return variable.length() == endOfName - name && text.startsWith(variable, name);
  }

  /** The name of the variable. */
  String name() {
    return text.substring(name, endOfName);
  }

  /** Whether the reference says how the value is written. */
  boolean hasFormat() {
    return endOfFormat > endOfField;
  }

  /** The reference that was found. */
  VariableReference reference() {
    Optional<String> format =
        hasFormat() ? Optional.of(text.substring(endOfField + 1, endOfFormat)) : Optional.empty();
    return new VariableReference(
        text.substring(start, at), name(), text.substring(endOfName, endOfField), format);
  }

  /** Where a reference may start next; -1 if nowhere. Most texts have no brackets that count. */
  private int next() {
    if (!hasBrackets) {
      return text.indexOf('$', at);
    }
    for (int i = at; i < text.length(); i++) {
      if (text.charAt(i) == '$' || text.charAt(i) == '[') {
        return i;
      }
    }
    return -1;
  }

  /** {@code $name}, or {@code $$name}, which other languages mean as it is. */
  private boolean isBare() {
    int from = is(start + 1, '$') ? start + 2 : start + 1;
    int end = endOfWord(from);
    return end > from && found(end, from, end, end, end);
  }

  /** {@code ${name}}, {@code ${name.field:format:settings}}. */
  private boolean isBraced() {
    int from = start + 2;
    int end = is(start + 1, '{') ? endOfWord(from) : from;
    if (end == from) {
      return false;
    }
    int field = is(end, '.') || is(end, '[') ? endBefore(end, ':', '}') : end;
    int format = is(field, ':') ? endBefore(field + 1, ':', '}') : field;
    int close = format > field ? endBefore(format, '}', '}') : field;
    return is(close, '}') && found(close + 1, from, end, field, format);
  }

  /** {@code [[name]]}, {@code [[name:format]]}. */
  private boolean isBracketed() {
    int from = start + 2;
    int end = is(start + 1, '[') ? endOfWord(from) : from;
    if (end == from) {
      return false;
    }
    int format = is(end, ':') ? endBefore(end + 1, ':', ']') : end;
    int close = format > end ? endBefore(format, ']', ']') : end;
    return is(close, ']') && is(close + 1, ']') && found(close + 2, from, end, end, format);
  }

  private boolean found(int end, int from, int ofName, int ofField, int ofFormat) {
    at = end;
    name = from;
    endOfName = ofName;
    endOfField = ofField;
    endOfFormat = ofFormat;
    return true;
  }

  private boolean isNumber(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
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
