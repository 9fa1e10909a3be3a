package dev.belfry.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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
  private static final Pattern FORM =
      Pattern.compile(
          "\\$?\\$(?<bare>\\w+)"
              + "|\\$\\{(?<braced>\\w+)(?<field>[.\\[][^:}]*)?(?::(?<format>[^:}]*)[^}]*)?\\}"
              + "|\\[\\[(?<bracketed>\\w+)(?::(?<old>[^:\\]]*)[^\\]]*)?\\]\\]");

  /**
   * All references of the text, in order; a number, such as a group of a regular expression, is
   * none.
   */
  static List<VariableReference> in(String text) {
    if (text.indexOf('$') < 0 && text.indexOf("[[") < 0) {
      return List.of();
    }
    List<VariableReference> references = new ArrayList<>();
    Matcher found = FORM.matcher(text);
    while (found.find()) {
      VariableReference reference = of(found);
      if (!reference.name.chars().allMatch(Character::isDigit)) {
        references.add(reference);
      }
    }
    return references;
  }

  private static VariableReference of(Matcher found) {
    String name = first(found, "bare", "braced", "bracketed").orElseThrow();
    String field = first(found, "field").orElse("");
    return new VariableReference(found.group(), name, field, first(found, "format", "old"));
  }

  private static Optional<String> first(Matcher found, String... groups) {
    for (String group : groups) {
      if (found.group(group) != null) {
        return Optional.of(found.group(group));
      }
    }
    return Optional.empty();
  }

  /** Whether Grafana itself defines the variable: {@code $__interval}. */
  boolean isBuiltIn() {
    return name.startsWith("__");
  }

  /**
   * Whether a second dollar stands in front, with which other languages say that the first is meant
   * as it is.
   */
  boolean isEscaped() {
    return text.startsWith("$$");
  }
}
