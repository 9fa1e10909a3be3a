package dev.belfry.common;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A label that takes any value.
 *
 * <p>The methods are not final: only then does the compiler repeat them in the public class, where
 * reflection can call them.
 *
 * @param <T> the matchers that it makes
 */
abstract sealed class OpenLabel<T extends Matcher> implements LabelName permits Label, LabelOf {
  private final String name;

  OpenLabel(String name) {
    if (requireNonNull(name, "name").isEmpty()) {
      throw new IllegalArgumentException("label name: expected a text, got an empty one");
    }
    if (hasHalfOfPair(name)) {
      throw new IllegalArgumentException(
          "label name: expected Unicode, got half of a surrogate pair in `" + name + "`");
    }
    this.name = name;
  }

  private static boolean hasHalfOfPair(String name) {
    int point;
    for (int i = 0; i < name.length(); i += Character.charCount(point)) {
      point = name.codePointAt(i);
      if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
        return true;
      }
    }
    return false;
  }

  abstract T matcher(Matcher.Operator operator, String value);

  /** The name as it stands in PromQL and on pages: {@code status}. */
  @Override
  public String name() {
    return name;
  }

  /** Matches series and alerts whose label has this value. API name: {@code =}. */
  public T is(String value) {
    return matcher(Matcher.Operator.EQUAL, value);
  }

  /**
   * Matches series and alerts whose label has another value or is missing. API name: {@code !=}.
   */
  public T isNot(String value) {
    return matcher(Matcher.Operator.NOT_EQUAL, value);
  }

  /**
   * Matches by a regular expression (RE2) that has to fit the whole value. API name: {@code =~}.
   */
  public T matches(String regex) {
    return matcher(Matcher.Operator.MATCHES, regex);
  }

  /** Matches what the regular expression (RE2) does not fit as a whole. API name: {@code !~}. */
  public T doesNotMatch(String regex) {
    return matcher(Matcher.Operator.NOT_MATCHES, regex);
  }

  /**
   * Matches any of these values, taken literally. API name: {@code =~} with alternatives.
   *
   * @throws IllegalArgumentException when there is no value
   */
  public T in(String... values) {
    return in(Arrays.asList(requireNonNull(values, "values")));
  }

  /**
   * Matches any of these values, taken literally. API name: {@code =~} with alternatives.
   *
   * @throws IllegalArgumentException when there is no value
   */
  public T in(List<String> values) {
    if (requireNonNull(values, "values").isEmpty()) {
      throw new IllegalArgumentException(
          "label `" + name + "`: expected at least one value to match, got none");
    }
    return matches(values.stream().map(OpenLabel::literally).collect(Collectors.joining("|")));
  }

  /** Matches what the reader chose for a variable, one value or several. API name: {@code =~}. */
  public T in(Placeholder variable) {
    return matches(requireNonNull(variable, "variable").placeholder());
  }

  private static String literally(String value) {
    return requireNonNull(value, "value").replaceAll("[\\\\.+*?()|\\[\\]{}^$]", "\\\\$0");
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof LabelName that && name.equals(that.name());
  }

  @Override
  public final int hashCode() {
    return name.hashCode();
  }

  /** Same as {@link #name()}. */
  @Override
  public final String toString() {
    return name;
  }
}
