package dev.belfry.routing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.belfry.common.Matcher;
import dev.belfry.common.Matcher.Operator;
import dev.belfry.common.Quotes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A condition on a label of alerts that can be asked. A label that is missing counts as empty; a
 * regular expression has to fit the whole value.
 */
public final class AlertMatcher {
  /** The order in which Alertmanager keeps and prints them. */
  static final Comparator<AlertMatcher> ORDER =
      Comparator.comparing((AlertMatcher one) -> one.label(), AlertMatcher::byBytes)
          .thenComparing(one -> one.matcher.value(), AlertMatcher::byBytes)
          .thenComparing(one -> one.matcher.operator());

  private final Matcher matcher;
  private final Pattern regex;

  private AlertMatcher(Matcher matcher, Pattern regex) {
    this.matcher = matcher;
    this.regex = regex;
  }

  /**
   * The condition that a matcher says.
   *
   * @throws RoutingException when its regular expression is none of RE2
   */
  public static AlertMatcher of(Matcher matcher) {
    boolean isRegex =
        requireNonNull(matcher, "matcher").operator() == Operator.MATCHES
            || matcher.operator() == Operator.NOT_MATCHES;
    return new AlertMatcher(matcher, isRegex ? compile(matcher.value()) : null);
  }

  /** Compiled as Alertmanager does, which takes {@code a)|(b} as well. */
  private static Pattern compile(String regex) {
    try {
      return Pattern.compile("^(?:" + regex + ")$");
    } catch (PatternSyntaxException e) {
      throw new RoutingException(
          "", "expected a regular expression (RE2), got `" + regex + "`: " + e.getDescription());
    }
  }

  /**
   * The conditions that a text says, as Alertmanager reads it: {@code team="a"}, or several with
   * commas between them, and perhaps braces around.
   *
   * @throws RoutingException when Alertmanager would refuse it
   */
  public static List<AlertMatcher> read(String text) {
    return MatcherReader.read(requireNonNull(text, "text")).stream().map(AlertMatcher::of).toList();
  }

  /** The matcher that it is made of. */
  public Matcher matcher() {
    return matcher;
  }

  /** The name of the label. */
  String label() {
    return matcher.label().name();
  }

  /** Whether an alert with these labels meets it. */
  public boolean fits(Map<String, String> labels) {
    return fitsValue(requireNonNull(labels, "labels").getOrDefault(label(), ""));
  }

  boolean fitsValue(String value) {
    return switch (matcher.operator()) {
      case EQUAL -> value.equals(matcher.value());
      case NOT_EQUAL -> !value.equals(matcher.value());
      case MATCHES -> regex.matcher(value).find();
      case NOT_MATCHES -> !regex.matcher(value).find();
    };
  }

  static boolean all(List<AlertMatcher> matchers, Map<String, String> labels) {
    return matchers.stream().allMatch(one -> one.fits(labels));
  }

  /** The matchers as Alertmanager prints them. */
  static String print(List<AlertMatcher> matchers) {
    return matchers.stream().map(AlertMatcher::toString).collect(Collectors.joining(",", "{", "}"));
  }

  /** As Go compares texts, which is by their bytes in UTF-8. */
  static int byBytes(String left, String right) {
    return Arrays.compareUnsigned(left.getBytes(UTF_8), right.getBytes(UTF_8));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AlertMatcher one && one.matcher.equals(matcher);
  }

  @Override
  public int hashCode() {
    return matcher.hashCode();
  }

  /** As Alertmanager prints it: {@code team="a"}. */
  @Override
  public String toString() {
    String name = label();
    if (name.codePoints().noneMatch(MatcherReader::isReserved)) {
      return name + matcher.operator().symbol() + Matcher.quoted(matcher.value());
    }
    StringBuilder text = new StringBuilder();
    Quotes.append(text, name);
    Quotes.append(text.append(matcher.operator().symbol()), matcher.value());
    return text.toString();
  }
}
