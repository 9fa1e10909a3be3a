package dev.belfry.rules;

import static dev.belfry.common.Label.label;
import static dev.belfry.common.Span.minutes;
import static dev.belfry.logql.LogQl.streams;
import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.rules.Rules.alert;
import static dev.belfry.rules.Rules.firing;
import static dev.belfry.rules.Rules.named;
import static dev.belfry.rules.Rules.record;
import static dev.belfry.rules.Rules.recordLogs;
import static dev.belfry.rules.Rules.ruleGroup;
import static example.rulesandroutes.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.LabelOf;
import dev.belfry.logql.MetricQuery;
import dev.belfry.promql.CounterOf;
import dev.belfry.promql.Gauge;
import org.junit.jupiter.api.Test;

class RulesTest {
  private static final Gauge DEPTH = gauge("aragora_queue_depth");

  @Test
  void alert_has_its_name_and_condition() {
    assertEquals(
        """
        alert: QueueBacklog
        expr: aragora_queue_depth > 1000\
        """,
        document(alert("QueueBacklog").when(DEPTH.above(1000))));
  }

  @Test
  void alert_name_is_any_text() {
    assertEquals(
        "Die Schlange: länger als erlaubt!",
        alert("Die Schlange: länger als erlaubt!")
            .when(DEPTH.above(1000))
            .node()
            .text("alert")
            .orElseThrow());
  }

  @Test
  void alert_without_name_is_refused() {
    var error = assertThrows(IllegalArgumentException.class, () -> alert(""));
    assertEquals("alert: expected a text, got an empty one", error.getMessage());
  }

  @Test
  void recording_has_its_name_and_expression() {
    assertEquals(
        """
        record: job:queue_depth:sum
        expr: sum(aragora_queue_depth)\
        """,
        document(record("job:queue_depth:sum", DEPTH.sum())));
  }

  @Test
  void what_a_recording_stores_is_a_metric_for_other_expressions() {
    Recording<?> depth = record("job:queue_depth:sum", DEPTH.sum());

    assertEquals("job:queue_depth:sum > 10", depth.metric().above(10).toString());
  }

  private static final class Requests {
    static final LabelOf<Requests> ROUTE = new LabelOf<>("route");
  }

  @Test
  void what_a_recording_stores_has_labels_of_the_recorded_metric_and_those_of_the_rule() {
    CounterOf<Requests> requests = new CounterOf<>("requests_total");
    Recording<Requests> rate =
        record("route:requests:rate5m", requests.rate(minutes(5)).sumBy(Requests.ROUTE))
            .label("team", "api");

    assertEquals(
        "sum by (route, team) (route:requests:rate5m{route=\"/\",team=\"api\"})",
        rate.metric()
            .where(Requests.ROUTE.is("/"), label("team").is("api"))
            .sumBy(Requests.ROUTE, label("team"))
            .text());
  }

  @Test
  void recording_under_a_name_that_is_no_metric_name_is_refused() {
    var error =
        assertThrows(IllegalArgumentException.class, () -> record("queue-depth", DEPTH.sum()));
    assertEquals(
        "record: expected a metric name of letters, digits, _ and :, not starting with a digit,"
            + " such as job:requests:rate5m, got `queue-depth`",
        error.getMessage());
  }

  @Test
  void group_without_name_is_refused() {
    var error = assertThrows(IllegalArgumentException.class, () -> ruleGroup(""));
    assertEquals("name: expected a text, got an empty one", error.getMessage());
  }

  @Test
  void long_expressions_are_stored_in_several_lines() {
    Gauge busy = gauge("aragora_workers_that_are_busy_with_a_debate");
    Gauge workers = gauge("aragora_workers_that_are_there_for_debates");
    assertEquals(
        """

          sum(aragora_workers_that_are_busy_with_a_debate) \
        / sum(aragora_workers_that_are_there_for_debates)
        >
          0.9\
        """,
        "\n"
            + alert("Busy")
                .when(busy.sum().dividedBy(workers.sum()).above(0.9))
                .node()
                .text("expr")
                .orElseThrow());
  }

  @Test
  void null_is_refused_by_the_name_of_the_parameter() {
    assertEquals("name", assertThrows(NullPointerException.class, () -> alert(null)).getMessage());
    assertEquals(
        "condition",
        assertThrows(NullPointerException.class, () -> alert("X").when(null)).getMessage());
    assertEquals(
        "expression",
        assertThrows(NullPointerException.class, () -> record("x", null)).getMessage());
  }

  @Test
  void the_times_at_which_an_alert_fires_are_series() {
    Alert full = alert("Full").when(gauge("queue_length").above(10));

    assertEquals("ALERTS{alertname=\"Full\",alertstate=\"firing\"}", firing(full).text());
  }

  @Test
  void several_alerts_are_named_and_fire_together() {
    Alert full = alert("Full").when(gauge("queue_length").above(10));
    Alert empty = alert("Empty").when(gauge("queue_length").below(1));

    assertEquals("alertname=\"Full\"", named(full).toString());
    assertEquals("alertname=~\"Full|Empty\"", named(full, empty).toString());
    assertEquals(
        "ALERTS{alertname=~\"Full|Empty\",alertstate=\"firing\"}", firing(full, empty).text());
    assertEquals(
        "named: expected an alert, got none",
        assertThrows(IllegalArgumentException.class, Rules::named).getMessage());
  }

  @Test
  void logs_are_alerted_on_and_recorded_as_metrics_are() {
    MetricQuery errors = streams(label("app").is("api")).rate(minutes(5)).sum();

    assertEquals(
        "(sum(rate({app=\"api\"}[5m])) > 1)",
        alert("Errors").whenLogs(errors.above(1)).node().text("expr").orElseThrow());
    assertEquals("all:lines:rate5m", recordLogs("all:lines:rate5m", errors).metric().text());
    assertEquals(
        "condition",
        assertThrows(NullPointerException.class, () -> alert("X").whenLogs(null)).getMessage());
    assertEquals(
        "expression",
        assertThrows(NullPointerException.class, () -> recordLogs("x", null)).getMessage());
  }
}
