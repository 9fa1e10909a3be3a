package dev.belfry.check;

import dev.belfry.common.Matcher;
import dev.belfry.promql.Selector;

/** Regular expressions that are a plain text, for which Prometheus has a quicker operator. */
final class PlainRegexCheck implements ExpressionCheck {
  static final String CODE = "promql.plain-regex";

  private static final String SPECIAL = "\\.+*?()|[]{}^$";

  @Override
  public int traits() {
    return Trait.REGEX;
  }

  @Override
  public void check(PlacedExpression one, Report report) {
    for (Selector.VectorSelector selector : one.selectors()) {
      for (Matcher matcher : selector.matchers()) {
        if (isRegex(matcher) && isPlain(matcher.value())) {
          boolean positive = matcher.operator() == Matcher.Operator.MATCHES;
          report.note(
              CODE,
              one,
              selector.name(),
              "`" + matcher + "` compares with a plain text as if it were a regular expression",
              "use ." + (positive ? "is" : "isNot") + "(...)");
        }
      }
    }
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (SPECIAL.indexOf(value.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRegex(Matcher matcher) {
    return matcher.operator() == Matcher.Operator.MATCHES
        || matcher.operator() == Matcher.Operator.NOT_MATCHES;
  }
}
