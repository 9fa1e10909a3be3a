package dev.belfry.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.common.Dialect;
import dev.belfry.promql.PromQlParser;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelFlowTest {

  /** Of metrics named {@code ab} and the like, whose letters are their labels. */
  private static Optional<Set<String>> sureLabelsOf(String text) {
    return LabelFlow.sure(
            selector ->
                selector.name().equals("x")
                    ? Optional.empty()
                    : Optional.of(new TreeSet<>(Set.of(selector.name().split("")))))
        .labelsOf(PromQlParser.parse(text, Dialect.GRAFANA));
  }

  private static Optional<Set<String>> labelsOf(String text) {
    return LabelFlow.ofUnknown().labelsOf(PromQlParser.parse(text, Dialect.GRAFANA));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "sum(x) -> ''",
        "sum by (a, b) (x) -> a b",
        "sum by (a) (sum by (b) (x)) -> ''",
        "max without (b) (sum by (a, b) (x)) -> a",
        "topk(5, sum by (a) (x)) -> a",
        "-(sum by (a) (x)) -> a",
        "sum by (a) (x) * 2 -> a",
        "2 - sum by (a) (x) -> a",
        "time() - sum by (a) (x) -> a",
        "x / on (a) y -> a",
        "sum by (a) (x) / on (a, b) sum by (a) (y) -> a",
        "sum by (a, b) (x) / ignoring (b) sum by (a) (y) -> a",
        "sum by (a) (x) * on (a) group_left (b) y -> a b",
        "x * on (a) group_right (b) sum by (a, c) (y) -> a b c",
        "sum by (a, b) (x) * on (a) group_left (b) sum by (a) (y) -> a",
        "sum by (a, b) (x) * on (a) group_left fill (0) sum by (a, c) (y) -> a b",
        "sum by (a) (x) * ignoring (b) group_left fill (0) sum by (a, c) (y) -> a c",
        "sum by (a) (x) or sum by (b) (y) -> a b",
        "sum by (a) (x) and y -> a",
        "sum by (a) (x) + fill (0) sum by (b) (y) -> a b",
        "histogram_quantile(0.9, sum by (a, le) (rate(x[5m]))) -> a",
        "quantile_over_time(0.9, sum by (a) (x)[1h:]) -> a",
        "max_over_time(sum by (a) (x)[1h:1m] offset 1d) -> a",
        "round(sum by (a) (x), 5) -> a",
        "absent(x{a=\"1\", b=~\"2\"}) -> a",
        "absent({\"my.metric\", a=\"1\"}) -> a",
        "absent_over_time(x{a=\"1\"}[5m]) -> a",
        "absent((x{a=\"1\", b=\"2\", c!=\"3\"})) -> a b",
        "absent(x{a=\"1\", a=\"2\", b=\"3\"}) -> b",
        "absent(x{a!=\"2\", a=\"1\"}) -> a",
        "absent(x{a=\"1\", a=~\"1|2\", b=\"3\"}) -> b",
        "absent(x{a=\"\", b=\"3\"}) -> b",
        "absent({__name__=\"x\", a=\"1\"} @ 5 offset 1h) -> a",
        "absent(x{a=\"1\"} > 5) -> ''",
        "absent(sum by (a) (x{a=\"1\"})) -> ''",
        "absent_over_time(x{a=\"1\"}[1h:]) -> ''",
        "vector(1) -> ''",
        "vector(scalar(x)) -> ''",
        "hour() -> ''",
        "count_values(\"a\", sum(x)) -> a",
        "count_values by (b) (\"a\", x) -> a b",
        "count_values without (b) (\"a\", sum by (b, c) (x)) -> a c",
        "limitk by (a) (2, sum by (a, b) (x)) -> a b",
        "limit_ratio(0.5, sum by (a) (x)) -> a",
        "histogram_avg(sum by (a) (rate(x[5m]))) -> a",
        "sort_by_label(sum by (a, b) (x), \"a\") -> a b",
        "label_join(sum by (a, b) (x), \"c\", \"-\", \"a\", \"b\") -> a b c",
        "label_replace(sum by (b) (x), \"a\", \"$1\", \"b\", \"(.*)\") -> a b",
        "label_replace(sum by (a, b) (x), \"a\", \"\", \"\", \"\") -> b",
        "label_replace(sum by (a) (x), \"b\", \"\", \"a\", \"1\") -> a",
        "time() -> ''",
        "1 + 2 -> ''",
      })
  void labels_are_known(String text, String labels) {
    Set<String> expected = new TreeSet<>(labels.isEmpty() ? Set.of() : Set.of(labels.split(" ")));
    assertEquals(Optional.of(expected), labelsOf(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "ab -> a b",
        "rate(ab[5m]) -> a b",
        "sum by (a, c) (ab) -> a",
        "sum by (a) (x) -> ''",
        "ab or bc -> b",
        "ab / on (b) bc -> b",
        "ab / on (b) group_left (c) bc -> a b c",
        "ab / on (b) group_left (a) bc -> b",
        "ab / on (b) group_left (a) x -> b",
        "ab / on (b) group_left fill (0) bc -> b",
        "ab + fill (0) bc -> b",
        "label_replace(ab, \"d\", \"$1\", \"b\", \"(.*)\") -> a b",
        "label_replace(ab, \"b\", \"$1\", \"a\", \"(.*)\") -> a",
        "label_replace(ab, \"b\", \"\", \"a\", \"1\") -> a",
        "label_replace(ab, \"b\", \"all\", \"\", \"\") -> a b",
        "label_join(ab, \"b\", \"-\", \"a\") -> a",
        "histogram_quantile(0.9, ab) -> a b"
      })
  void labels_that_every_series_has_are_known(String text, String labels) {
    Set<String> expected = new TreeSet<>(labels.isEmpty() ? Set.of() : Set.of(labels.split(" ")));
    assertEquals(Optional.of(expected), sureLabelsOf(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "rate(x[5m])",
        "x / y",
        "x or sum(y)",
        "sum without (a) (x)",
        "label_join(x, \"a\", \"-\", \"b\")",
        "label_join(sum(x), \"$to\", \"-\", \"b\")",
        "label_replace(sum(x), \"$to\", \"1\", \"\", \"\")",
        "count_values(\"$value\", sum by (a) (x))",
        "count_values by ($label) (\"value\", x)",
        "info(sum by (a) (x))",
        "$x",
        "$fn(sum(x))",
        "$how by (a) (sum(x))",
        "sum by ($label) (x)",
        "sum by (a, ${label}) (sum by (a, b) (x))",
        "sum without ([[label]]) (sum by (a, b) (x))",
        "x / on ($label) y",
        "sum by (a) (x) / ignoring ($label) sum by (a) (y)",
        "sum by (a) (x) * on (a) group_left ($label) y",
        "absent(x{$label=\"1\"})",
        "sum by (a) (x) $op sum by (a) (y)",
        "absent(x{a=\"1\", $filters})",
        "absent_over_time(x{a=$a}[5m])",
        "absent($x)",
        "last_over_time(x[1h:])"
      })
  void labels_are_not_known(String text) {
    assertEquals(Optional.empty(), labelsOf(text));
  }
}
