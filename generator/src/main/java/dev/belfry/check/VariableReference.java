package dev.belfry.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a text that Grafana replaces: {@code $name}, {@code ${name:format}}, {@code
 * [[name:format]]}.
 *
 * @param text the whole of it
 * @param name the name of the variable
 */
record VariableReference(String text, String name) {
  private static final Pattern FORM =
      Pattern.compile("\\$(\\w+)|\\$\\{(\\w+)(?:[.\\[:][^}]*)?\\}|\\[\\[(\\w+)(?::[^\\]]*)?\\]\\]");

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
      VariableReference reference = new VariableReference(found.group(), name(found));
      if (!reference.name.chars().allMatch(Character::isDigit)) {
        references.add(reference);
      }
    }
    return references;
  }

  private static String name(Matcher found) {
    int group = 1;
    while (found.group(group) == null) {
      group++;
    }
    return found.group(group);
  }

  /** Whether Grafana itself defines the variable: {@code $__interval}. */
  boolean isBuiltIn() {
    return name.startsWith("__");
  }
}
