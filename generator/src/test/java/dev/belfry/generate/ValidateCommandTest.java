package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
  private static final String GOOD = "{\"title\": \"A\", \"panels\": [{\"type\": \"text\"}]}";

  @TempDir private Path folder;
  private final Console console = new Console();

  private String write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    return Files.writeString(folder.resolve(file), text).toString();
  }

  private int run(String... args) {
    List<String> all = new ArrayList<>(List.of("validate"));
    all.addAll(List.of(args));
    return Belfry.run(
        all.toArray(new String[0]),
        new ByteArrayInputStream(new byte[0]),
        console.outStream(),
        console.errStream());
  }

  private void assertPrints(String out, String err) {
    assertEquals(err, console.err(folder));
    assertEquals(out, console.out(folder));
  }

  @Test
  void a_dashboard_that_fits_is_fine() throws IOException {
    assertEquals(Main.FINE, run(write("good.json", GOOD)));

    assertPrints(
        """
        1 of 1 dashboards fit, 1 of 1 panels
        1 file, 1 document: 0 errors, 0 warnings, 0 notes
        """,
        "");
  }

  @Test
  void what_does_not_fit_is_told_with_its_place() throws IOException {
    write("good.json", GOOD);
    write(
        "more/bad.json",
        """
        {
          "title": "B",
          "panels": [
            {"type": "text"},
            {"type": "row", "panels": [{"type": "text", "h": 4}, {"type": "text"}]}
          ]
        }
        """);

    assertEquals(Main.FINDINGS, run(folder.toString()));

    assertPrints(
        """
        error schema.invalid-document: `/panels/1/panels/0` does not fit the format: there is no\
         property `h`; at OUT/more/bad.json:5:54, dashboard `B`;\
         hint: correct it there
        1 of 2 dashboards fit, 3 of 4 panels
        2 files, 2 documents: 1 error, 0 warnings, 0 notes
        """,
        "");
  }

  @Test
  void panels_of_all_formats_are_counted() throws IOException {
    String envelope =
        "{\"apiVersion\": \"dashboard.grafana.app/%s\", \"kind\": \"Dashboard\","
            + " \"metadata\": {\"name\": \"a\"}, \"spec\": %s}";
    write("v1.json", envelope.formatted("v1", GOOD));
    String v2 =
        """
        {"title": "A", "elements": {"a/b": {"kind": "Panel", "spec": {"id": 1, "title": "A",
           "vizConfig": {"kind": "stat", "spec": {"pluginVersion": "12.0.0",
             "options": {"graphMode": "%s"}}}}}},
         "layout": {"kind": "TabsLayout", "spec": {"tabs": []}}}
        """;
    write("v2alpha1.json", envelope.formatted("v2alpha1", v2.formatted("none")));
    write("bare.json", v2.formatted("area"));
    write("wrong.json", envelope.formatted("v2", v2.formatted("bars")));

    assertEquals(Main.FINDINGS, run(folder.toString()));

    String out = console.out(folder);
    assertTrue(out.contains("/a~1b/spec/vizConfig/spec/options/graphMode"), out);
    assertTrue(out.contains("3 of 4 dashboards fit, 3 of 4 panels\n"), out);
  }

  @Test
  void what_others_scrape_is_held_against_its_rules() throws IOException {
    write(
        "prometheus.yml",
        """
        global:
          scrape_interval: 15s
        scrape_configs:
          - job_name: node
            scrape_timeout: 20s
            relabel_configs:
              - regex: (.*
                action: labeldrop
              - source_labels: [a]
            static_configs: [targets: ["node:9100"]]
          - job_name: api
            relabel_configs:
              - regex: b
                action: KEEP
            static_configs: [targets: ["api:9090"]]
        """);
    write(
        "pods.yaml",
        """
        apiVersion: monitoring.coreos.com/v1
        kind: PodMonitor
        metadata:
          name: workers
        spec:
          selector: {}
          podMetricsEndpoints:
            - port: metrics
              basicAuth: {}
              authorization: {}
              metricRelabelings:
                - action: HashMod
                  targetLabel: shard
                  sourceLabels: [pod]
        """);

    assertEquals(Main.FINDINGS, run(folder.toString()));

    assertPrints(
        """
        error scrape.conflicting-settings: `basicAuth` and `authorization` exclude each other; at\
         OUT/pods.yaml:8:7, PodMonitor `workers`; hint: leave one of them out
        error scrape.invalid-relabeling: the action `hashmod` needs a `modulus`; at\
         OUT/pods.yaml:12:11, PodMonitor `workers`; hint: say `modulus`; the factories of\
         Relabel take what each action needs
        error scrape.timeout-above-interval: a scrape may take 20s, longer than the 15s between\
         two of them, which Prometheus says; at OUT/prometheus.yml:5:21, job `node`; hint: a\
         timeout of at most 15s, or a longer interval
        error scrape.invalid-relabeling: `(.*` is no regular expression: expected a regular\
         expression (RE2), got missing closing ); at OUT/prometheus.yml:7:16, job `node`; hint:\
         correct it; a sign that stands for itself takes a \\ in front
        error scrape.invalid-relabeling: the action `replace` needs a `target_label`; at\
         OUT/prometheus.yml:9:9, job `node`; hint: say `target_label`; the factories of Relabel\
         take what each action needs
        warning scrape.relabeling-without-source: the action `keep` has no `source_labels`, so\
         it looks at an empty text; at OUT/prometheus.yml:13:9, job `api`; hint: say which\
         labels it looks at by `source_labels`
        2 files, 2 documents: 5 errors, 1 warning, 0 notes
        """,
        "");
  }

  @Test
  void what_prometheus_would_not_load_is_told_at_its_place() throws IOException {
    write(
        "prometheus.yml",
        """
        global:
          scrape_intervall: 15s
        scrape_config_files: [jobs/*/*.yml]
        scrape_configs:
          - job_name: node
            relabel_configs:
            ecs_sd_configs:
              - cluster: shop
            static_configs:
              - targets: ["http://db-1:9100"]
          - job_name: node
            azure_sd_configs:
              - subscription_id: a
        """);

    assertEquals(Main.FINDINGS, run(folder.toString()));

    assertPrints(
        """
        error schema.invalid-document: `/global` does not fit the format: there is no property\
         `scrape_intervall`; at OUT/prometheus.yml:2:21, the configuration of Prometheus; hint:\
         correct it there
        error schema.invalid-document: `/scrape_config_files/0` does not fit the format: does not\
         match the regex pattern ^[^*]*(\\*[^/]*)?$; at OUT/prometheus.yml:3:22, the configuration\
         of Prometheus; hint: correct it there
        error schema.invalid-document: `/scrape_configs/0/ecs_sd_configs/0` does not fit the\
         format: there is no property `cluster`; at OUT/prometheus.yml:8:18, the configuration of\
         Prometheus; hint: correct it there
        error scrape.conflicting-settings: `http://db-1:9100` is no host with a port, and no\
         relabeling makes one of it; at OUT/prometheus.yml:10:9, the configuration of Prometheus;\
         hint: name host and port; scheme and path are settings of the job
        error scrape.conflicting-settings: two jobs have the name `node`; at\
         OUT/prometheus.yml:11:15, the configuration of Prometheus; hint: another name for one of\
         them
        error scrape.conflicting-settings: OAuth, by which Azure is asked, needs `tenant_id`; at\
         OUT/prometheus.yml:13:9, the configuration of Prometheus; hint: set tenant_id, client_id,\
         client_secret, or another way to prove who asks
        1 file, 1 document: 6 errors, 0 warnings, 0 notes
        """,
        "");
  }

  /** As Prometheus 3 does; Prometheus 2 and Loki want letters, digits and underscores. */
  @Test
  void rules_of_others_may_have_any_text_as_a_name() throws IOException {
    String rules =
        write(
            "rules.yml",
            """
            groups:
              - name: shop
                rules:
                  - record: shop:größe.of-queue:sum
                    expr: sum(queue_size)
                    labels: {"zone.name": eu}
                  - alert: QueueFull
                    expr: queue_size > 10
                    annotations: {"run-book": "https://wiki.example.com", summary: It is full.}
            """);

    assertEquals(Main.FINE, run(rules));

    assertPrints("1 file, 1 document: 0 errors, 0 warnings, 0 notes\n", "");
  }

  @Test
  void jobs_of_promtail_are_none_of_prometheus() throws IOException {
    write(
        "promtail.yml",
        """
        scrape_configs:
          - job_name: logs
            pipeline_stages: []
            static_configs: [{targets: [localhost]}]
        """);
    write(
        "agent.yml",
        """
        clients: []
        scrape_configs: [{job_name: logs, journal: {}}]
        """);

    assertEquals(Main.FINE, run(folder.toString()));
  }

  @Test
  void programs_get_an_array_of_findings() throws IOException {
    String rules =
        write(
            "rules.yaml",
            """
            groups:
              - name: queue
                rules:
                  - alert: Full
                    expr: sum(rate(queue_length[5m]) > 1
                  - record: queue:seen:sum
                    expr: |
                      sum(seen_total)
            """);

    assertEquals(Main.FINDINGS, run("--format", "json", rules));

    assertPrints(
        """
        [
        {"file":"OUT/rules.yaml","pointer":"/groups/0/rules/0/expr","line":5,"column":15,\
        "code":"promql.syntax","severity":"error","subject":"rule group `queue`",\
        "message":"PromQL, line 1, column 31: expected an operator, `,` or `)`, got the end\\n\
          sum(rate(queue_length[5m]) > 1\\n                                ^",\
        "hint":"correct the text there"},
        {"file":"OUT/rules.yaml","pointer":"/groups/0/rules/1/expr","line":7,"column":15,\
        "code":"promql.counter-without-rate","severity":"warning","metric":"seen_total",\
        "subject":"rule group `queue`","message":"the value of the counter `seen_total` is used,\
         which says how much there was since its process started",\
        "hint":"use `rate(...[5m])` or `increase(...)` of it"}
        ]
        """,
        "");
  }

  @Test
  void no_finding_is_an_empty_array() throws IOException {
    assertEquals(Main.FINE, run("--format=json", write("good.json", GOOD)));

    assertPrints("[]\n", "");
  }

  @Test
  void what_cannot_be_read_is_told_with_its_place() throws IOException {
    String json = write("a.json", "{\"a\": 1, \"a\": 2}");
    String template = write("b.yaml", "{{- if .Values.rules }}\ngroups: []\n{{- end }}\n");
    String yaml = write("c.yaml", "groups:\n - a: [\n");

    assertEquals(Main.FINDINGS, run(json, template, yaml));

    assertPrints(
        """
        error file.unreadable: Duplicate Object property "a";\
         at OUT/a.json:1:13, the file;\
         hint: correct the file at this place
        error file.unreadable: expected JSON or YAML, got a template; a template has to be filled\
         in first;\
         at OUT/b.yaml:1:1, the file;\
         hint: correct the file at this place
        error file.unreadable: expected the node content, but found '<stream end>';\
         at OUT/c.yaml:3:1, the file;\
         hint: correct the file at this place
        3 files, 0 documents: 3 errors, 0 warnings, 0 notes
        """,
        "");
  }

  @Test
  void a_named_file_of_another_kind_is_told_and_one_in_a_folder_is_left_alone() throws IOException {
    String other = write("other.json", "{\"name\": \"a\"}");

    assertEquals(Main.FINE, run(folder.toString()));
    assertEquals(Main.FINDINGS, run(other));

    assertPrints(
        """
        0 files, 0 documents: 0 errors, 0 warnings, 0 notes
        error file.unknown-kind: expected a dashboard, rules, alerts or the configuration of\
         Alertmanager, got something else;\
         at OUT/other.json:1:1, the file;\
         hint: name files that hold some
        1 file, 0 documents: 1 error, 0 warnings, 0 notes
        """,
        "");
  }

  @Test
  void a_broken_dashboard_in_a_folder_is_told_and_a_template_of_helm_is_left_alone()
      throws IOException {
    write("broken.json", "{\"panels\": [}");
    write("chart.yaml", "groups:\n  {{- range .Values.groups }}\n");

    assertEquals(Main.FINDINGS, run(folder.toString()));

    assertPrints(
        """
        error file.unreadable: Unexpected close marker '}': expected ']';\
         at OUT/broken.json:1:13, the file;\
         hint: correct the file at this place
        1 file, 0 documents: 1 error, 0 warnings, 0 notes
        """,
        "");
  }

  @Test
  void a_variable_that_all_panels_lack_is_told_once() throws IOException {
    String panel =
        "{\"type\": \"text\", \"datasource\": {\"type\": \"loki\", \"uid\": \"${DS_X}\"}}";
    String file =
        write("export.json", "{\"title\": \"A\", \"panels\": [" + panel + ", " + panel + "]}");

    assertEquals(
        List.of("dashboard.undefined-variable /panels/0/datasource"), codes("--format=json", file));
  }

  @Test
  void bytes_that_are_no_text_are_told_with_their_place() throws IOException {
    Path file = folder.resolve("rules.yaml");
    byte[] bytes = "groups:\n- name: x\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    bytes[16] = (byte) 0xff;
    Files.write(file, bytes);

    assertEquals(Main.FINDINGS, run(file.toString()));

    String out = console.out(folder);
    assertTrue(out.contains("got the byte 0xff; at OUT/rules.yaml:2:9, the file"), out);
  }

  @Test
  void what_is_neither_file_nor_folder_is_wrong_usage() throws IOException {
    Path loop = folder.resolve("loop.yaml");
    Files.createSymbolicLink(loop, loop);

    assertEquals(Main.USAGE, run(loop.toString()));

    assertPrints("", "error: cannot read OUT/loop.yaml\n");
  }

  @Test
  void a_link_to_a_folder_may_be_named_and_one_inside_of_it_is_not_followed() throws IOException {
    write("real/rules.yaml", "groups: []\n");
    Files.createSymbolicLink(folder.resolve("real/back"), folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
    Files.writeString(folder.resolve("real/bad.yaml"), "groups:\n - a: [\n");

    assertEquals(Main.FINDINGS, run(link.toString()));

    String out = console.out(folder);
    assertTrue(out.contains("; at OUT/link/bad.yaml:3:1, the file; "), out);
    assertTrue(out.endsWith("2 files, 1 document: 1 error, 0 warnings, 0 notes\n"), out);
  }

  @Test
  void names_that_fill_a_book_are_shortened() throws IOException {
    String file = write("a.json", "{\"title\": \"" + "a".repeat(9_000) + "\", \"panels\": [1]}");

    assertEquals(Main.FINDINGS, run(file));

    assertTrue(console.out(folder).length() < 2_000, console.out(folder));
  }

  @Test
  void what_prometheus_reads_as_texts_or_passes_over_is_fine() throws IOException {
    String rules =
        write(
            "rules.yaml",
            """
            groups:
              - name: 7
                query_offset:
                rules:
                  - {record: "job:a:sum", expr: 1, labels: {priority: 1, paged: true}}
                  - {alert: Down, expr: up == 0, annotations:, labels: {severity: 1}}
            """);
    String empty = write("empty.yaml", "groups: [{name: a, interval: 1m}]\n");

    assertEquals(Main.FINE, run(rules, empty));

    assertPrints("2 files, 2 documents: 0 errors, 0 warnings, 0 notes\n", "");
  }

  @Test
  void what_alertmanager_refuses_in_receivers_is_told() throws IOException {
    String config =
        write(
            "alertmanager.yml",
            """
            route: {receiver: a, routes:}
            receivers:
              - name: a
                webhook_configs: [{url: 'yes', http_config:}]
                pushover_configs: [{token_file: /etc/token}, {user_key_file: /etc/user}]
                rocketchat_configs:
                  - {channel: a, token_file: /etc/a, token_id_file: /etc/b, fields: [{title: t}]}
                opsgenie_configs:
                  - api_key_file: /etc/key
                    responders: [{type: tem, name: a}, {type: Team, name: b}]
            """);

    assertEquals(
        List.of(
            "schema.invalid-document /receivers/0/webhook_configs/0/url",
            "alertmanager.missing-setting /receivers/0/pushover_configs/0",
            "alertmanager.missing-setting /receivers/0/pushover_configs/1",
            "schema.invalid-document /receivers/0/opsgenie_configs/0/responders/0/type"),
        codes("--format=json", config));
  }

  @Test
  void a_label_that_has_to_fit_nothing_is_refused_as_alertmanager_does() throws IOException {
    String config =
        write(
            "alertmanager.yml",
            """
            route: {receiver: a, routes: [{receiver: a, match_re: {team:}}]}
            receivers: [{name: a}]
            """);

    assertEquals(Main.FINDINGS, run(config));
  }

  @Test
  void json_that_was_cut_off_is_told_without_words_for_programmers() throws IOException {
    String file = write("a.json", "{\"panels\": [");

    assertEquals(Main.FINDINGS, run(file));

    String out = console.out(folder);
    assertTrue(
        out.startsWith(
            "error file.unreadable: Unexpected end-of-input: expected close marker for Array;"
                + " at OUT/a.json:1:13, "),
        out);
  }

  @Test
  void templates_of_alertmanager_that_are_no_paths_are_told() throws IOException {
    String config =
        write(
            "alertmanager.yml",
            "route: {receiver: a}\nreceivers: [{name: a}]\ntemplates: [{a: b}, {name: 1}, 7]\n");

    assertEquals(Main.FINDINGS, run(config));

    assertTrue(console.out(folder).contains("`/templates/0` does not fit"), console.out(folder));
  }

  private String page() throws IOException {
    return write("api.prom", "# TYPE requests_total counter\nrequests_total{code=\"200\"} 1\n");
  }

  private String dashboard() throws IOException {
    return write(
        "queue.json",
        """
        {"uid": "queue", "title": "Q", "panels": [{"type": "stat", "targets": [
          {"datasource": {"type": "prometheus"}, "expr": "rate(request_total{code='500'}[5m])"},
          {"datasource": {"type": "loki"}, "expr": "rate({app=\\"api\\"}[5m])"}
        ]}]}
        """);
  }

  @Test
  void logql_of_panels_is_told_with_its_place_in_the_file_and_in_the_text() throws IOException {
    String file =
        write(
            "logs.json",
            """
            {"uid": "logs", "title": "L", "templating": {"list": [
              {"type": "datasource", "name": "ds", "query": "loki"},
              {"type": "custom", "name": "app", "query": "a,b"}
            ]},
            "panels": [
              {"type": "logs", "datasource": {"type": "loki", "uid": "$ds"}, "targets": [
                {"refId": "A", "expr": "{app=\\"$app\\"} |= \\"x\\" | json"},
                {"refId": "B", "expr": "rate({app=\\"a\\"}[$__auto])", "hide": true},
                {"refId": "C", "expr": "{app='a'}"}]},
              {"type": "timeseries", "datasource": "${ds}", "targets": [
                {"refId": "A", "expr": "sum(rate({app=\\"a\\"}[$__interval])"}]}
            ]}
            """);

    assertEquals(Main.FINDINGS, run("--format=json", file));

    assertPrints(
        """
        [
        {"file":"OUT/logs.json","pointer":"/panels/0/targets/2/expr","line":9,"column":28,\
        "code":"logql.syntax","severity":"error","subject":"dashboard `logs`",\
        "message":"LogQL, line 1, column 6: got an unexpected `'`; texts stand in \\" or `\\n\
          {app='a'}\\n       ^","hint":"correct the text there"},
        {"file":"OUT/logs.json","pointer":"/panels/1/targets/0/expr","line":11,"column":28,\
        "code":"logql.syntax","severity":"error","subject":"dashboard `logs`",\
        "message":"LogQL, line 1, column 33: expected `)`, got the end\\n\
          sum(rate({app=\\"a\\"}[$__interval])\\n                                  ^",\
        "hint":"correct the text there"}
        ]
        """,
        "");
  }

  @Test
  void a_panel_without_query_is_told_unless_it_has_its_data_elsewhere() throws IOException {
    String file =
        write(
            "panels.json",
            """
            {"uid": "a", "title": "A", "panels": [
              {"type": "stat", "title": "Empty"},
              {"type": "stat", "title": "Hidden", "targets": [{"refId": "A", "hide": true}]},
              {"type": "stat", "datasource": {"type": "grafana-testdata-datasource"}},
              {"type": "stat", "datasource": "-- Grafana --"},
              {"type": "graph", "snapshotData": [{"target": "a", "datapoints": []}]},
              {"type": "canvas"}, {"type": "row"}, {"type": "news"},
              {"libraryPanel": {"uid": "l", "name": "L"}, "type": "stat"}
            ]}
            """);

    assertEquals(
        List.of(
            "dashboard.panel-without-query /panels/0", "dashboard.panel-without-query /panels/1"),
        codes("--format=json", file));
  }

  private static final String UNKNOWN =
      """
      error metric.unknown: nothing exposes a metric `request_total`;\
       at OUT/queue.json:2:50, dashboard `queue`;\
       hint: use `requests_total`, or add it to the catalogue, or leave it out
      1 of 1 dashboards fit, 1 of 1 panels
      1 file, 1 document: 1 error, 0 warnings, 0 notes
      """;

  @Test
  void what_no_page_shows_is_told() throws IOException {
    assertEquals(Main.FINDINGS, run(dashboard(), "--catalog", page()));

    assertPrints(UNKNOWN, "");
  }

  @Test
  void files_may_stand_behind_the_pages() throws IOException {
    assertEquals(Main.FINDINGS, run("--catalog", page(), dashboard()));

    assertPrints(UNKNOWN, "");
  }

  private List<String> codes(String... args) {
    run(args);
    return Stream.of(console.out(folder).split("\n"))
        .filter(line -> line.startsWith("{"))
        .map(
            line ->
                line.replaceFirst(".*\"pointer\":\"([^\"]*)\".*\"code\":\"([^\"]*)\".*", "$2 $1"))
        .toList();
  }

  @Test
  void rules_of_all_files_are_known_to_all_files() throws IOException {
    String rules =
        write(
            "rules.yaml",
            """
            groups:
              - name: requests
                rules:
                  - record: code:requests:rate5m
                    expr: sum by (code) (rate(requests_total[5m]))
            """);
    String alerts =
        write(
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
        codes("--catalog", page(), "--format", "json", alerts, rules));
  }

  @Test
  void a_job_that_no_scrape_configuration_defines_is_told() throws IOException {
    String rules =
        write(
            "rules.yaml",
            """
            groups:
              - name: alerts
                rules:
                  - {alert: Down, expr: 'up{job="api"} == 0'}
                  - {alert: Gone, expr: 'up{job="web"} == 0'}
            """);
    String scrapes =
        write(
            "prometheus.yml",
            "scrape_configs: [{job_name: api, static_configs: [targets: ['api:1']]}]\n");
    String[] usual = {"--format=json", rules, "--catalog", page()};
    String[] renaming = {
      "--format=json",
      rules,
      scrapes,
      write(
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

    assertEquals(List.of(), codes(usual));
    assertEquals(List.of(), codes(renaming));
    assertEquals(
        List.of("metric.unknown-job /groups/0/rules/1/expr"),
        codes("--format=json", rules, scrapes, "--catalog", page()));
  }

  @Test
  void a_job_that_no_page_shows_is_told_of_what_pages_show() throws IOException {
    String rules =
        write(
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
    String federation = write("federation.prom", "up{job=\"api\"} 1\n");
    String rows = write("rows.prom", "rows{job=\"db\"} 5\n");
    String open = write("open.yaml", "open: [{prefix: node_, reason: another page}]\n");
    String[] usual = {"--format=json", rules, "--catalog", rows, "--catalog", open};
    String[] closed = {
      "--format=json", rules, "--catalog", rows, "--catalog", open, "--catalog", federation
    };

    assertEquals(List.of(), codes(usual));
    assertEquals(
        List.of(
            "metric.unknown-job /groups/0/rules/1/expr",
            "metric.unknown-job /groups/0/rules/2/expr",
            "metric.unknown-job /groups/0/rules/4/expr"),
        codes(closed));
  }

  @Test
  void rules_about_logs_are_told_from_others_and_their_texts_are_checked() throws IOException {
    String loki =
        write(
            "loki.yaml",
            """
            groups:
              - name: logs
                rules:
                  - alert: Errors
                    expr: sum by (pod) (rate({app="api"} |= "error" [5m])) > 1
                    annotations:
                      summary: "{{ $labels.node }} writes errors"
            """);

    assertEquals(
        List.of("rules.unknown-label /groups/0/rules/0/annotations/summary"),
        codes("--format=json", loki));
  }

  @Test
  void data_sources_are_told_by_type_by_variable_and_by_what_is_asked() throws IOException {
    String dashboard =
        write(
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
        codes("--format=json", dashboard, "--catalog", page()).stream()
            .filter(code -> code.startsWith("metric."))
            .toList());
  }

  @Test
  void alerts_of_grafana_are_held_against_the_catalogue() throws IOException {
    String alerts =
        write(
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
        codes("--format=json", alerts, "--catalog", page()));
  }

  @Test
  void metrics_for_which_no_file_asks_are_listed_when_asked() throws IOException {
    String page =
        write(
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
        write(
            "rules.yaml",
            """
            groups:
              - name: a
                rules:
                  - {record: 'a:b', expr: 'sum(rate(wait_seconds_count[5m]))'}
                  - {record: 'a:c', expr: 'sum({__name__=~"sea.*"})'}
            """);

    assertEquals(Main.FINE, run("--unused", rules, "--catalog", page));

    assertPrints("chairs\nrequests_total\n", "");
  }

  @Test
  void pages_alone_are_wrong_usage() throws IOException {
    assertEquals(Main.USAGE, run("--catalog", page()));

    assertEquals("", console.out(folder));
  }

  @Test
  void what_is_wrong_with_a_page_is_told_with_its_place() throws IOException {
    String page = write("broken.prom", "# TYPE a gauge\na one\n");

    assertEquals(Main.FINDINGS, run(dashboard(), "--format=json", "--catalog=" + page));

    String first = console.out(folder).split("\n")[1];
    assertEquals(
        "{\"file\":\"OUT/broken.prom\",\"pointer\":\"\",\"line\":2,\"column\":3,"
            + "\"code\":\"catalog.invalid\"",
        first.substring(0, first.indexOf(",\"severity")));
  }

  @Test
  void a_file_that_is_not_there_is_wrong_usage() {
    assertEquals(Main.USAGE, run(folder.resolve("none.json").toString()));

    assertPrints("", "error: cannot read OUT/none.json\n");
  }

  @Test
  void templates_of_notifications_are_held_against_what_alertmanager_can_fill_in()
      throws IOException {
    String configuration =
        write(
            "alertmanager.yml",
            """
            route: {receiver: team}
            receivers:
              - name: team
                slack_configs:
                  - channel: '#team'
                    api_url_file: /etc/secrets/slack
                    title: '{{ template "team.title" . }}'
                    text: '{{ template "team.txt" . }}'
            templates: [/etc/alertmanager/*.tmpl]
            """);
    String templates =
        write(
            "team.tmpl",
            """
            {{ define "team.title" }}{{ .CommonLabels.alertname }}{{ end }}
            {{ define "team.text" }}
            {{ len 5 }} alerts
            {{ end }}
            """);

    assertEquals(Main.FINE, run(configuration));
    assertPrints("1 file, 1 document: 0 errors, 0 warnings, 0 notes\n", "");
    assertEquals(Main.FINDINGS, run(configuration, templates));
    assertTrue(
        console
            .out(folder)
            .contains(
                """
                error alertmanager.unknown-template: `text`, at `{{ template "team.txt" . }}`: there\
                 is no template `team.txt`; near ones: `team.text`;\
                 at OUT/alertmanager.yml:8:15, receiver `team`;\
                """),
        () -> console.out(folder));
    assertTrue(
        console.out(folder).contains("; at OUT/team.tmpl:3:4, templates of notifications;"),
        () -> console.out(folder));
  }

  @Test
  void beside_a_file_of_templates_that_cannot_be_read_no_name_is_unknown() throws IOException {
    String templates = write("team.tmpl", "{{ define \"a\" }}{{ template \"b\" . }}");

    assertEquals(Main.FINDINGS, run(templates));
    assertPrints(
        """
        error alertmanager.template-fails: `{{`: expected {{ end }} for this `define`, got the end\
         of the text;\
         at OUT/team.tmpl:1:1, templates of notifications;\
         hint: correct it; two opening braces that are meant as such are written {{ "{{" }}
        1 file, 1 document: 1 error, 0 warnings, 0 notes
        """,
        "");
  }

  @Test
  void charts_and_values_that_are_retired_are_told_with_what_took_their_place() throws IOException {
    write(
        "helmfile.yaml",
        """
        releases:
          - name: logs
            chart: grafana/loki-stack
          - name: metrics
            chart: prometheus-community/kube-prometheus-stack
        """);
    write(
        "values.yaml",
        """
        prometheus:
          prometheusSpec:
            retention: 30d
        grafana:
          adminPassword: changeme
        additionalPrometheusRules: []
        """);

    assertEquals(Main.FINDINGS, run(folder.toString()));

    assertPrints(
        """
        warning helm.retired-chart: the chart `loki-stack` is not maintained any more;\
         at OUT/helmfile.yaml:3:12, Helm charts;\
         hint: take the chart `grafana-community/loki`, and the chart `grafana/alloy` in place of\
         promtail
        error bundle.literal-secret: `adminPassword` holds a secret itself, expected the place of a\
         file that holds it;\
         at OUT/values.yaml:5:3, Helm values for kube-prometheus-stack;\
         hint: name a Secret that is there, in `grafana.admin.existingSecret`: .adminSecret("...")
        warning helm.retired-key: the chart `kube-prometheus-stack` has no use for\
         `additionalPrometheusRules` any more;\
         at OUT/values.yaml:6:28, Helm values for kube-prometheus-stack;\
         hint: take `additionalPrometheusRulesMap`
        2 files, 2 documents: 1 error, 2 warnings, 0 notes
        """,
        "");
  }
}
