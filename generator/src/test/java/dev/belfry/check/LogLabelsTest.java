package dev.belfry.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.common.Dialect;
import dev.belfry.logql.LogQl;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogLabelsTest {
  private static final String LINES = "{app=\"x\"}";

  private static Optional<Set<String>> labelsOf(String text) {
    return LogLabels.of(LogQl.parse(text.replace("LINES", LINES), Dialect.GRAFANA));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "sum(rate(LINES[5m])) -> ''",
        "sum by (a, b) (rate(LINES[5m])) -> a b",
        "topk(2, sum by (a) (rate(LINES[5m]))) -> a",
        "sum without (a) (sum by (a, b) (rate(LINES[5m]))) -> b",
        "sum by (a) (rate(LINES[5m])) / 2 -> a",
        "sum by (a) (rate(LINES[5m])) / on (a) rate(LINES[5m]) -> a",
        "absent_over_time({a=\"1\", b=\"2\"}[5m]) -> a b",
        "absent_over_time({a=\"1\", b=~\"2\"}[5m]) -> a",
        "absent_over_time({a=\"1\", a=~\"1|2\", b=\"3\"}[5m]) -> b",
        "absent_over_time({a!=\"2\", a=\"1\", b=\"3\"}[5m]) -> b",
        "label_replace(sum by (a) (rate(LINES[5m])), \"b\", \"$1\", \"a\", \"(.*)\") -> a b",
        "vector(1) -> ''"
      })
  void labels_are_known(String text, String labels) {
    Set<String> expected = new TreeSet<>(labels.isEmpty() ? Set.of() : Set.of(labels.split(" ")));
    assertEquals(Optional.of(expected), labelsOf(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LINES",
        "rate(LINES[5m])",
        "sum by ($label) (rate(LINES[5m]))",
        "sum without (${label}) (sum by (a) (rate(LINES[5m])))",
        "sum by (a) (rate(LINES[5m])) / on ($label) sum by (a) (rate(LINES[5m]))",
        "sum by (a) (rate(LINES[5m])) * on (a) group_left ($label) sum by (a) (rate(LINES[5m]))",
        "label_replace(sum by (a) (rate(LINES[5m])), \"$label\", \"$1\", \"a\", \"(.*)\")",
        "absent_over_time({$label=\"1\"}[5m])"
      })
  void labels_are_not_known(String text) {
    assertEquals(Optional.empty(), labelsOf(text));
  }
}
