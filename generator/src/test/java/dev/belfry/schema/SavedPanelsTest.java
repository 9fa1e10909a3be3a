package dev.belfry.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.belfry.check.Finding;
import dev.belfry.render.Document;
import dev.belfry.text.Json;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Panels as Grafana saves them, with what only dashboards made elsewhere have. */
class SavedPanelsTest {
  private static final SchemaCheck CHECK = new SchemaCheck();

  private static List<Finding> check(String type, String defaults, String options) {
    String text =
        """
        {
          "uid": "saved",
          "title": "Saved",
          "schemaVersion": 42,
          "panels": [
            {
              "id": 1,
              "type": "%s",
              "title": "Panel",
              "pluginVersion": "13.2.2",
              "gridPos": { "h": 8, "w": 12, "x": 0, "y": 0 },
              "fieldConfig": { "defaults": %s, "overrides": [] },
              "options": %s
            }
          ]
        }
        """
            .formatted(type, defaults, options);
    return CHECK.check(
        new Document(
            "grafana/dashboards/saved.json",
            "dashboard `saved`",
            "grafana/dashboard.schema.json",
            (ObjectNode) Json.read(text)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          alertlist      | {"datasource": null, "folder": null}
          alertlist      | {"folder": "", "stateFilter": {"inactive": true}}
          alertlist      | {"folder": {"id": 1, "title": "T"}, "priorityLabels": ["a"]}
          alertlist      | {"customGroupLayout": "byRule"}
          dashlist       | {"folderId": 0}
          piechart       | {"legend": {"calcs": [], "isVisible": true, "asTable": false}}
          table          | {"footer": {"show": false, "reducer": ["sum"]}, "showRowNums": false}
          traces         | {"spanFilters": {"tags": [{"id": "a", "operator": "="}]}}
          nodeGraph      | {"nodes": {"arcs": [{"field": "", "color": ""}]}}
          flamegraph     | {}
          gettingstarted | {}
          welcome        | {}
          live           | {"channel": {"scope": "plugin"}}
          """)
  void what_grafana_saves_is_accepted(String type, String options) {
    assertEquals(List.of(), check(type, "{}", options));
  }

  @ParameterizedTest
  @ValueSource(strings = {"datagrid", "logstable", "piechart", "table", "timeseries"})
  void the_older_word_for_what_is_not_drawn_is_accepted(String type) {
    String custom = "{\"custom\": {\"hideFrom\": {\"graph\": true}}}";

    assertEquals(List.of(), check(type, custom, "{}"));
    assertFalse(check(type, custom.replace("graph", "chart"), "{}").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alertlist",
        "annolist",
        "bargauge",
        "dashlist",
        "datagrid",
        "debug",
        "flamegraph",
        "gettingstarted",
        "logs",
        "logstable",
        "news",
        "nodeGraph",
        "piechart",
        "table",
        "traces",
        "welcome"
      })
  void an_option_that_the_panel_does_not_have_is_reported(String type) {
    assertFalse(check(type, "{}", "{\"noSuchOption\": 1}").isEmpty());
  }

  @Test
  void a_folder_by_its_name_alone_is_reported() {
    assertFalse(check("alertlist", "{}", "{\"folder\": \"Platform\"}").isEmpty());
  }
}
