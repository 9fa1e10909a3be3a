package dev.belfry.common;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The name of a label of metrics and alerts, from which matchers are made: {@code
 * STATUS.is("500")}.
 *
 * @param name any text that is not empty; {@link #label} keeps to what every system takes
 */
public record Label(String name) implements NodeValue {

  /** The label that holds the name of an alert. */
  public static final Label ALERTNAME = new Label("alertname");

  /**
   * A label of any name that UTF-8 can hold, such as {@code service.name}; Prometheus knows such
   * names since 3.0.
   *
   * @throws IllegalArgumentException when the name is empty or has half a surrogate pair
   */
  public Label {
    if (requireNonNull(name, "name").isEmpty()) {
      throw new IllegalArgumentException("label name: expected a text, got an empty one");
    }
    if (name.codePoints().anyMatch(Label::isHalfOfPair)) {
      throw new IllegalArgumentException(
          "label name: expected Unicode, got half of a surrogate pair in `" + name + "`");
    }
  }

  private static boolean isHalfOfPair(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  /**
   * The label of this name, which keeps to the classic rule.
   *
   * @param name letters, digits and underscores, not starting with a digit
   * @throws IllegalArgumentException when the name breaks this rule
   */
  public static Label label(String name) {
    if (!isClassic(requireNonNull(name, "name"))) {
      throw new IllegalArgumentException(
          "label name: expected letters, digits and _, not starting with a digit, got `"
              + name
              + "`");
    }
    return new Label(name);
  }

  /** Whether the name follows the classic rule and so needs no quotes: {@code status}. */
  public boolean isClassic() {
    return isClassic(name);
  }

  private static boolean isClassic(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
      if (!letter && (i == 0 || c < '0' || c > '9')) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /** Matches series and alerts whose label has this value. API name: {@code =}. */
  public Matcher is(String value) {
    return new Matcher(this, Matcher.Operator.EQUAL, value);
  }

  /**
   * Matches series and alerts whose label has another value or is missing. API name: {@code !=}.
   */
  public Matcher isNot(String value) {
    return new Matcher(this, Matcher.Operator.NOT_EQUAL, value);
  }

  /**
   * Matches by a regular expression (RE2) that has to fit the whole value. API name: {@code =~}.
   */
  public Matcher matches(String regex) {
    return new Matcher(this, Matcher.Operator.MATCHES, regex);
  }

  /** Matches what the regular expression (RE2) does not fit as a whole. API name: {@code !~}. */
  public Matcher doesNotMatch(String regex) {
    return new Matcher(this, Matcher.Operator.NOT_MATCHES, regex);
  }

  /**
   * Matches any of these values, taken literally. API name: {@code =~} with alternatives.
   *
   * @throws IllegalArgumentException when there is no value
   */
  public Matcher in(String... values) {
    return in(Arrays.asList(requireNonNull(values, "values")));
  }

  /**
   * Matches any of these values, taken literally. API name: {@code =~} with alternatives.
   *
   * @throws IllegalArgumentException when there is no value
   */
  public Matcher in(List<String> values) {
    if (requireNonNull(values, "values").isEmpty()) {
      throw new IllegalArgumentException(
          "label `" + name + "`: expected at least one value to match, got none");
    }
    return matches(values.stream().map(Label::literally).collect(Collectors.joining("|")));
  }

  /** Matches what the reader chose for a variable, one value or several. API name: {@code =~}. */
  public Matcher in(Placeholder variable) {
    return matches(requireNonNull(variable, "variable").placeholder());
  }

  private static String literally(String value) {
    return requireNonNull(value, "value").replaceAll("[\\\\.+*?()|\\[\\]{}^$]", "\\\\$0");
  }

  @Override
  public Node node() {
    return Node.text(name);
  }

  @Override
  public String toString() {
    return name;
  }
}
