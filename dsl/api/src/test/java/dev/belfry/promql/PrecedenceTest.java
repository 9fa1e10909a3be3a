package dev.belfry.promql;

import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.promql.PromQl.scalar;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.common.Span;
import org.junit.jupiter.api.Test;

class PrecedenceTest {
  private static final InstantVector<Object> A = gauge("a");
  private static final InstantVector<Object> B = gauge("b");
  private static final InstantVector<Object> C = gauge("c");

  @Test
  void operators_of_one_level_group_from_the_left() {
    assertEquals("a - b - c", A.minus(B).minus(C).text());
    assertEquals("a - (b - c)", A.minus(B.minus(C)).text());
    assertEquals("a + (b - c)", A.plus(B.minus(C)).text());
  }

  @Test
  void quotient_of_quotients_keeps_its_meaning() {
    assertEquals("a / b / (b / c)", A.dividedBy(B).dividedBy(B.dividedBy(C)).text());
    assertEquals("a / (b * c)", A.dividedBy(B.times(C)).text());
    assertEquals("a % (b / c)", A.modulo(B.dividedBy(C)).text());
  }

  @Test
  void sum_inside_product_gets_parentheses() {
    assertEquals("(a + b) * c", A.plus(B).times(C).text());
    assertEquals("a * (b + c)", A.times(B.plus(C)).text());
    assertEquals("a + b * c", A.plus(B.times(C)).text());
    assertEquals("a * b + c", A.times(B).plus(C).text());
  }

  @Test
  void power_groups_from_the_right() {
    assertEquals("a ^ b ^ c", A.toThePowerOf(B.toThePowerOf(C)).text());
    assertEquals("(a ^ b) ^ c", A.toThePowerOf(B).toThePowerOf(C).text());
    assertEquals("(a * b) ^ c", A.times(B).toThePowerOf(C).text());
  }

  @Test
  void sign_binds_less_than_power() {
    assertEquals("(-a) ^ 2", A.negated().toThePowerOf(2).text());
    assertEquals("-a ^ 2", A.toThePowerOf(2).negated().text());
    assertEquals("a ^ -b", A.toThePowerOf(B.negated()).text());
  }

  @Test
  void sign_before_an_operation_gets_parentheses() {
    assertEquals("-(a * b)", A.times(B).negated().text());
    assertEquals("-(a + b)", A.plus(B).negated().text());
    assertEquals("-a * b", A.negated().times(B).text());
  }

  @Test
  void signed_number_below_a_power_gets_parentheses() {
    Expression two = new Literal.NumberLiteral(-2);
    assertEquals("(-2) ^ a", power(two));
    assertEquals("(-0) ^ a", power(new Literal.NumberLiteral(-0.0)));
    assertEquals("(+Inf) ^ a", power(new Literal.NumberLiteral(Double.POSITIVE_INFINITY)));
    assertEquals("NaN ^ a", power(new Literal.NumberLiteral(Double.NaN)));
    assertEquals("-2 * a", scalar(-2).times(A).text());
  }

  private static String power(Expression base) {
    BinaryOperator power = BinaryOperator.POWER;
    return LinePrinter.print(
        Precedence.binary(base, power, VectorMatching.DEFAULT, A.expression()));
  }

  @Test
  void comparison_inside_arithmetic_gets_parentheses() {
    assertEquals("(a > 5) + b", A.above(5).asVector().plus(B).text());
    assertEquals("b / (a > 0)", B.dividedBy(A.above(0).asVector()).text());
    assertEquals("a / b > 0.5", A.dividedBy(B).above(0.5).text());
    assertEquals("a > b + c", A.above(B.plus(C)).text());
  }

  @Test
  void set_operators_bind_least() {
    assertEquals("a + b or c", A.plus(B).or(C).text());
    assertEquals("a + (b or c)", A.plus(B.or(C)).text());
    assertEquals("a and b or c", A.and(B).or(C).text());
    assertEquals("a and (b or c)", A.and(B.or(C)).text());
    assertEquals("a unless (b unless c)", A.unless(B.unless(C)).text());
  }

  @Test
  void calls_and_aggregations_need_none() {
    assertEquals("sum(a + b) * abs(a - c)", A.plus(B).sum().times(A.minus(C).abs()).text());
  }

  @Test
  void what_grafana_fills_in_stays_one_operand() {
    InstantVector<Object> chosen = PromQl.promQl("$x");
    assertEquals("($x) * a", chosen.times(A).text());
    assertEquals("a - ($x)", A.minus(chosen).text());
    assertEquals("-($x)", chosen.negated().text());
    assertEquals("($x)[1h:]", chosen.subquery(Span.hours(1)).toString());
    assertEquals("sum($x)", chosen.sum().text());
    InstantVector<Object> compared = PromQl.promQl("a $op b");
    assertEquals("(a $op b) or c", compared.or(C).text());
    assertEquals("c ^ (a $op b)", C.toThePowerOf(compared).text());
    assertEquals("$how by (job) (a) + b", PromQl.promQl("$how by (job) (a)").plus(B).text());
  }
}
