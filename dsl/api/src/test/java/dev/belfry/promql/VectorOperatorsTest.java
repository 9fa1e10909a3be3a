package dev.belfry.promql;

import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.promql.PromQl.ignoring;
import static dev.belfry.promql.PromQl.label;
import static dev.belfry.promql.PromQl.on;
import static dev.belfry.promql.PromQl.scalar;
import static dev.belfry.promql.PromQl.time;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Label;
import org.junit.jupiter.api.Test;

class VectorOperatorsTest {
  private static final Label POD = label("pod");
  private static final InstantVector<Object> X = gauge("x");
  private static final InstantVector<Object> Y = gauge("y");

  @Test
  void arithmetic_takes_numbers() {
    assertEquals("x + 1", X.plus(1).text());
    assertEquals("x - -1", X.minus(-1).text());
    assertEquals("x * 0.5", X.times(0.5).text());
    assertEquals("x / 100", X.dividedBy(100).text());
    assertEquals("x % 2", X.modulo(2).text());
    assertEquals("x ^ 2", X.toThePowerOf(2).text());
  }

  @Test
  void arithmetic_takes_vectors_and_scalars() {
    assertEquals("x + y", X.plus(Y).text());
    assertEquals("x - time()", X.minus(time()).text());
    assertEquals("x * y", X.times(Y).text());
    assertEquals("x / scalar(y)", X.dividedBy(Y.asScalar()).text());
    assertEquals("x % y", X.modulo(Y).text());
    assertEquals("x ^ y", X.toThePowerOf(Y).text());
  }

  @Test
  void arithmetic_takes_a_matching() {
    assertEquals("x + on (pod) y", X.plus(Y, on(POD)).text());
    assertEquals("x - ignoring (pod) y", X.minus(Y, ignoring(POD)).text());
    assertEquals("x * on () y", X.times(Y, on()).text());
    assertEquals(
        "x / on (pod) group_left (node) y",
        X.dividedBy(Y, on(POD).groupLeft(label("node"))).text());
  }

  @Test
  void comparisons_take_numbers() {
    assertEquals("x > 0.05", X.above(0.05).text());
    assertEquals("x >= 1", X.atLeast(1).text());
    assertEquals("x < 1", X.below(1).text());
    assertEquals("x <= 1", X.atMost(1).text());
    assertEquals("x == 0", X.equalTo(0).text());
    assertEquals("x != +Inf", X.notEqualTo(Double.POSITIVE_INFINITY).text());
  }

  @Test
  void comparisons_take_vectors_and_scalars() {
    assertEquals("x > y", X.above(Y).text());
    assertEquals("x >= time()", X.atLeast(time()).text());
    assertEquals("x < y", X.below(Y).text());
    assertEquals("x <= 3", X.atMost(scalar(3)).text());
    assertEquals("x == y", X.equalTo(Y).text());
    assertEquals("x != y", X.notEqualTo(Y).text());
  }

  @Test
  void comparisons_take_a_matching() {
    assertEquals("x > on (pod) y", X.above(Y, on(POD)).text());
    assertEquals("x >= on (pod) y", X.atLeast(Y, on(POD)).text());
    assertEquals("x < ignoring (pod) y", X.below(Y, ignoring(POD)).text());
    assertEquals("x <= on (pod) y", X.atMost(Y, on(POD)).text());
    assertEquals("x == on (pod) group_right () y", X.equalTo(Y, on(POD).groupRight()).text());
    assertEquals("x != on (pod) y", X.notEqualTo(Y, on(POD)).text());
  }

  @Test
  void set_operators_join_vectors() {
    assertEquals("x or y", X.or(Y).text());
    assertEquals("x and y", X.and(Y).text());
    assertEquals("x unless y", X.unless(Y).text());
    assertEquals("x or on (pod) y", X.or(Y, on(POD)).text());
    assertEquals("x and ignoring (pod) y", X.and(Y, ignoring(POD)).text());
    assertEquals("x unless on () y", X.unless(Y, on()).text());
  }

  @Test
  void set_operator_refuses_a_group() {
    var error = assertThrows(IllegalArgumentException.class, () -> X.and(Y, on(POD).groupLeft()));
    assertEquals("and: expected on or ignoring alone, got group_left", error.getMessage());
  }

  @Test
  void not_a_number_is_refused() {
    var error = assertThrows(IllegalArgumentException.class, () -> X.above(Double.NaN));
    assertEquals("number: expected a number, got NaN", error.getMessage());
  }
}
