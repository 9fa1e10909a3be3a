package dev.belfry.promql;

import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.promql.PromQl.label;
import static dev.belfry.promql.PromQl.scalar;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Label;
import org.junit.jupiter.api.Test;

class InstantVectorTest {
  private static final Label A = label("a");
  private static final Label B = label("b");
  private static final InstantVector<Object> X = gauge("x");

  @Test
  void aggregations_over_everything_name_no_label() {
    assertEquals("sum(x)", X.sum().text());
    assertEquals("avg(x)", X.avg().text());
    assertEquals("min(x)", X.min().text());
    assertEquals("max(x)", X.max().text());
    assertEquals("count(x)", X.count().text());
  }

  @Test
  void aggregations_by_labels_put_them_in_front() {
    assertEquals("sum by (a, b) (x)", X.sumBy(A, B).text());
    assertEquals("avg by (b, a) (x)", X.avgBy(B, A).text());
    assertEquals("min by (a) (x)", X.minBy(A).text());
    assertEquals("max by (a) (x)", X.maxBy(A).text());
    assertEquals("count by (a) (x)", X.countBy(A).text());
  }

  @Test
  void aggregations_without_labels_put_them_in_front() {
    assertEquals("sum without (a, b) (x)", X.sumWithout(A, B).text());
    assertEquals("avg without (a) (x)", X.avgWithout(A).text());
    assertEquals("min without (a) (x)", X.minWithout(A).text());
    assertEquals("max without (a) (x)", X.maxWithout(A).text());
    assertEquals("count without (a) (x)", X.countWithout(A).text());
  }

  @Test
  void empty_by_disappears_and_empty_without_stays() {
    assertEquals("sum(x)", X.sumBy().text());
    assertEquals("sum without () (x)", X.sumWithout().text());
  }

  @Test
  void ranked_series_name_their_number_first() {
    assertEquals("topk(5, x)", X.topK(5).text());
    assertEquals("topk by (a) (5, x)", X.topKBy(5, A).text());
    assertEquals("bottomk(1, x)", X.bottomK(1).text());
    assertEquals("bottomk by (a, b) (3, x)", X.bottomKBy(3, A, B).text());
  }

  @Test
  void fewer_than_one_ranked_series_is_refused() {
    var error = assertThrows(IllegalArgumentException.class, () -> X.topK(0));
    assertEquals("topk: expected a number from 1 to 2147483647, got 0", error.getMessage());
  }

  @Test
  void functions_take_the_vector_first() {
    assertEquals("clamp_min(x, 0)", X.clampMin(0).text());
    assertEquals("clamp_max(x, 1.5)", X.clampMax(1.5).text());
    assertEquals("abs(x)", X.abs().text());
    assertEquals("round(x)", X.round().text());
    assertEquals("ceil(x)", X.ceil().text());
    assertEquals("floor(x)", X.floor().text());
    assertEquals("absent(x)", X.absent().text());
    assertEquals("scalar(x) + 1", X.asScalar().plus(1).text());
  }

  @Test
  void existence_prints_the_vector_alone() {
    assertEquals("x > 1 and y", X.above(1).and(gauge("y").exists()).text());
  }

  @Test
  void sign_stands_before_the_vector() {
    assertEquals("-x", X.negated().text());
    assertEquals("--x", X.negated().negated().text());
    assertEquals("-sum(x) * 2", X.sum().negated().times(scalar(2)).text());
  }

  @Test
  void further_aggregations_print_their_own_names() {
    assertEquals("group(x)", X.group().text());
    assertEquals("group by (a) (x)", X.groupBy(A).text());
    assertEquals("stddev(x)", X.stddev().text());
    assertEquals("stddev by (a) (x)", X.stddevBy(A).text());
    assertEquals("stddev without (a) (x)", X.stddevWithout(A).text());
    assertEquals("stdvar(x)", X.stdvar().text());
    assertEquals("stdvar by (a) (x)", X.stdvarBy(A).text());
    assertEquals("stdvar without (a) (x)", X.stdvarWithout(A).text());
    assertEquals("quantile(0.9, x)", X.quantile(0.9).text());
    assertEquals("quantile by (a) (0.9, x)", X.quantileBy(0.9, A).text());
    assertEquals("count_values(\"a\", x)", X.countValues(A).text());
    assertEquals("count_values by (b) (\"a\", x)", X.countValuesBy(A, B).text());
    assertEquals("limitk(5, x)", X.limitK(5).text());
    assertEquals("limitk by (a) (5, x)", X.limitKBy(5, A).text());
    assertEquals("limit_ratio(-0.1, x)", X.limitRatio(-0.1).text());
  }

  @Test
  void shares_are_between_0_and_1() {
    assertThrows(IllegalArgumentException.class, () -> X.quantile(1.5));
    assertThrows(IllegalArgumentException.class, () -> X.limitRatio(-1.5));
    assertThrows(IllegalArgumentException.class, () -> X.histogramQuantile(-0.5));
  }

  @Test
  void readers_can_choose_the_labels_of_a_grouping_and_of_a_condition() {
    Label chosen = Label.chosenBy(() -> "$group");
    Gauge x = gauge("x");
    assertEquals("sum by ($group, job) (x)", x.sumBy(chosen, label("job")).text());
    assertEquals("x / on ($group) y", x.dividedBy(gauge("y"), PromQl.on(chosen)).text());
    assertEquals(
        "x{job=\"a\",$group=\"b\"}", x.where(chosen.is("b")).where(label("job").is("a")).text());
    assertEquals("sum by (\"$group\") (x)", x.sumBy(new Label("$group")).text());
  }
}
