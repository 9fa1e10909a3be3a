package dev.belfry.logql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrettyPrinterTest {

  private static String pretty(String query) {
    return LogQl.parse(query).pretty();
  }

  @Test
  void what_fits_stays_on_one_line() {
    String query = "{namespace=\"aragora\"} |= \"" + "x".repeat(73) + "\"";
    assertEquals(100, query.length());
    assertEquals(query, pretty(query));
    assertEquals(
        query.replace(" |=", "\n  |=").replace("x\"", "xy\""),
        pretty(query.replace("x\"", "xy\"")));
  }

  @ParameterizedTest
  @CsvSource({"ä, 2", "日, 3", "😀, 4"})
  void width_is_counted_in_bytes(String letter, int bytes) {
    int fitting = 73 / bytes;
    String query = "{namespace=\"aragora\"} |= \"" + letter.repeat(fitting) + "\"";
    assertEquals(query, pretty(query));
    String longer = "{namespace=\"aragora\"} |= \"" + letter.repeat(fitting + 1) + "\"";
    assertEquals(longer.replace(" |=", "\n  |="), pretty(longer));
  }

  @Test
  void stages_stand_on_lines_of_their_own() {
    assertEquals(
        """
        {namespace="aragora", pod=~"aragora-api-.*"}
          |= "error" != "timeout"
          | json
          | ( level="error" , status>=500 )
          | line_format "{{.msg}}\"""",
        pretty(
            "{namespace=\"aragora\", pod=~\"aragora-api-.*\"} |= \"error\" != \"timeout\" | json"
                + " | level=\"error\" and status>=500 | line_format \"{{.msg}}\""));
  }

  @Test
  void aggregations_are_split_around_their_operand() {
    assertEquals(
        """
        topk by (pod, node)(
          5,
          rate(
            {namespace="aragora", pod=~"aragora-api-.*"}
              |= "error"
              | json
              | level="error"
              | status>=500
              | took>10s
              | path!="/health" [5m] offset 1h
          )
        )""",
        pretty(
            "topk(5, rate({namespace=\"aragora\", pod=~\"aragora-api-.*\"} |= \"error\" | json |"
                + " level=\"error\" | status>=500 | took > 10s | path!=\"/health\" [5m] offset 1h))"
                + " by (pod, node)"));
  }

  @Test
  void numbers_of_lines_stand_behind_their_stages() {
    assertEquals(
        """
        quantile_over_time(
          0.99,
          {namespace="aragora"} | json
            | unwrap duration(request_duration)
            | __error__=""
            | path!="/health" [5m]
        ) by (pod, node)""",
        pretty(
            "quantile_over_time(0.99, {namespace=\"aragora\"} | json | unwrap"
                + " duration(request_duration) | __error__=\"\" | path!=\"/health\" [5m]) by (pod,"
                + "node)"));
  }

  @Test
  void operators_stand_between_their_operands() {
    assertEquals(
        """
          sum by (pod)(rate({namespace="aragora"} |= "error"[5m]))
        / on (pod) group_left (node, zone)
          (
              (sum by (pod)(rate({namespace="aragora", container="aragora-api-server"} |= "error"[5m])) * 100000)
            +
              1
          )""",
        pretty(
            "sum by (pod) (rate({namespace=\"aragora\"} |= \"error\" [5m])) / on (pod) group_left"
                + " (node, zone) (sum by (pod) (rate({namespace=\"aragora\","
                + " container=\"aragora-api-server\"} |= \"error\" [5m])) * 100000 + 1)"));
  }

  @Test
  void replacements_have_a_line_for_each_text() {
    assertEquals(
        """
        label_replace(
          sum by (pod)(rate({namespace="aragora", container="aragora-api-server"}[5m])),
          "host",
          "$1",
          "instance",
          "(.*):.*"
        )""",
        pretty(
            "label_replace(sum by (pod) (rate({namespace=\"aragora\","
                + " container=\"aragora-api-server\"}[5m])), \"host\", \"$1\", \"instance\","
                + " \"(.*):.*\")"));
  }
}
