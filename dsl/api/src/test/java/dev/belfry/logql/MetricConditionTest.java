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

  @Test
  void conditions_combine() {
    assertEquals("vector(3) > 1 and vector(4) < 2", X.and(Y).text());
    assertEquals("vector(3) > 1 or vector(4) < 2", X.or(Y).text());
    assertEquals("vector(3) > 1 unless vector(4) < 2", X.unless(Y).text());
  }

  @Test
  void conditions_combine_with_a_matching() {
    VectorMatching byPod = on(label("pod"));
    assertEquals("vector(3) > 1 and on (pod) vector(4) < 2", X.and(Y, byPod).text());
    assertEquals("vector(3) > 1 or on (pod) vector(4) < 2", X.or(Y, byPod).text());
    assertEquals("vector(3) > 1 unless on (pod) vector(4) < 2", X.unless(Y, byPod).text());
    assertThrows(IllegalArgumentException.class, () -> X.or(Y, byPod.groupLeft()));
  }

  @Test
  void or_inside_and_gets_parentheses() {
    assertEquals("(vector(3) > 1 or vector(4) < 2) and vector(4) < 2", X.or(Y).and(Y).text());
    assertEquals("vector(3) > 1 or vector(4) < 2 and vector(4) < 2", X.or(Y.and(Y)).text());
  }

  @Test
  void condition_becomes_a_query_on_request() {
    assertEquals("count(vector(3) > 1)", X.asMetric().count().text());
    assertEquals("vector(3) > bool 1", X.zeroOrOne().text());
    assertEquals(
        "vector(3) > bool on () vector(4)", vector(3).above(vector(4), on()).zeroOrOne().text());
  }
}
