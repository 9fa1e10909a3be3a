package dev.belfry.rules;

import static dev.belfry.common.Each.each;
import static dev.belfry.common.Span.minutes;
import static dev.belfry.common.Span.seconds;
import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.rules.Rules.alert;
import static dev.belfry.rules.Rules.record;
import static dev.belfry.rules.Rules.ruleGroup;
import static example.rulesandroutes.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleGroupTest {
  private static final RuleGroup GROUP = ruleGroup("aragora");

  private static Alert down(String service) {
    return alert(service + "Down").when(gauge("up").below(1));
  }

  @Test
  void a_group_that_is_evaluated_every_nothing_is_refused() {
    var error = assertThrows(IllegalArgumentException.class, () -> GROUP.every(seconds(0)));

    assertEquals(
        "time span: expected more than 0s, got 0s; leave it out for the default",
        error.getMessage());
  }

  @Test
  void all_options_stand_in_the_order_of_the_schema_however_they_were_written() {
    assertEquals(
        """
        name: aragora
        interval: 30s
        query_offset: 1m
        limit: 10
        labels:
          team: agents
        rules:
          - record: up:sum
            expr: sum(up)
            labels:
              team: api
          - alert: ApiDown
            expr: up < 1\
        """,
        document(
            GROUP
                .rules(record("up:sum", gauge("up").sum()).label("team", "api"), down("Api"))
                .label("team", "agents")
                .limit(10)
                .queryOffset(minutes(1))
                .every(seconds(30))));
  }

  @Test
  void rules_of_a_loop_are_appended() {
    List<Alert> alerts = each(List.of("Api", "Agents"), RuleGroupTest::down);
    assertEquals(
        GROUP.rules(down("Web"), down("Api"), down("Agents")),
        GROUP.rules(down("Web")).rules(alerts));
  }

  @Test
  void preset_changes_a_copy() {
    RuleGroup slow = GROUP.apply(group -> group.every(minutes(5)));
    assertEquals("name: aragora\ninterval: 5m", document(slow));
    assertEquals("name: aragora", document(GROUP));
  }

  @Test
  void negative_limit_is_refused() {
    var error = assertThrows(IllegalArgumentException.class, () -> GROUP.limit(-1));
    assertEquals("limit: expected a number of at least 0, got -1", error.getMessage());
  }

  @Test
  void offset_of_zero_is_written_since_it_overrides_that_of_prometheus() {
    assertEquals("name: aragora\nquery_offset: 0s", document(GROUP.queryOffset(seconds(0))));
  }
}
