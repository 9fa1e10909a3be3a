package dev.belfry.logql;

import static dev.belfry.logql.LogQl.label;
import static dev.belfry.logql.LogQl.on;
import static dev.belfry.logql.LogQl.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MetricConditionTest {
  private static final MetricComparison X = vector(3).above(1);
  private static final MetricComparison Y = vector(4).below(2);

  private static String told(MetricQuery query) {
    return query
        .text()
        .replace("(vector(3.000000) > 1)", "X")
        .replace("(vector(4.000000) < 2)", "Y");
  }

  private static String told(MetricCondition condition) {
    return told(condition.asMetric());
  }

  @Test
  void conditions_combine() {
    assertEquals("(X and Y)", told(X.and(Y)));
    assertEquals("(X or Y)", told(X.or(Y)));
    assertEquals("(X unless Y)", told(X.unless(Y)));
  }

  @Test
  void conditions_combine_with_a_matching() {
    VectorMatching byPod = on(label("pod"));
    assertEquals("(X and on (pod)  Y)", told(X.and(Y, byPod)));
    assertEquals("(X or on (pod)  Y)", told(X.or(Y, byPod)));
    assertEquals("(X unless on (pod)  Y)", told(X.unless(Y, byPod)));
    assertThrows(IllegalArgumentException.class, () -> X.or(Y, byPod.groupLeft()));
  }

  @Test
  void each_condition_stands_in_parentheses() {
    assertEquals("((X or Y) and Y)", told(X.or(Y).and(Y)));
    assertEquals("(X or (Y and Y))", told(X.or(Y.and(Y))));
  }

  @Test
  void condition_becomes_a_query_on_request() {
    assertEquals("count(X)", told(X.asMetric().count()));
    assertEquals("(vector(3.000000) > bool 1)", X.zeroOrOne().text());
    assertEquals(
        "(vector(3.000000) > bool on ()  vector(4.000000))",
        vector(3).above(vector(4), on()).zeroOrOne().text());
  }
}
