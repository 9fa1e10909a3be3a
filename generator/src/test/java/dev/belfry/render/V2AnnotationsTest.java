package dev.belfry.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.text.Json;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import org.junit.jupiter.api.Test;

class V2AnnotationsTest {
  private static ArrayNode list(String annotation) {
    return Node.array(Json.read(annotation));
  }

  private static void assertBothWays(String classic, String v2) {
    assertEquals(list(v2), V2Annotations.toV2(list(classic)));
    assertEquals(list(classic), V2Annotations.toClassic(list(v2)));
  }

  @Test
  void the_built_in_annotation_is_told_by_a_flag() {
    assertBothWays(
        """
        {"builtIn": 1, "datasource": {"type": "grafana", "uid": "-- Grafana --"}, "enable": true,
         "hide": true, "iconColor": "rgba(0, 211, 255, 1)", "name": "Annotations & Alerts",
         "type": "dashboard"}
        """,
        """
        {"kind": "AnnotationQuery", "spec": {"builtIn": true, "enable": true, "hide": true,
          "iconColor": "rgba(0, 211, 255, 1)", "name": "Annotations & Alerts",
          "query": {"kind": "DataQuery", "group": "grafana", "version": "v0",
            "datasource": {"name": "-- Grafana --"}, "spec": {}},
          "legacyOptions": {"type": "dashboard"}}}
        """);
  }

  @Test
  void a_target_is_the_spec_of_the_query() {
    assertBothWays(
        """
        {"name": "Deployments", "enable": true, "iconColor": "blue",
         "datasource": {"type": "grafana", "uid": "-- Grafana --"},
         "target": {"type": "tags", "tags": ["deployment"], "limit": 10, "matchAny": true}}
        """,
        """
        {"kind": "AnnotationQuery", "spec": {"name": "Deployments", "enable": true, "hide": false,
          "iconColor": "blue",
          "query": {"kind": "DataQuery", "group": "grafana", "version": "v0",
            "datasource": {"name": "-- Grafana --"},
            "spec": {"type": "tags", "tags": ["deployment"], "limit": 10, "matchAny": true}}}}
        """);
  }

  @Test
  void a_target_does_not_name_the_data_source_again() {
    String annotation =
        """
        {"name": "Errors", "datasource": {"type": "loki", "uid": "l"},
         "target": {"refId": "A", "datasource": {"type": "loki", "uid": "%s"}}}
        """;

    assertEquals(Json.read("{\"refId\": \"A\"}"), asked(annotation.formatted("l")));
    assertEquals(
        Json.read("{\"type\": \"loki\", \"uid\": \"other\"}"),
        asked(annotation.formatted("other")).get("datasource").orElseThrow());
  }

  private static ObjectNode asked(String annotation) {
    ObjectNode v2 = (ObjectNode) ((ArrayNode) V2Annotations.toV2(list(annotation))).get(0);
    return v2.object("spec").object("query").object("spec");
  }

  @Test
  void what_prometheus_has_beside_a_target_is_kept() {
    assertBothWays(
        """
        {"name": "Restarts", "enable": false, "iconColor": "red", "filter": {"ids": [1]},
         "datasource": {"type": "prometheus", "uid": "p"}, "expr": "changes(up[5m]) > 0",
         "titleFormat": "Restart", "tagKeys": "pod"}
        """,
        """
        {"kind": "AnnotationQuery", "spec": {"name": "Restarts", "enable": false, "hide": false,
          "iconColor": "red", "filter": {"ids": [1]},
          "query": {"kind": "DataQuery", "group": "prometheus", "version": "v0",
            "datasource": {"name": "p"}, "spec": {}},
          "legacyOptions":
            {"expr": "changes(up[5m]) > 0", "titleFormat": "Restart", "tagKeys": "pod"}}}
        """);
  }
}
