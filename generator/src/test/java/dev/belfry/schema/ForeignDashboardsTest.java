package dev.belfry.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.check.Finding;
import dev.belfry.render.Document;
import dev.belfry.text.Json;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What dashboards of others have that Belfry does not write, and what is wrong in any dashboard.
 */
class ForeignDashboardsTest {
  private static final SchemaCheck CHECK = new SchemaCheck();

  private static List<Finding> findings(String dashboard) {
    ObjectNode root = (ObjectNode) Json.read(dashboard);
    return CHECK.check(
        new Document("foreign.json", "dashboard", "grafana/dashboard.schema.json", root));
  }

  private static String withPanel(String panel) {
    return "{\"title\": \"Foreign\", \"panels\": [{%s}]}".formatted(panel);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "type": "stat"
          "type": "stat", "title": "", "description": "", "datasource": null, "links": null
          "type": "stat", "datasource": "$source", "targets": [{"expr": "up"}]
          "type": "stat", "targets": [{"expr": "", "step": 60, "metric": "up", "alias": ""}]
          "type": "stat", "targets": [{"datasource": "Loki", "expr": "{}", "maxLines": 10}]
          "type": "stat", "datasource": {"type": "mysql"}, "targets": [{"rawSql": "select 1"}]
          "type": "stat", "datasource": {"uid": "-- Mixed --", "default": true}
          "type": "stat", "fieldConfig": {"defaults": {"thresholds": {"steps": []}}}
          "type": "stat", "fieldConfig": {"defaults": {"unitScale": true, "min": null}}
          "type": "stat", "fieldConfig": {"defaults": {"color": null, "decimals": -1}}
          "type": "stat", "fieldConfig": {"defaults": {}, "overrides": null}
          "type": "text", "options": {"content": ""}, "targets": [{"refId": "A"}]
          "type": "text", "links": [{"type": "dashboard", "title": "Other", "url": null}]
          "type": "bargauge", "options": {"graphMode": "area"}
          "type": "timeseries", "options": {"alertThreshold": true, "dataLinks": []}
          "type": "timeseries", "options": {"legend": {"displayMode": "hidden"}}
          "type": "table", "transformations": [{"id": "merge"}]
          "type": "table", "transformations": [{"id": "joinByField", "options": {}}]
          "type": "table", "transformations": [{"id": "regression", "options": {"order": 3}}]
          "type": "heatmap", "cards": {}, "yAxis": {"format": "s"}
          "type": "xychart", "options": {"seriesMapping": "auto", "series": [{"x": "a", "y": "b"}]}
          "type": "state-timeline", "options": {"colWidth": 0.9, "mode": "changes"}
          "type": "canvas", "options": {"root": {"type": "frame", "placement": {}, "elements": [{"type": "text", "name": "a", "background": {"fixed": "red"}, "config": {"text": {"fixed": "b"}}}]}}
          "type": "geomap", "options": {"layers": [{"type": "markers", "name": "a", "config": {"cluster": {"enabled": true}}}]}
          "type": "stat", "targets": [{"datasource": {"type": "__expr__"}, "type": "math", "expression": "$A", "expr": ""}]
          "type": "table", "transformations": [{"id": "merge", "options": {"reducers": []}}]
          "type": "graph", "lines": true, "yaxes": [{}, {}], "targets": [{"expr": "up"}]
          "type": "table", "transformations": [{"id": "limit", "options": {}}]
          "type": "table", "transformations": [{"id": "histogram", "options": {"fields": {}}}]
          "type": "table", "transformations": [{"id": "seriesToColumns", "options": {"reducers": []}}]
          "type": "table", "transformations": [{"id": "configFromData", "options": {"configRefId": "A", "applyToConfig": true, "mappings": [{"fieldName": "a", "handlerKey": "unit", "configProperty": "unit"}]}}]
          "type": "table", "transformations": [{"id": "groupToNestedTable", "options": {"fields": {"a": {"operation": "groupby", "aggregations": []}}}}]
          "type": "stat", "options": {"sparkline": {"show": true}}
          "type": "gauge", "options": {"barWidth": 12, "glow": "both"}
          "type": "gauge", "fieldConfig": {"defaults": {"custom": {"neutral": 0}}, "overrides": [{"matcher": {"id": "byName", "options": "a"}, "properties": [{"id": "custom.neutral", "value": 2.5}]}]}
          "type": "stat", "subtitle": "of all servers"
          "type": "logs", "targets": [{"datasource": {"type": "cloudwatch"}, "queryMode": "Logs", "logsMode": "Anomalies", "suppressionState": "ALL", "anomalyDetectionARN": "arn:a", "logDataSources": [{"name": "a", "type": "b"}]}]
          "type": "status-history", "options": {"mergeValues": true}, "fieldConfig": {"defaults": {"custom": {"spanNulls": false, "insertNulls": false}}}
          "type": "heatmap", "options": {"legend": {"show": true, "showLegend": true}}
          "type": "debug", "options": {"stateView": "", "dashboardUID": "a"}
          "type": "table", "fieldConfig": {"defaults": {"custom": {"cellOptions": {"type": "pill", "wrapText": true}}}}
          "type": "stat", "targets": [{"datasource": {"type": "grafana-testdata-datasource"}, "target": ""}]
          "type": "stat", "targets": [{"datasource": {"type": "grafana-testdata-datasource"}, "csvWave": {"timeStep": 60}, "seriesCount": 0}]
          "type": "stat", "targets": [{"datasource": {"type": "datasource", "uid": "-- Dashboard --"}}]
          "type": "stat", "targets": [{"datasource": {"type": "elasticsearch"}, "target": "", "metrics": [{"id": "1", "type": "percentiles", "field": "a", "settings": {"percents": [25, "50"]}}], "bucketAggs": [{"id": "2", "type": "date_histogram", "field": "@timestamp", "settings": {"min_doc_count": 0, "trimEdges": 0}}]}]
          "type": "canvas", "options": {"root": {"type": "frame", "elements": [{"type": "server", "name": "a", "connections": [{"source": {"x": 0, "y": 0}, "target": {"x": 1, "y": 1}, "path": "straight", "direction": "both", "lineStyle": "dashed"}]}]}}
          "type": "canvas", "options": {"root": {"type": "frame", "elements": [{"type": "server", "name": "a", "connections": [{"source": {"x": 0, "y": 0}, "target": {"x": 1, "y": 1}, "path": "straight", "direction": {"fixed": "both"}, "lineStyle": {"value": "solid", "label": "Solid"}}]}]}}
          "type": "timeseries", "autoMigrateFrom": "graph", "lines": true, "yaxes": [{}, {}]
          "type": "acme-clock-panel", "options": {"hands": 3}
          "title": "From the library", "libraryPanel": {"uid": "a"}
          "type": "row", "title": null, "repeat": null, "panels": null
          """)
  void what_grafana_accepts_is_accepted(String panel) {
    assertEquals(List.of(), findings(withPanel(panel)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          ""              | "title": "No type"
          ""              | "type": "stat", "h": 8
          /gridPos        | "type": "stat", "gridPos": {"w": 4, "h": 4, "y": 0}
          /datasource     | "type": "stat", "datasource": 7
          /targets/0      | "type": "stat", "targets": [{"legendFormat": "a"}]
          /targets/0      | "type": "graph", "targets": [{"expr": "up", "legend_format": "a"}]
          /targets/0/expr | "type": "acme-clock-panel", "targets": [{"expr": 1}]
          /title          | "type": "graph", "title": 7
          /title          | "type": "timeseries", "autoMigrateFrom": "graph", "title": 7
          ""              | "type": "timeseries", "lines": true
          /options/root/elements/0/connections/0/direction | "type": "canvas", "options": {"root": {"type": "frame", "elements": [{"type": "server", "name": "a", "connections": [{"source": {"x": 0, "y": 0}, "target": {"x": 1, "y": 1}, "path": "straight", "direction": "away"}]}]}}
          /options/root/elements/0/connections/0/lineStyle | "type": "canvas", "options": {"root": {"type": "frame", "elements": [{"type": "server", "name": "a", "connections": [{"source": {"x": 0, "y": 0}, "target": {"x": 1, "y": 1}, "path": "straight", "lineStyle": "wavy"}]}]}}
          /options        | "type": "acme-clock-panel", "options": []
          /fieldConfig    | "type": "stat", "fieldConfig": {"default": {}}
          /options/text   | "type": "stat", "options": {"text": 12}
          /options/legend | "type": "timeseries", "options": {"legend": {"displayMode": "off"}}
          /options/tooltip| "type": "timeseries", "options": {"tooltip": {"mode": "all"}}
          /fieldConfig/overrides/0/properties/0/value | "type": "stat", "fieldConfig": {"overrides": [{"matcher": {"id": "byName", "options": "a"}, "properties": [{"id": "color", "value": "red"}]}]}
          /fieldConfig/defaults/noValue               | "type": "stat", "fieldConfig": {"defaults": {"noValue": 0}}
          """)
  void a_mistake_is_refused(String place, String panel) {
    List<Finding> findings = findings(withPanel(panel));

    assertFalse(findings.isEmpty());
    String start = "`/panels/0" + place.replace("\"", "");
    findings.forEach(finding -> assertTrue(finding.message().startsWith(start), finding::message));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "uid": null, "description": null, "tags": null, "links": null, "refresh": false
          "id": 7, "iteration": 1, "gnetId": 1, "style": "dark", "hideControls": false
          "__inputs": [{"name": "DS"}], "__requires": [], "__elements": {}, "schemaVersion": 36
          "timeRangeUpdatedDuringEditOrView": false
          "snapshot": {"url": ""}, "weekStart": "", "timepicker": {"time_options": []}
          "templating": {"list": null}, "annotations": {"list": []}, "panels": null
          "templating": {"list": [{"name": "a", "type": "query", "tagsQuery": "", "useTags": false}]}
          "templating": {"list": [{"name": "a", "type": "custom", "current": {}, "options": null}]}
          "templating": {"list": [{"name": "a", "type": "interval", "refresh": false, "sort": 0}]}
          "annotations": {"list": [{"name": "A", "builtIn": 1, "type": "tags", "limit": 100}]}
          "annotations": {"list": [{"name": "A", "datasource": "$source", "expr": "up"}]}
          "links": [{"type": "dashboards", "title": null, "url": null, "icon": "bolt"}]
          "links": [{"type": "link", "url": "/a", "tags": ["a"], "asDropdown": true}]
          """)
  void what_older_versions_and_exports_add_is_accepted(String properties) {
    assertEquals(List.of(), findings("{\"title\": \"Foreign\", %s}".formatted(properties)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"v0alpha1", "v1alpha1", "v1beta1", "v1"})
  void what_a_server_answers_is_accepted(String version) {
    String resource =
        """
        {"apiVersion": "dashboard.grafana.app/%s", "kind": "DashboardWithAccessInfo",
         "metadata": {"name": "a"}, "spec": {"title": "A"}, "status": {}, "access": {}}
        """
            .formatted(version);
    ObjectNode root = (ObjectNode) Json.read(resource);

    assertEquals(List.of(), CHECK.misfits("grafana/dashboardv1.schema.json", root));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          /               | "uid": "a"
          /               | "title": "A", "tag": []
          /title          | "title": ""
          /uid            | "title": "A", "uid": "a b"
          /schemaVersion  | "title": "A", "schemaVersion": "36"
          /refresh        | "title": "A", "refresh": "often"
          /templating     | "title": "A", "templating": {"list": [{"name": "a", "type": "list"}]}
          /templating     | "title": "A", "templating": {"list": [{"name": "a b", "type": "query"}]}
          /templating     | "title": "A", "templating": {"list": [{"name": "a", "type": "query", "re": ""}]}
          /links          | "title": "A", "links": [{"type": "link", "address": "/a"}]
          """)
  void a_mistake_beside_panels_is_refused(String place, String properties) {
    List<Finding> findings = findings("{" + properties + "}");

    assertFalse(findings.isEmpty());
    findings.forEach(
        finding -> assertTrue(finding.message().startsWith("`" + place), finding::message));
  }
}
