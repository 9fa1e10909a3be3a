package dev.belfry.rules;

import static dev.belfry.grafana.Grafana.dataSource;
import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.rules.Rules.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.grafana.DataSource;
import dev.belfry.grafana.DataSourceType;
import dev.belfry.grafana.PrometheusQuery;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GrafanaRulesTest {
  private static final DataSource<PrometheusQuery> SOURCE =
      dataSource(DataSourceType.PROMETHEUS, "prometheus");
  private static final Alert FULL = alert("Full").when(gauge("queue_length").above(10));

  @Test
  void recordings_go_to_the_prometheus_that_is_asked_unless_another_is_named() {
    DataSource<PrometheusQuery> other = dataSource(DataSourceType.PROMETHEUS, "other");

    assertEquals(SOURCE, grafanaRules("Team", SOURCE).target());
    assertEquals(other, grafanaRules("Team", SOURCE).recordTo(other).target());
    assertEquals(Optional.empty(), grafanaRules("Team", SOURCE).loki());
  }

  @Test
  void settings_of_a_rule_stand_in_place_of_those_of_all_rules() {
    GrafanaRules rules =
        grafanaRules("Team", SOURCE)
            .settings(grafanaRule().paused())
            .settings(FULL, grafanaRule().uid("full"));

    assertEquals(grafanaRule().uid("full"), rules.settingsOf("Full"));
    assertEquals(grafanaRule().paused(), rules.settingsOf("Empty"));
  }

  @Test
  void groups_stand_in_the_order_in_which_they_were_given() {
    assertEquals(
        List.of(ruleGroup("a"), ruleGroup("b"), ruleGroup("c")),
        grafanaRules("Team", SOURCE)
            .groups(ruleGroup("a"))
            .groups(ruleGroup("b"), ruleGroup("c"))
            .groups());
  }

  @Test
  void rules_ask_no_data_source_that_a_reader_chooses() {
    assertEquals(
        "data source: expected the uid of one, as rules have no variables, got `${datasource}`",
        assertThrows(
                IllegalArgumentException.class,
                () -> grafanaRules("Team", dataSource(DataSourceType.PROMETHEUS, "${datasource}")))
            .getMessage());
    assertEquals(
        "folder: expected a text, got an empty one",
        assertThrows(IllegalArgumentException.class, () -> grafanaRules("", SOURCE)).getMessage());
  }
}
