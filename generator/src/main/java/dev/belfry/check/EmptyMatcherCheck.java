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
        matcher(one, selector, matchers.get(i), report);
        for (int j = i + 1; j < matchers.size(); j++) {
          if (isContradiction(matchers.get(i), matchers.get(j))) {
            report(
                one,
                selector,
                "no series fits both `" + matchers.get(i) + "` and `" + matchers.get(j) + "`",
                report);
          }
        }
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
