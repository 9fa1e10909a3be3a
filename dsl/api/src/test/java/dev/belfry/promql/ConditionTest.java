package dev.belfry.promql;

import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.promql.PromQl.label;
import static dev.belfry.promql.PromQl.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ConditionTest {
  private static final Condition<Object> X = gauge("x").above(1);
  private static final Condition<Object> Y = gauge("y").below(2);

  @Test
  void conditions_combine() {
    assertEquals("x > 1 and y < 2", X.and(Y).text());
    assertEquals("x > 1 or y < 2", X.or(Y).text());
    assertEquals("x > 1 unless y < 2", X.unless(Y).text());
  }

  @Test
  void conditions_combine_with_a_matching() {
    VectorMatchingOf<Object, Object> byPod = on(label("pod"));
    assertEquals("x > 1 and on (pod) y < 2", X.and(Y, byPod).text());
    assertEquals("x > 1 or on (pod) y < 2", X.or(Y, byPod).text());
    assertEquals("x > 1 unless on (pod) y < 2", X.unless(Y, byPod).text());
  }

  @Test
  void group_is_refused() {
    VectorMatchingOf<Object, Object> grouped = on(label("pod")).groupLeft();
    assertThrows(IllegalArgumentException.class, () -> X.or(Y, grouped));
  }

  @Test
  void or_inside_and_gets_parentheses() {
    assertEquals("(x > 1 or y < 2) and y < 2", X.or(Y).and(Y).text());
    assertEquals("x > 1 or y < 2 and y < 2", X.or(Y.and(Y)).text());
  }

  @Test
  void condition_becomes_a_vector_on_request() {
    assertEquals("count(x > 1)", X.asVector().count().text());
  }
}
