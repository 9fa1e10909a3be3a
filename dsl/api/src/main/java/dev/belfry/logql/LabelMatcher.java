package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Matcher;
import dev.belfry.common.SourceRange;

/**
 * A condition on the text of one label: {@code level="error"}.
 *
 * @param label the name of the label; letters beyond ASCII and variables are allowed
 * @param operator how its value is compared
 * @param value the text or, for two of the operators, the RE2 expression
 * @param source where it was read
 */
public record LabelMatcher(
    String label, Matcher.Operator operator, Text value, SourceRange source) {
  /**
   * A condition made of its parts.
   *
   * @throws IllegalArgumentException when Loki takes no label of this name, or when the regular
   *     expression is none
   */
  public LabelMatcher {
    Names.requireLabel(requireNonNull(label, "label"));
    requireNonNull(operator, "operator");
    requireNonNull(value, "value");
    requireNonNull(source, "source");
    if (comparesByRegex(operator)) {
      Regex.require("label `" + label + "`", value);
    }
  }

  /** The same condition, for Loki. */
  public static LabelMatcher of(Matcher matcher) {
    requireNonNull(matcher, "matcher");
    return new LabelMatcher(
        matcher.label().name(), matcher.operator(), Text.of(matcher.value()), SourceRange.NONE);
  }

  private static boolean comparesByRegex(Matcher.Operator operator) {
    return operator == Matcher.Operator.MATCHES || operator == Matcher.Operator.NOT_MATCHES;
  }

  /** Whether streams without the label fit too. What Grafana fills in counts as some text. */
  public boolean fitsEmpty() {
    boolean isEmpty = value.value().isEmpty();
    return switch (operator) {
      case EQUAL -> isEmpty;
      case NOT_EQUAL -> !isEmpty;
      case MATCHES -> !value.hasVariable() && Regex.fitsEmpty(value.value());
      case NOT_MATCHES -> value.hasVariable() || !Regex.fitsEmpty(value.value());
    };
  }
}
