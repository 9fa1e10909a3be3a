package dev.belfry.check;

import dev.belfry.common.Matcher;
import dev.belfry.promql.Selector;
import java.util.regex.Pattern;

/** Matchers that compare with a regular expression as if it were a text. */
final class RegexAsTextCheck implements ExpressionCheck {
  static final String CODE = "promql.regex-as-text";

  /** Such as {@code 5..}, {@code api-.*} and {@code a|b}. */
  private static final Pattern REGEX =
      Pattern.compile("[1-5]\\.\\.|.*\\.[*+].*|[\\w.-]+(\\|[\\w.-]+)+");

  @Override
  public int traits() {
    return Trait.SIGN;
  }

  @Override
  public void check(PlacedExpression one, Report report) {
    for (Selector.VectorSelector selector : one.selectors()) {
      for (Matcher matcher : selector.matchers()) {
        boolean positive = matcher.operator() == Matcher.Operator.EQUAL;
        if ((positive || matcher.operator() == Matcher.Operator.NOT_EQUAL)
            && looksLikeRegex(matcher.value())) {
          report.warning(
              CODE,
              one,
              selector.name(),
              "`" + matcher + "` compares with a regular expression as if it were a text",
              "use ." + (positive ? "matches" : "doesNotMatch") + "(...)");
        }
      }
    }
  }

  /** Templates of paths are values as they stand. */
  private static boolean looksLikeRegex(String value) {
    return (value.indexOf('.') >= 0 || value.indexOf('|') >= 0)
        && value.indexOf('/') < 0
        && !VariableReference.mayBeIn(value)
        && REGEX.matcher(value).matches();
  }
}
