package dev.belfry.logql;

import static dev.belfry.logql.LogQl.ignoring;
import static dev.belfry.logql.LogQl.label;
import static dev.belfry.logql.LogQl.on;
import static dev.belfry.logql.LogQl.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Label;
import org.junit.jupiter.api.Test;

class MetricOperatorsTest {
  private static final Label POD = label("pod");
  private static final MetricQuery X = vector(1);
  private static final MetricQuery Y = vector(2);

  private static String told(LogQlExpression query) {
    return query.text().replace("vector(1.000000)", "x").replace("vector(2.000000)", "y");
  }

  @Test
  void arithmetic_takes_numbers() {
    assertEquals("(x + 1)", told(X.plus(1)));
    assertEquals("(x - -1)", told(X.minus(-1)));
    assertEquals("(x * 0.5)", told(X.times(0.5)));
    assertEquals("(x / 100)", told(X.dividedBy(100)));
    assertEquals("(x % 2)", told(X.modulo(2)));
    assertEquals("(x ^ 2)", told(X.toThePowerOf(2)));
  }

  @Test
  void arithmetic_takes_queries() {
    assertEquals("(x + y)", told(X.plus(Y)));
    assertEquals("(x - y)", told(X.minus(Y)));
    assertEquals("(x * y)", told(X.times(Y)));
    assertEquals("(x / y)", told(X.dividedBy(Y)));
    assertEquals("(x % y)", told(X.modulo(Y)));
    assertEquals("(x ^ y)", told(X.toThePowerOf(Y)));
  }

  @Test
  void arithmetic_takes_a_matching() {
    assertEquals("(x + on (pod)  y)", told(X.plus(Y, on(POD))));
    assertEquals("(x - ignoring (pod)  y)", told(X.minus(Y, ignoring(POD))));
    assertEquals("(x * on ()  y)", told(X.times(Y, on())));
    assertEquals(
        "(x / on (pod) group_left (node,zone) y)",
        told(X.dividedBy(Y, on(POD).groupLeft(label("node"), label("zone")))));
    assertEquals("(x + ignoring () group_right y)", told(X.plus(Y, ignoring().groupRight())));
    assertEquals("(x + y)", told(X.plus(Y, ignoring())));
  }

  @Test
  void comparisons_take_numbers() {
    assertEquals("(x > 0.05)", told(X.above(0.05)));
    assertEquals("(x >= 1)", told(X.atLeast(1)));
    assertEquals("(x < 1)", told(X.below(1)));
    assertEquals("(x <= 1)", told(X.atMost(1)));
    assertEquals("(x == 0)", told(X.equalTo(0)));
    assertEquals("(x != 3)", told(X.notEqualTo(3)));
  }

  @Test
  void comparisons_take_queries() {
    assertEquals("(x > y)", told(X.above(Y)));
    assertEquals("(x >= y)", told(X.atLeast(Y)));
    assertEquals("(x < y)", told(X.below(Y)));
    assertEquals("(x <= y)", told(X.atMost(Y)));
    assertEquals("(x == y)", told(X.equalTo(Y)));
    assertEquals("(x != y)", told(X.notEqualTo(Y)));
  }

  @Test
  void comparisons_take_a_matching() {
    assertEquals("(x > on (pod)  y)", told(X.above(Y, on(POD))));
    assertEquals("(x >= on (pod)  y)", told(X.atLeast(Y, on(POD))));
    assertEquals("(x < ignoring (pod)  y)", told(X.below(Y, ignoring(POD))));
    assertEquals("(x <= on (pod)  y)", told(X.atMost(Y, on(POD))));
    assertEquals("(x == on (pod) group_right y)", told(X.equalTo(Y, on(POD).groupRight())));
    assertEquals("(x != on (pod)  y)", told(X.notEqualTo(Y, on(POD))));
  }

  @Test
  void set_operators_join_queries() {
    assertEquals("(x or y)", told(X.or(Y)));
    assertEquals("(x and y)", told(X.and(Y)));
    assertEquals("(x unless y)", told(X.unless(Y)));
    assertEquals("(x or on (pod)  y)", told(X.or(Y, on(POD))));
    assertEquals("(x and ignoring (pod)  y)", told(X.and(Y, ignoring(POD))));
    assertEquals("(x unless on ()  y)", told(X.unless(Y, on())));
  }

  @Test
  void each_operation_stands_in_parentheses() {
    assertEquals("((x + y) * 2)", told(X.plus(Y).times(2)));
    assertEquals("(x + (y * 3))", told(X.plus(Y.times(3))));
    assertEquals("(x - (y - 3))", told(X.minus(Y.minus(3))));
    assertEquals("((x ^ y) ^ 3)", told(X.toThePowerOf(Y).toThePowerOf(3)));
    assertEquals("(x ^ (y ^ 3))", told(X.toThePowerOf(Y.toThePowerOf(3))));
  }

  @Test
  void set_operator_refuses_a_group() {
    var error = assertThrows(IllegalArgumentException.class, () -> X.and(Y, on(POD).groupLeft()));
    assertEquals("and: expected on or ignoring alone, got group_left", error.getMessage());
  }

  @Test
  void what_is_no_number_is_refused() {
    var error = assertThrows(IllegalArgumentException.class, () -> X.above(Double.NaN));
    assertEquals("number: expected a finite number, got NaN", error.getMessage());
  }
}
