package ai.aragora.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromQlMeaningTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "sum(rate(a[5m]))/b ; sum (rate (a [5m]) ) / b",
        "sum(a) by (le) ; sum by(le)(a)",
        "max(sum(a) by (x, y) + 1) without (z) ; max without (z) (sum by (y, x) (a) + 1)",
        "a{x=\"1\",y!=\"2\"} ; a{ y!=\"2\", x=\"1\" }",
        "increase(a[1d]) ; increase(a[24h])",
        "increase(a[90m]) ; increase(a[1h30m])",
        "a / on (x, y) b ; a / on (y, x) b",
        "{x=\"(\"} ; { x = \"(\" }"
      })
  void layout_does_not_count(String one, String other) {
    assertEquals(PromQlMeaning.of(one), PromQlMeaning.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "rate(a[5m]) ; rate(a[1h])",
        "a > 1 ; a >= 1",
        "a{x=\"1\"} ; a{x=~\"1\"}",
        "a{x=\"1 2\"} ; a{x=\"12\"}",
        "sum by (x) (a) ; sum by (y) (a)",
        "sum by (x) (a) ; sum without (x) (a)",
        "sum(a) / b ; sum(a / b)",
        "a - b ; b - a",
        "a == 1 ; a == bool 1"
      })
  void everything_else_counts(String one, String other) {
    assertNotEquals(PromQlMeaning.of(one), PromQlMeaning.of(other));
  }

  @Test
  void words_stand_apart() {
    assertEquals(
        "sum by ( le ) ( rate ( a { x =~ \"5..\" } [ $__rate_interval ] ) ) > 0.05",
        PromQlMeaning.of("sum(rate(a{x=~\"5..\"}[$__rate_interval])) by (le) > 0.05"));
  }

  @Test
  void open_bracket_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> PromQlMeaning.of("sum(a"));
  }
}
