package dev.belfry.check;

import dev.belfry.common.Matcher;
import dev.belfry.promql.Selector;
import java.util.List;
import java.util.Set;

/** Matchers that say nothing, because all series fit or none does. */
final class EmptyMatcherCheck implements ExpressionCheck {
  static final String CODE = "promql.empty-matchers";

  private static final Set<String> ANYTHING = Set.of(".*", "^.*$", "(.*)", "^(.*)$");

  @Override
  public int traits() {
    return Trait.REGEX | Trait.REPEATED_LABEL;
  }

  @Override
  public void check(PlacedExpression one, Report report) {
    for (Selector.VectorSelector selector : one.selectors()) {
      List<Matcher> matchers = selector.matchers();
      for (int i = 0; i < matchers.size(); i++) {
        Matcher matcher = matchers.get(i);
        matcher(one, selector, matcher, report);
        matchers.subList(i + 1, matchers.size()).stream()
            .filter(other -> isContradiction(matcher, other))
            .map(other -> "no series fits both `" + matcher + "` and `" + other + "`")
            .forEach(message -> report(one, selector, message, report));
      }
    }
  }

  private static void matcher(
      PlacedExpression one, Selector.VectorSelector selector, Matcher matcher, Report report) {
    if (matcher.operator() == Matcher.Operator.MATCHES && ANYTHING.contains(matcher.value())) {
      report(one, selector, "`" + matcher + "` fits all series", report);
    } else if (matcher.operator() == Matcher.Operator.NOT_MATCHES
        && ANYTHING.contains(matcher.value())) {
      report(one, selector, "`" + matcher + "` fits no series", report);
    }
  }

  private static boolean isContradiction(Matcher first, Matcher second) {
    return first.label().equals(second.label())
        && (contradict(first, second) || contradict(second, first));
  }

  private static boolean contradict(Matcher equal, Matcher other) {
    if (equal.operator() != Matcher.Operator.EQUAL
        || VariableReference.mayBeIn(equal.value() + other.value())) {
      return false;
    }
    boolean same = equal.value().equals(other.value());
    return other.operator() == Matcher.Operator.EQUAL && !same
        || other.operator() == Matcher.Operator.NOT_EQUAL && same;
  }

  private static void report(
      PlacedExpression one, Selector.VectorSelector selector, String message, Report report) {
    report.warning(
        CODE, one, selector.name(), message, "leave the matcher out, or correct its value");
  }
}
