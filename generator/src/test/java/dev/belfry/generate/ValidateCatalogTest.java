package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are held against a catalogue of metrics. */
class ValidateCatalogTest {
  private static final String UNKNOWN =
      """
      error metric.unknown: nothing exposes a metric `request_total`;\
       at OUT/queue.json:2:50, dashboard `queue`;\
       hint: use `requests_total`, or add it to the catalogue, or leave it out
      1 of 1 dashboards fit, 1 of 1 panels
      1 file, 1 document: 1 error, 0 warnings, 0 notes
      """;

  private final ValidatedFiles files;

  ValidateCatalogTest(@TempDir Path folder) {
    files = new ValidatedFiles(folder);
  }

  private String page() throws IOException {
    return files.write(
        "api.prom", "# TYPE requests_total counter\nrequests_total{code=\"200\"} 1\n");
  }

  private String dashboard() throws IOException {
    return files.write(
        "queue.json",
        """
        {"uid": "queue", "title": "Q", "panels": [{"type": "stat", "targets": [
          {"datasource": {"type": "prometheus"}, "expr": "rate(request_total{code='500'}[5m])"},
          {"datasource": {"type": "loki"}, "expr": "rate({app=\\"api\\"}[5m])"}
        ]}]}
        """);
  }

  @Test
  void what_no_page_shows_is_told() throws IOException {
    assertEquals(Main.FINDINGS, files.run(dashboard(), "--catalog", page()));

    files.assertPrints(UNKNOWN, "");
  }

  @Test
  void files_may_stand_behind_the_pages() throws IOException {
    assertEquals(Main.FINDINGS, files.run("--catalog", page(), dashboard()));

    files.assertPrints(UNKNOWN, "");
  }

  @Test
  void rules_of_all_files_are_known_to_all_files() throws IOException {
    String rules =
        files.write(
            "rules.yaml",
            """
            groups:
              - name: requests
                rules:
                  - record: code:requests:rate5m
                    expr: sum by (code) (rate(requests_total[5m]))
            """);
    String alerts =
        files.write(
            "alerts.yaml",
            """
            kind: PrometheusRule
            metadata: {name: requests}
            apiVersion: monitoring.coreos.com/v1
            spec:
              groups:
                - name: alerts
                  rules:
                    - alert: Failing
                      expr: code:requests:rate5m{code="500"} > 1
                      annotations:
                        summary: "{{ $labels.code }} at {{ $labels.pod }}"
                        description: '{{ with query "sum(request_total)" }}{{ . | first | value }}{{ end }}'
                    - alert: Gone
                      expr: code:requests:rate1h > 1
            """);

    assertEquals(
        List.of(
            "rules.unknown-label /spec/groups/0/rules/0/annotations/summary",
            "metric.unknown /spec/groups/0/rules/0/annotations/description",
            "metric.unknown-recording /spec/groups/0/rules/1/expr"),
        files.codes("--catalog", page(), "--format", "json", alerts, rules));
  }

  @Test
  void a_job_that_no_scrape_configuration_defines_is_told() throws IOException {
    String rules =
        files.write(
            "rules.yaml",
            """
            groups:
              - name: alerts
                rules:
                  - {alert: Down, expr: 'up{job="api"} == 0'}
                  - {alert: Gone, expr: 'up{job="web"} == 0'}
            """);
    String scrapes =
        files.write(
            "prometheus.yml",
            "scrape_configs: [{job_name: api, static_configs: [targets: ['api:1']]}]\n");
    String[] usual = {"--format=json", rules, "--catalog", page()};
    String[] renaming = {
      "--format=json",
      rules,
      scrapes,
      files.write(
          "more.yml",
          """
          scrape_configs:
            - job_name: k8s
              kubernetes_sd_configs: [role: pod]
              relabel_configs: [{source_labels: [__meta_kubernetes_pod_name], target_label: job}]
          """),
      "--catalog",
      page()
    };

    assertEquals(List.of(), files.codes(usual));
    assertEquals(List.of(), files.codes(renaming));
    assertEquals(
        List.of("metric.unknown-job /groups/0/rules/1/expr"),
        files.codes("--format=json", rules, scrapes, "--catalog", page()));
  }

