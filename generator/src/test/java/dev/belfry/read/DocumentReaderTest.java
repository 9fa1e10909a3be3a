package dev.belfry.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.common.FilePosition;
import dev.belfry.render.Document;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
  private static List<String> subjects(String text) {
    DocumentReader.Reading reading = DocumentReader.read("some.file", text);
    assertEquals(List.of(), reading.problems());
    return reading.documents().stream().map(Document::subject).toList();
  }

  /** Where the first query of the first panel stands. */
  private static String firstQuery(String text) {
    ObjectNode model = DocumentReader.read("some.file", text).documents().get(0).model();
    ObjectNode panel = (ObjectNode) model.array("panels").get(0);
    ObjectNode query = (ObjectNode) panel.array("targets").get(0);
    FilePosition place = (FilePosition) query.notes().origin().orElseThrow().location("expr");
    return place + " " + place.pointer();
  }

  @Test
  void dashboards_are_told_by_their_panels() {
    assertEquals(
        List.of("dashboard `q`", "dashboard `No uid`"),
        subjects("[{\"uid\": \"q\", \"panels\": []}, {\"title\": \"No uid\", \"panels\": []}]"));
    assertEquals(
        List.of("dashboard `Old`"), subjects("{\"title\": \"Old\", \"rows\": [{\"panels\": []}]}"));
  }

  @Test
  void nothing_behind_the_name_of_a_list_is_an_empty_list() {
    assertEquals(List.of("dashboard `A`"), subjects("{\"title\": \"A\", \"panels\": null}"));
    assertEquals(List.of("dashboard `A`"), subjects("{\"title\": \"A\", \"rows\": null}"));
    assertEquals(List.of("rules"), subjects("groups:\n"));
    assertEquals(
        List.of("the configuration of Prometheus"), subjects("global: {}\nscrape_configs:\n"));
    assertEquals(
        List.of("the configuration of Alertmanager"),
        subjects("route: {receiver: team}\nreceivers:\n"));
  }

  @Test
  void what_only_names_a_list_of_panels_is_no_dashboard() {
    assertEquals(List.of(), subjects("{\"panels\": null}"));
    assertEquals(List.of(), subjects("{\"title\": \"A\", \"panels\": {}}"));
  }

  @Test
  void a_dashboard_as_the_api_gives_it_is_read() {
    assertEquals(
        "some.file:2:27 /dashboard/panels/0/targets/0/expr",
        firstQuery(
            """
            {"meta": {}, "dashboard": {"panels": [{"targets": [
               {"refId": "A", "expr": "up"}]}]}}
            """));
  }

  @Test
  void panels_in_rows_are_panels() {
    assertEquals(
        "some.file:1:59 /rows/0/panels/0/targets/0/expr",
        firstQuery(
            "{\"title\": \"A\", \"rows\": [{\"panels\": [{\"targets\": [{\"expr\": \"up\"}]}]}]}"));
  }

  @Test
  void dashboards_in_v1_have_their_panels_in_the_spec() {
    assertEquals(
        "some.file:6:24 /spec/panels/0/targets/0/expr",
        firstQuery(
            """
            apiVersion: dashboard.grafana.app/v1
            kind: Dashboard
            metadata: {name: queue}
            spec:
              panels:
                - targets: [{expr: up}]
            """));
  }

  @Test
  void dashboards_in_v2_have_their_queries_among_the_elements() {
    assertEquals(
        "some.file:15:52" + " /spec/elements/panel-1/spec/data/spec/queries/0/spec/query/spec/expr",
        firstQuery(
            """
            apiVersion: dashboard.grafana.app/v2
            kind: Dashboard
            metadata: {name: queue}
            spec:
              title: Queue
              elements:
                panel-1:
                  kind: Panel
                  spec:
                    id: 1
                    title: Length
                    data:
                      kind: QueryGroup
                      spec:
                        queries: [{spec: {query: {spec: {expr: up}}}}]
                    vizConfig: {kind: VizConfig, group: stat, spec: {}}
              layout:
                kind: GridLayout
                spec:
                  items:
                    - kind: GridLayoutItem
                      spec: {x: 0, y: 0, width: 4, height: 4, element: {name: panel-1}}
            """));
  }

  private static final String NESTED =
      """
      {"title": "Queue", "elements": {"up": {"kind": "Panel", "spec": {"id": 1, "title": "Up",
         "data": {"kind": "QueryGroup", "spec": {"queries": [{"kind": "PanelQuery", "spec": {
           "refId": "A", "datasource": {"type": "prometheus", "uid": "p"},
           "query": {"kind": "prometheus", "spec": {"expr": "up"}}}}]}},
         "vizConfig": {"kind": "stat", "spec": {"pluginVersion": "12.0.0"}}}}},
       "layout": {"kind": "TabsLayout", "spec": {"tabs": [{"kind": "TabsLayoutTab", "spec": {
         "title": "Tab", "variables": [{"kind": "TextVariable", "spec": {"name": "inner"}}],
         "layout": {"kind": "AutoGridLayout", "spec": {"items": [{"kind": "AutoGridLayoutItem",
           "spec": {"element": {"kind": "ElementReference", "name": "up"}}}]}}}}]}}}
      """;

  private static ObjectNode model(String text) {
    return DocumentReader.read("some.file", text).documents().get(0).model();
  }

  @Test
  void what_is_in_tabs_is_among_the_panels_and_variables() {
    String resource =
        "{\"apiVersion\": \"dashboard.grafana.app/v2alpha1\","
            + " \"kind\": \"DashboardWithAccessInfo\", \"metadata\": {\"name\": \"queue\"},"
            + " \"spec\": "
            + NESTED
            + "}";

    assertEquals(List.of("dashboard `queue`"), subjects(resource));
    assertEquals(
        List.of("row", "stat"),
        model(resource).array("panels").items().stream()
            .map(panel -> ((ObjectNode) panel).text("type").orElseThrow())
            .toList());
    assertEquals(1, model(resource).object("templating").array("list").size());
  }

  @Test
  void dashboards_in_v2_are_told_by_elements_and_layout_without_an_envelope() {
    assertEquals(List.of("dashboard `dashboard`"), subjects(NESTED));
    Document document = DocumentReader.read("some.file", NESTED).documents().get(0);
    assertEquals(
        "stat",
        document
            .root()
            .object("spec")
            .object("elements")
            .object("up")
            .object("spec")
            .object("vizConfig")
            .text("group")
            .orElseThrow());
  }

  @Test
  void rules_are_told_by_their_groups_wherever_they_stand() {
    assertEquals(
        List.of("rules", "PrometheusRule `queue`", "rules", "ServiceMonitor `queue`"),
        subjects(
            """
            groups: [{name: a, rules: []}]
            ---
            kind: List
            items:
              - kind: PrometheusRule
                metadata: {name: queue}
                spec: {groups: []}
            ---
            additionalPrometheusRulesMap:
              queue:
                groups: [{name: b, rules: []}]
            ---
            kind: ServiceMonitor
            metadata: {name: queue}
            """));
  }

  @Test
  void a_file_of_no_rules_is_a_file_of_rules() {
    assertEquals(List.of("rules"), subjects("groups: []\n"));
    assertEquals(List.of("rules"), subjects("groups: [{name: a, rules: }]\n"));
    assertEquals(List.of(), subjects("groups: []\nusers: []\n"));
  }

  @Test
  void an_expression_that_is_a_number_is_the_text_that_it_is() {
    List<Document> documents =
        DocumentReader.read(
                "some.file",
                """
                groups: [{name: a, rules: [{record: one, expr: 1.5}]}]
                ---
                kind: PrometheusRule
                spec: {groups: [{name: a, rules: [{record: one, expr: 1.5}]}]}
                """)
            .documents();

    for (Document document : documents) {
      ObjectNode group =
          (ObjectNode) document.withRuleGroups().orElseThrow().array("groups").get(0);
      ObjectNode rule = (ObjectNode) group.array("rules").get(0);
      FilePosition place = (FilePosition) rule.notes().origin().orElseThrow().location("expr");
      assertEquals("1.5", rule.text("expr").orElseThrow());
      assertTrue(place.pointer().endsWith("/groups/0/rules/0/expr"), place::pointer);
    }
    assertEquals(2, documents.size());
  }

  @Test
  void alerts_of_grafana_are_told_by_what_they_ask() {
    assertEquals(
        List.of("alerts of Grafana"),
        subjects("{apiVersion: 1, groups: [{name: a, rules: [{title: b, data: []}]}]}"));
  }

  @Test
  void the_configuration_of_prometheus_is_told_by_what_it_scrapes() {
    assertEquals(
        List.of("the configuration of Prometheus"),
        subjects("{scrape_configs: [{job_name: api}]}"));
  }

  @Test
  void the_configuration_of_alertmanager_is_told_by_its_routes() {
    assertEquals(
        List.of("the configuration of Alertmanager"),
        subjects("{route: {receiver: a}, receivers: [{name: a}]}"));
  }

  @Test
  void documents_in_texts_stand_where_the_text_does() {
    assertEquals(
        "some.file:5:39 /data/queue.json#/panels/0/targets/0/expr",
        firstQuery(
            """
            kind: ConfigMap
            data:
              note: no document
              queue.json: |
                {"panels": [{"targets": [{"expr": "up"}]}]}
            """));
  }

  @Test
  void what_cannot_be_read_is_told_with_its_place() {
    DocumentReader.Reading reading =
        DocumentReader.read(
            "some.file",
            """
            kind: ConfigMap
            data:
              queue.json: |
                {"panels":
                  [}
            """);

    assertEquals(List.of(), reading.documents());
    assertEquals(1, reading.problems().size());
    assertEquals("some.file:5:8", reading.problems().get(0).place().toString());
  }

  @Test
  void what_is_none_of_these_is_left_alone() {
    assertEquals(List.of(), subjects("{kind: ConfigMap, data: {a: b, panels: c}}"));
    assertEquals(List.of(), subjects("plain text"));
    assertEquals(List.of(), subjects(""));
  }

  @Test
  void a_config_map_is_a_document_where_it_holds_one() {
    assertEquals(
        List.of("dashboard `q`", "ConfigMap `boards`"),
        subjects(
            """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: boards}
            data:
              q.json: |
                {"uid": "q", "panels": []}
            """));
    assertEquals(
        List.of(),
        subjects("{kind: ConfigMap, metadata: {name: others}, data: {a: 'b', c: '{}'}}"));
  }

  @Test
  void what_an_object_of_the_grafana_operator_holds_is_read_at_its_place() {
    String object =
        """
        apiVersion: grafana.integreatly.org/v1beta1
        kind: GrafanaDashboard
        metadata: {name: boards}
        spec:
          instanceSelector: {}
          json: |
            {"uid": "q", "panels":
              [{"targets": [{"expr": "up"}]}]}
        """;

    assertEquals(List.of("dashboard `q`", "GrafanaDashboard `boards`"), subjects(object));
    assertEquals("some.file:8:30 /spec/json#/panels/0/targets/0/expr", firstQuery(object));
  }

  @Test
  void folders_and_data_sources_of_the_grafana_operator_are_documents() {
    assertEquals(
        List.of("GrafanaFolder `a`", "GrafanaDatasource `b`"),
        subjects(
            """
            kind: GrafanaFolder
            metadata: {name: a}
            ---
            kind: GrafanaDatasource
            metadata: {name: b}
            """));
  }

  @Test
  void a_compressed_dashboard_is_read_where_its_object_holds_it() {
    String packed =
        "H4sIAAAAAAACA6tWKs1MUbJSUCpU0uFSUCpIzEvNKQbyo6uVShKL0lNLoJzU"
            + "ioIikLLSAqXaWCAEAI+w6CQ4AAAA";

    assertEquals(
        List.of("dashboard `q`", "GrafanaDashboard `boards`"),
        subjects(
            "{kind: GrafanaDashboard, metadata: {name: boards}, spec: {gzipJson: "
                + packed
                + "}}"));
  }

  @Test
  void helm_values_are_told_by_what_they_say_and_looked_through() {
    assertEquals(
        List.of("the configuration of Alertmanager", "Helm values for kube-prometheus-stack"),
        subjects(
            """
            prometheus: {prometheusSpec: {retention: 30d}}
            alertmanager: {config: {route: {receiver: a}, receivers: [{name: a}]}}
            """));
    assertEquals(
        List.of("Helm values for loki-stack"),
        subjects("loki: {persistence: {enabled: true}}\npromtail: {enabled: true}"));
    assertEquals(List.of("Helm values for loki"), subjects("loki: {auth_enabled: false}"));
    assertEquals(List.of("Helm values for tempo"), subjects("tempo: {retention: 24h}"));
    assertEquals(
        List.of("Helm values for jaeger"),
        subjects("storage: {type: elasticsearch}\ncollector: {replicas: 1}"));
    assertEquals(
        List.of("Helm values for opentelemetry-collector"),
        subjects("mode: deployment\nconfig: {exporters: {debug: {}}}"));
  }

  @Test
  void services_of_docker_compose_are_no_helm_values() {
    assertEquals(
        List.of(),
        subjects("services: {loki: {image: a}, promtail: {image: b}, jaeger: {image: c}}"));
  }

  @Test
  void files_that_name_helm_charts_are_told_from_others() {
    assertEquals(
        List.of("Helm charts"), subjects("releases: [{name: logs, chart: grafana/loki-stack}]"));
    assertEquals(
        List.of("Helm charts"),
        subjects("dependencies: [{name: promtail, repository: https://charts.example.com}]"));
    assertEquals(
        List.of("Helm charts"), subjects("kind: Application\nspec: {source: {chart: loki-stack}}"));
    assertEquals(List.of(), subjects("kind: Application\nspec: {source: {path: charts}}"));
    assertEquals(List.of(), subjects("dependencies: [{name: a, version: 1}]"));
  }

  @Test
  void collectors_are_found_alone_in_objects_and_as_texts_in_older_ones() {
    String config =
        "{receivers: {otlp: {}}, exporters: {debug: {}}, service: {pipelines: {traces: {}}}}";
    assertEquals(List.of("the configuration of a collector"), subjects(config));
    assertEquals(
        List.of("OpenTelemetryCollector `otel`"),
        subjects(
            "apiVersion: opentelemetry.io/v1beta1\nkind: OpenTelemetryCollector\n"
                + "metadata: {name: otel}\nspec: {config: "
                + config
                + "}"));
    assertEquals(
        List.of("the configuration of a collector"),
        subjects(
            """
            apiVersion: opentelemetry.io/v1alpha1
            kind: OpenTelemetryCollector
            metadata: {name: otel}
            spec:
              config: |
                receivers: {otlp: {}}
                exporters: {debug: {}}
                service: {pipelines: {traces: {}}}
            """));
    assertEquals(
        List.of("Helm values for opentelemetry-collector"),
        subjects("mode: deployment\nconfig: " + config));
    assertEquals(List.of(), subjects("{receivers: {a: {}}, exporters: {b: {}}, service: {}}"));
  }

  @Test
  void of_config_maps_those_with_variables_of_opentelemetry_count() {
    assertEquals(
        List.of("ConfigMap `tracing`"),
        subjects(
            "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: tracing}\n"
                + "data: {OTEL_TRACES_EXPORTER: jaeger}"));
    assertEquals(
        List.of(),
        subjects(
            "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: tracing}\n"
                + "data: {TRACES_EXPORTER: jaeger}"));
  }
}
