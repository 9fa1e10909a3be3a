package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.belfry.common.Matcher;
import java.util.Optional;
import java.util.function.Predicate;

/** Which values of a label fit a matcher or a regular expression, as Prometheus takes it. */
public final class Matching {
  private Matching() {}

  /**
   * Whether a value fits; a label that is not there has the empty value. A regular expression that
   * Prometheus refuses fits nothing.
   */
  public static Predicate<String> of(Matcher matcher) {
    String value = requireNonNull(matcher, "matcher").value();
    return switch (matcher.operator()) {
      case EQUAL -> value::equals;
      case NOT_EQUAL -> one -> !value.equals(one);
      case MATCHES -> regex(value);
      case NOT_MATCHES -> regex(value).negate();
    };
  }

  /**
   * What is wrong with a regular expression, if Prometheus refuses it: in a matcher or a
   * relabeling.
   */
  public static Optional<String> problem(String regex) {
    return Regex.problem(requireNonNull(regex, "regex"));
  }

  private static Predicate<String> regex(String regex) {
    try {
      return Pattern.compile(regex, Pattern.DOTALL)::matches;
    } catch (PatternSyntaxException e) {
      return one -> false;
    }
  }
}
