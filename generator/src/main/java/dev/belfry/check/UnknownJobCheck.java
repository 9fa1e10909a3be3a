package dev.belfry.check;

import dev.belfry.common.Matcher;
import dev.belfry.common.NearNames;
import dev.belfry.promql.Matching;
import dev.belfry.promql.Selector;
import java.util.Set;

/** Matchers for a job that no scrape configuration defines. */
final class UnknownJobCheck implements CatalogCheck {
  static final String CODE = "metric.unknown-job";

  @Override
  public void check(PlacedExpression one, KnownMetrics known, Report report) {
    for (Selector.VectorSelector selector : one.selectors()) {
      for (Matcher matcher : selector.matchers()) {
        if (isForJob(matcher)) {
          check(one, selector, matcher, known.jobs(selector), report);
        }
      }
    }
  }

  private static void check(
      PlacedExpression one,
      Selector.VectorSelector selector,
      Matcher matcher,
      Set<String> jobs,
      Report report) {
    if (!jobs.isEmpty() && jobs.stream().noneMatch(Matching.of(matcher))) {
      report.error(
          CODE,
          one,
          KnownMetrics.name(selector).orElse(""),
          "no scrape gives the job that `" + matcher + "` asks for",
          "use " + instead(matcher.value(), jobs));
    }
  }

  private static boolean isForJob(Matcher matcher) {
    boolean asks =
        matcher.operator() == Matcher.Operator.EQUAL
            || matcher.operator() == Matcher.Operator.MATCHES;
    return asks
        && matcher.label().name().equals("job")
        && !matcher.value().isEmpty()
        && !VariableReference.mayBeIn(matcher.value());
  }

  private static String instead(String value, Set<String> jobs) {
    String near = NearNames.instead(value, jobs);
    return near.isEmpty() ? "one of `" + String.join("`, `", jobs) + "`" : near;
  }
}
