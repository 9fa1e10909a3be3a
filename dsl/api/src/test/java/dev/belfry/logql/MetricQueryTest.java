package dev.belfry.logql;

import static dev.belfry.common.Span.minutes;
import static dev.belfry.logql.LogQl.label;
import static dev.belfry.logql.LogQl.scalar;
import static dev.belfry.logql.LogQl.streams;
import static dev.belfry.logql.LogQl.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Label;
import org.junit.jupiter.api.Test;

class MetricQueryTest {
  private static final Label A = label("a");
  private static final Label B = label("b");
  private static final MetricQuery X = streams(A.is("x")).rate(minutes(1));
  private static final String TEXT = "(rate({a=\"x\"}[1m]))";

  @Test
  void aggregations_over_everything_name_no_label() {
    assertEquals("sum" + TEXT, X.sum().text());
    assertEquals("avg" + TEXT, X.avg().text());
    assertEquals("min" + TEXT, X.min().text());
    assertEquals("max" + TEXT, X.max().text());
    assertEquals("count" + TEXT, X.count().text());
    assertEquals("stddev" + TEXT, X.stddev().text());
    assertEquals("stdvar" + TEXT, X.stdvar().text());
    assertEquals("sort" + TEXT, X.sort().text());
    assertEquals("sort_desc" + TEXT, X.sortDescending().text());
  }

  @Test
  void aggregations_by_labels_put_them_in_front() {
    assertEquals("sum by (a,b)" + TEXT, X.sumBy(A, B).text());
    assertEquals("avg by (a)" + TEXT, X.avgBy(A).text());
    assertEquals("min by (a)" + TEXT, X.minBy(A).text());
    assertEquals("max by (a)" + TEXT, X.maxBy(A).text());
    assertEquals("count by (a)" + TEXT, X.countBy(A).text());
    assertEquals("stddev by (a)" + TEXT, X.stddevBy(A).text());
    assertEquals("stdvar by (a)" + TEXT, X.stdvarBy(A).text());
    assertEquals(X.sum(), X.sumBy());
  }

  @Test
  void aggregations_without_labels_put_them_in_front() {
    assertEquals("sum without (a,b)" + TEXT, X.sumWithout(A, B).text());
    assertEquals("avg without (a)" + TEXT, X.avgWithout(A).text());
    assertEquals("min without (a)" + TEXT, X.minWithout(A).text());
    assertEquals("max without (a)" + TEXT, X.maxWithout(A).text());
    assertEquals("count without (a)" + TEXT, X.countWithout(A).text());
    assertEquals("stddev without (a)" + TEXT, X.stddevWithout(A).text());
    assertEquals("stdvar without ()" + TEXT, X.stdvarWithout().text());
  }

  @Test
  void rankings_take_a_number() {
    assertEquals("topk(5,rate({a=\"x\"}[1m]))", X.topK(5).text());
    assertEquals("topk by (a)(5,rate({a=\"x\"}[1m]))", X.topKBy(5, A).text());
    assertEquals("bottomk(5,rate({a=\"x\"}[1m]))", X.bottomK(5).text());
    assertEquals("bottomk by (a)(5,rate({a=\"x\"}[1m]))", X.bottomKBy(5, A).text());
    assertEquals("approx_topk(5,rate({a=\"x\"}[1m]))", X.approxTopK(5).text());
    var error = assertThrows(IllegalArgumentException.class, () -> X.topK(0));
    assertEquals("topk: expected a whole number from 1, got 0", error.getMessage());
  }

  @Test
  void labels_are_replaced() {
    assertEquals(
        "label_replace(vector(1.000000),\"a\",\"$1\",\"b\",\"(.*):.*\")",
        vector(1).labelReplace(A, "$1", B, "(.*):.*").text());
    assertThrows(IllegalArgumentException.class, () -> X.labelReplace(A, "", B, "("));
  }

  @Test
  void numbers_stand_on_the_left() {
    assertEquals("(1 - vector(0.500000))", scalar(1).minus(vector(0.5)).text());
    assertEquals("(1 + vector(0.500000))", scalar(1).plus(vector(0.5)).text());
    assertEquals("(100 * vector(0.500000))", scalar(100).times(vector(0.5)).text());
    assertEquals("(1 / (vector(1.000000) * 2))", scalar(1).dividedBy(vector(1).times(2)).text());
    assertEquals("0.5", scalar(0.5).toString());
    assertEquals(scalar(-0.0), scalar(0));
    assertEquals(scalar(-0.0).hashCode(), scalar(0).hashCode());
    assertNotEquals(scalar(1), scalar(2));
    assertThrows(IllegalArgumentException.class, () -> scalar(Double.POSITIVE_INFINITY));
  }

  @Test
  void queries_are_equal_when_they_are_written_the_same_way() {
    assertEquals(X, streams(A.is("x")).rate(minutes(1)));
    assertNotEquals(X, X.sum());
  }
}
