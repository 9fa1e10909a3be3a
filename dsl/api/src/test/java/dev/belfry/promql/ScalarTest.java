package dev.belfry.promql;

import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.promql.PromQl.scalar;
import static dev.belfry.promql.PromQl.time;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ScalarTest {
  private static final InstantVector<Object> X = gauge("x");

  @Test
  void arithmetic_of_scalars_stays_a_scalar() {
    assertEquals("time() + 1", time().plus(1).text());
    assertEquals("time() - 2 * 3", time().minus(scalar(2).times(3)).text());
    assertEquals("(time() - 1) * 3", time().minus(1).times(3).text());
    assertEquals("time() / time()", time().dividedBy(time()).text());
    assertEquals("1 + 2", scalar(1).plus(scalar(2)).text());
    assertEquals("1 - 2", scalar(1).minus(scalar(2)).text());
    assertEquals("1 * 2", scalar(1).times(scalar(2)).text());
    assertEquals("1 / 2", scalar(1).dividedBy(2).text());
  }

  @Test
  void arithmetic_with_a_vector_gives_a_vector() {
    assertEquals("sum(1 + x)", scalar(1).plus(X).sum().text());
    assertEquals("sum(1 - x)", scalar(1).minus(X).sum().text());
    assertEquals("sum(100 * x)", scalar(100).times(X).sum().text());
    assertEquals("sum(1 / x)", scalar(1).dividedBy(X).sum().text());
  }

  @Test
  void sign_of_a_number_is_part_of_it() {
    assertEquals("-5", scalar(5).negated().text());
    assertEquals(scalar(5), scalar(-5).negated());
    assertEquals("-time()", time().negated().text());
  }

  @Test
  void scalar_becomes_a_vector_on_request() {
    assertEquals("vector(1)", scalar(1).asVector().text());
  }

  @Test
  void query_tells_when_it_starts_and_ends_and_how_far_it_steps() {
    assertEquals("end() - start()", PromQl.end().minus(PromQl.start()).text());
    assertEquals("range() / step()", PromQl.range().dividedBy(PromQl.step()).text());
    assertEquals("max_of(step(), 60)", PromQl.maxOf(PromQl.step(), PromQl.scalar(60)).text());
    assertEquals("min_of(time(), end())", PromQl.minOf(PromQl.time(), PromQl.end()).text());
  }
}
