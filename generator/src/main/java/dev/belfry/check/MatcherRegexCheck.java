package dev.belfry.check;

import dev.belfry.common.Matcher;
import dev.belfry.promql.Matching;
import dev.belfry.promql.Selector;

/** Regular expressions of matchers made in Java that Prometheus would refuse. */
final class MatcherRegexCheck implements ExpressionCheck {

  @Override
  public int traits() {
    return Trait.REGEX;
  }

  @Override
  public void check(PlacedExpression one, Report report) {
    for (Selector.VectorSelector selector : one.selectors()) {
      for (Matcher matcher : selector.matchers()) {
        if (isRegex(matcher) && !VariableReference.mayBeIn(matcher.value())) {
          Matching.problem(matcher.value())
              .ifPresent(problem -> report(one, selector, matcher, problem, report));
        }
      }
    }
  }

  private static boolean isRegex(Matcher matcher) {
    return switch (matcher.operator()) {
      case EQUAL, NOT_EQUAL -> false;
      case MATCHES, NOT_MATCHES -> true;
    };
  }

  private static void report(
      PlacedExpression one,
      Selector.VectorSelector selector,
      Matcher matcher,
      String problem,
      Report report) {
    report.error(
        SyntaxCheck.CODE,
        one,
        selector.name(),
        "`" + matcher + "`: " + problem,
        "correct the regular expression");
  }
}
