package dev.belfry.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.bundle.Bundle;
import dev.belfry.catalog.Catalog;
import dev.belfry.common.Dialect;
import dev.belfry.promql.PromQlParser;
import dev.belfry.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Checks of expressions lose nothing by the expressions about which they are not asked. */
class TraitTest {
  private static final List<String> MATCHERS =
      List.of(
          "a=\"b\"",
          "a=\"c\"",
          "a!=\"b\"",
          "a=\"5..\"",
          "a!=\"b|c\"",
          "a=~\".*\"",
          "a!~\"^.*$\"",
          "a=~\"$a\"",
          "b=~\"plain\"",
          "b=~\"x.*\"",
          "c=~\"[[c]]\"");

  private static final List<String> RANGES =
      List.of("[5m]", "[10m]", "[5m] anchored", "[5m] smoothed", "[1h:1m]");

  private static final List<String> OVER_RANGES =
      List.of("rate", "irate", "increase", "delta", "max_over_time", "absent_over_time");

  private static final List<String> OVER_VECTORS =
      List.of(
          "abs(%s)",
          "sum(%s)",
          "sum by (a) (%s)",
          "max by (b, c) (%s)",
          "sum without (le) (%s)",
          "quantile(2, %s)",
          "topk(3, %s)",
          "absent(%s)",
          "vector(scalar(%s))",
          "histogram_quantile(0.001, %s)",
          "(%s)",
          "(sum by (a) (%s) or vector(0))",
          "(sum by (a) (%s) * on (a) group_left () up)",
          "-%s",
          "rate((sum(%s))[5m:1m])",
          "quantile_over_time(95, (%s)[5m:])");

  private static final List<String> OPERATORS =
      List.of(
          "+", "/ on ()", "* on (a) group_left (b)", "> ignoring (a)", "> bool", "and", "or", "<");

  /** Those that are about what is in expressions. */
  private static final List<ExpressionCheck> CHECKS =
      List.of(
          new ConstantComparisonCheck(),
          new EmptyMatcherCheck(),
          new EmptyMatchingCheck(),
          new GaugeRateCheck(),
          new GroupingLabelCheck(),
          new IrateRangeCheck(),
          new JoinLabelCheck(),
          new MatcherRegexCheck(),
          new NeedlessGroupCheck(),
          new OrVectorCheck(),
          new PlainRegexCheck(),
          new QuantileCheck(),
          new QuantileRangeCheck(),
          new RateOfSumCheck(),
          new RegexAsTextCheck(),
          new UnfitExtensionCheck(),
          new UnmatchedSidesCheck());

  private final Random random = new Random(20);

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String selector() {
    List<String> matchers = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      matchers.add(any(MATCHERS));
    }
    String name = any(List.of("x_total", "x_bucket", "x_info", "up"));
    return name + (matchers.isEmpty() ? "" : "{" + String.join(",", matchers) + "}");
  }

  private String vector(int depth) {
    return switch (depth == 0 ? random.nextInt(2) : random.nextInt(4)) {
      case 0 -> selector();
      case 1 -> any(OVER_RANGES) + "(" + selector() + any(RANGES) + ")";
      case 2 -> any(OVER_VECTORS).formatted(vector(depth - 1));
      default -> "(" + vector(depth - 1) + " " + any(OPERATORS) + " " + vector(depth - 1) + ")";
    };
  }

  private static PlacedExpression placed(String text) {
    return new PlacedExpression(
        Place.of(Node.object()),
        "rule",
        PlacedExpression.Use.QUERY,
        PromQlParser.parse(text, Dialect.GRAFANA),
        false,
        new KnownMetrics(Catalog.empty()));
  }

  private static List<Finding> found(ExpressionCheck check, PlacedExpression one) {
    Report report = new Report(Bundle.bundle("cases").checking());
    check.check(one, report);
    return report.findings();
  }

  @Test
  void a_check_finds_nothing_in_what_has_none_of_its_traits() {
    Set<String> finding = new TreeSet<>();
    for (int i = 0; i < 4000; i++) {
      PlacedExpression one = placed(vector(3));
      for (ExpressionCheck check : CHECKS) {
        List<Finding> found = found(check, one);
        if ((check.traits() & one.traits()) == 0) {
          assertEquals(List.of(), found, one.expression().text());
        } else if (!found.isEmpty()) {
          finding.add(check.getClass().getSimpleName());
        }
      }
    }
    Set<String> all = new TreeSet<>();
    CHECKS.forEach(check -> all.add(check.getClass().getSimpleName()));
    all.remove("MatcherRegexCheck"); // What it finds is in no text that can be read.
    assertEquals(all, finding);
  }
}
