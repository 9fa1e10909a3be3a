package dev.belfry.promql;

import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.promql.PromQl.label;
import static dev.belfry.promql.PromQl.promQl;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.common.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {
  private static final Matcher CLUSTER = label("cluster").matches("$cluster");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "x | x{cluster=~\"$cluster\"}",
        "x{cluster=\"a\"} | x{cluster=\"a\"}",
        "rate(x{job=\"a\"}[5m] offset 1h) | rate(x{cluster=~\"$cluster\",job=\"a\"}[5m] offset 1h)",
        "sum(x) | sum by (cluster) (x{cluster=~\"$cluster\"})",
        "sum by (job) (x) | sum by (job, cluster) (x{cluster=~\"$cluster\"})",
        "sum by (cluster) (x) | sum by (cluster) (x{cluster=~\"$cluster\"})",
        "sum without (cluster, pod) (x) | sum without (pod) (x{cluster=~\"$cluster\"})",
        "topk by (job) (5, x) | topk by (job, cluster) (5, x{cluster=~\"$cluster\"})",
        "a / on (job) b | a{cluster=~\"$cluster\"} / on (job, cluster) b{cluster=~\"$cluster\"}",
        "a * on (pod) group_left (cluster) b"
            + " | a{cluster=~\"$cluster\"} * on (pod, cluster) group_left () b{cluster=~\"$cluster\"}",
        "a / ignoring (cluster) b | a{cluster=~\"$cluster\"} / b{cluster=~\"$cluster\"}",
        "max_over_time(sum(x)[1h:5m])"
            + " | max_over_time(sum by (cluster) (x{cluster=~\"$cluster\"})[1h:5m])",
        "-(a + 1) | -(a{cluster=~\"$cluster\"} + 1)",
        "info(x, {data=~\".+\"}) | info(x{cluster=~\"$cluster\"}, {data=~\".+\"})",
        "vector(1) | vector(1)",
        "$x | $x",
        "$how by (job) (x) | $how by (job, cluster) (x{cluster=~\"$cluster\"})",
        "a $op on (job) b"
            + " | a{cluster=~\"$cluster\"} $op on (job, cluster) b{cluster=~\"$cluster\"}",
        "x{job=$job, $filters} | x{cluster=~\"$cluster\",job=$job,$filters}",
        "x{cluster=~$c} | x{cluster=~$c}",
        "x{cluster $op \"a\"} | x{cluster $op \"a\"}"
      })
  void series_and_groupings_are_kept_to_the_label(String before, String after) {
    assertEquals(after, promQl(before).scopedTo(CLUSTER).text());
  }

  @Test
  void a_condition_stays_one() {
    Condition<Object> full = gauge("queue").sum().above(10).scopedTo(label("cluster").is("a"));

    assertEquals("sum by (cluster) (queue{cluster=\"a\"}) > 10", full.text());
  }

  @Test
  void to_scope_again_changes_nothing() {
    InstantVector<Object> once =
        promQl("sum by (job) (rate(x[5m])) / on (job) y").scopedTo(CLUSTER);

    assertEquals(once, once.scopedTo(CLUSTER));
  }
}
