package dev.belfry.promql;

import static dev.belfry.promql.PromQl.label;
import static dev.belfry.promql.PromQl.promQl;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PromQlTextTest {

  @Test
  void text_is_printed_as_prometheus_does() {
    assertEquals("sum by (job) (up)", promQl("sum(up)by(job)").text());
  }

  @Test
  void variables_of_grafana_are_read() {
    assertEquals(
        "rate(x{job=\"$job\"}[$__rate_interval]) > $limit",
        promQl("rate(x{job='$job'}[$__rate_interval])>$limit").text());
  }

  @Test
  void expression_goes_on_with_a_dot() {
    assertEquals("sum by (a) (x + y)", promQl("x + y").asVector().sumBy(label("a")).text());
    assertEquals("(x + y) * 2", promQl("x + y").asVector().times(2).text());
    assertEquals("x > 1 or y", promQl("x > 1").asCondition().or(promQl("y").asCondition()).text());
    assertEquals("time() - 5", promQl("time()").asScalar().minus(5).text());
  }

  @Test
  void scalar_is_no_vector() {
    var error = assertThrows(IllegalArgumentException.class, () -> promQl("1").asVector());
    assertEquals("promQl: expected an instant vector, got a scalar", error.getMessage());
    assertThrows(IllegalArgumentException.class, () -> promQl("x").asScalar());
  }

  @Test
  void range_and_text_can_not_be_shown() {
    var range = assertThrows(PromQlException.class, () -> promQl("x[5m]"));
    assertEquals("expected an instant vector or a scalar, got a range vector", range.problem());
    assertThrows(PromQlException.class, () -> promQl("'x'"));
  }

  @Test
  void mistake_is_shown_in_its_line() {
    var error = assertThrows(PromQlException.class, () -> promQl("sum(\n  rat(x[5m])\n)"));
    assertEquals(
        """
        PromQL, line 2, column 3: expected a function, got `rat`; near ones: `rad`, `rate`, `irate`, `tan`
            rat(x[5m])
            ^^^\
        """,
        error.getMessage());
    assertEquals(error.getMessage(), error.rendering());
    assertEquals(7, error.from());
    assertEquals(10, error.to());
  }
}
