package dev.belfry.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in a text that Grafana replaces: {@code $name}, {@code ${name.field:format}}, {@code
 * [[name:format]]}.
 *
 * @param text the whole of it
 * @param name the name of the variable
 * @param field what stands behind the name: {@code .text}, {@code ["a"]}; usually nothing
 * @param format how the value is written, without the format's own settings, if it is told
 */
record VariableReference(String text, String name, String field, Optional<String> format) {

  /** Quoted texts and ranges: what is filled in there stays a text or a range. */
  private static final Pattern OPERANDS =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'|`[^`]*`|\\[\\$[^\\[\\]]*]");

  /**
   * Whether a variable of the user's stands in an expression where it could become any part of the
   * language.
   */
  static boolean couldBeAnything(String expression) {
    return in(OPERANDS.matcher(expression).replaceAll("")).stream()
        .anyMatch(variable -> !variable.isBuiltIn());
  }

  /** Whether it is worth looking for references. */
  static boolean mayBeIn(String text) {
    return text.indexOf('$') >= 0 || text.indexOf('[') >= 0 && text.contains("[[");
  }

  /**
   * All references of the text, in order; a number, such as a group of a regular expression, is
   * none.
   */
  static List<VariableReference> in(String text) {
    return mayBeIn(text) ? new VariableScanner(text).all() : List.of();
  }

  /** Whether Grafana itself defines the variable: {@code $__interval}. */
  boolean isBuiltIn() {
    return isBuiltIn(name);
  }

  /** Whether Grafana itself defines a variable of this name. */
  static boolean isBuiltIn(String name) {
    return name.startsWith("__");
  }

  /** Whether nothing but a dollar marks the name: {@code $name}. */
  boolean isBare() {
    return text.length() == name.length() + 1;
  }

  /**
   * Whether a second dollar stands in front, with which other languages say that the first is meant
   * as it is.
   */
  boolean isEscaped() {
    return text.startsWith("$$");
  }
}