  @Test
  void a_job_that_no_page_shows_is_told_of_what_pages_show() throws IOException {
    String rules =
        files.write(
            "rules.yaml",
            """
            groups:
              - name: alerts
                rules:
                  - {alert: Down, expr: 'up{job="api"} == 0'}
                  - {alert: Gone, expr: 'up{job="apj"} == 0'}
                  - {alert: Any, expr: '{job=~"web-.*"} == 0'}
                  - {alert: Stored, expr: 'rows{job="db"} == 0'}
                  - {alert: Full, expr: 'rows{job=~"file|disk"} == 0'}
                  - {alert: Other, expr: 'node_load1{job="node"} > 5'}
                  - {alert: Chosen, expr: 'up{job!="web", job!=""} == 0'}
            """);
    String federation = files.write("federation.prom", "up{job=\"api\"} 1\n");
    String rows = files.write("rows.prom", "rows{job=\"db\"} 5\n");
    String open = files.write("open.yaml", "open: [{prefix: node_, reason: another page}]\n");
    String[] usual = {"--format=json", rules, "--catalog", rows, "--catalog", open};
    String[] closed = {
      "--format=json", rules, "--catalog", rows, "--catalog", open, "--catalog", federation
    };

    assertEquals(List.of(), files.codes(usual));
    assertEquals(
        List.of(
            "metric.unknown-job /groups/0/rules/1/expr",
            "metric.unknown-job /groups/0/rules/2/expr",
            "metric.unknown-job /groups/0/rules/4/expr"),
        files.codes(closed));
  }

  @Test
  void data_sources_are_told_by_type_by_variable_and_by_what_is_asked() throws IOException {
    String dashboard =
        files.write(
            "sources.json",
            """
            {"title": "S",
             "templating": {"list": [
               {"name": "ds", "type": "datasource", "query": "prometheus"},
               {"name": "logs", "type": "datasource", "query": "loki"},
               {"name": "code", "type": "query", "datasource": "$ds",
                "query": "label_values(requests_total, status)"}]},
             "annotations": {"list": [{"datasource": "P", "expr": "a_total"}]},
             "panels": [
               {"type": "stat", "datasource": "$ds", "targets": [{"expr": "b_total{code='$code'}"}]},
               {"type": "stat", "datasource": "$logs", "targets": [{"expr": "c_total"}]},
               {"type": "stat", "targets": [{"expr": "d_total"}, {"expr": "{app='api'} |= 'x'"}]},
               {"type": "stat", "datasource": {"uid": "-- Dashboard --"},
                "targets": [{"expr": "e_total"}]}]}
            """);

    assertEquals(
        List.of(
            "metric.unknown-label /templating/list/2/query",
            "metric.unknown /annotations/list/0/expr",
            "metric.unknown /panels/0/targets/0/expr",
            "metric.unknown /panels/2/targets/0/expr"),
        files.codes("--format=json", dashboard, "--catalog", page()).stream()
            .filter(code -> code.startsWith("metric."))
            .toList());
  }

  @Test
  void alerts_of_grafana_are_held_against_the_catalogue() throws IOException {
    String alerts =
        files.write(
            "alerting.yaml",
            """
            apiVersion: 1
            groups:
              - name: a
                rules:
                  - title: Failing
                    data:
                      - {refId: A, model: {expr: 'sum(request_total)'}}
                      - {refId: B, model: {type: threshold, expression: A}}
            """);

    assertEquals(
        List.of("metric.unknown /groups/0/rules/0/data/0/model/expr"),
        files.codes("--format=json", alerts, "--catalog", page()));
  }

  @Test
  void metrics_for_which_no_file_asks_are_listed_when_asked() throws IOException {
    String page =
        files.write(
            "api.prom",
            """
            # TYPE requests_total counter
            requests_total 1
            # TYPE wait_seconds histogram
            wait_seconds_bucket{le="+Inf"} 1
            wait_seconds_sum 1
            wait_seconds_count 1
            # TYPE seats gauge
            seats 4
            # TYPE chairs gauge
            chairs 4
            """);
    String rules =
        files.write(
            "rules.yaml",
            """
            groups:
              - name: a
                rules:
                  - {record: 'a:b', expr: 'sum(rate(wait_seconds_count[5m]))'}
                  - {record: 'a:c', expr: 'sum({__name__=~"sea.*"})'}
            """);

    assertEquals(Main.FINE, files.run("--unused", rules, "--catalog", page));

    files.assertPrints("chairs\nrequests_total\n", "");
  }

  @Test
  void pages_alone_are_wrong_usage() throws IOException {
    assertEquals(Main.USAGE, files.run("--catalog", page()));

    assertEquals("", files.out());
  }

  @Test
  void what_is_wrong_with_a_page_is_told_with_its_place() throws IOException {
    String page = files.write("broken.prom", "# TYPE a gauge\na one\n");

    assertEquals(Main.FINDINGS, files.run(dashboard(), "--format=json", "--catalog=" + page));

    String first = files.out().split("\n")[1];
    assertEquals(
        "{\"file\":\"OUT/broken.prom\",\"pointer\":\"\",\"line\":2,\"column\":3,"
            + "\"code\":\"catalog.invalid\"",
        first.substring(0, first.indexOf(",\"severity")));
  }
}
