package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objects for Kubernetes that Belfry did not make. */
class ValidateObjectsTest {
  private final ValidatedFiles files;

  ValidateObjectsTest(@TempDir Path folder) {
    files = new ValidatedFiles(folder);
  }

  /** What is found, each without its hint, and the total. */
  private List<String> findings(String text) throws IOException {
    files.run(files.write("objects.yaml", text));
    return files.out().lines().map(line -> line.replaceFirst("; hint: .*", "")).toList();
  }

  @Test
  void unknown_properties_wrong_types_and_what_is_missing_are_told_at_their_lines()
      throws IOException {
    assertEquals(
        List.of(
            "error schema.invalid-document: `/metadata/labels/tier` does not fit the format:"
                + " integer found, string expected; at OUT/objects.yaml:6:11, ServiceMonitor"
                + " `queue`",
            "error schema.invalid-document: `/spec` does not fit the format: required property"
                + " 'endpoints' not found; at OUT/objects.yaml:8:3, ServiceMonitor `queue`",
            "error schema.invalid-document: `/spec` does not fit the format: there is no property"
                + " `endpoint`; at OUT/objects.yaml:9:13, ServiceMonitor `queue`",
            "error schema.invalid-document: `/spec/podMetricsEndpoints/0` does not fit the format:"
                + " there is no property `intervall`; at OUT/objects.yaml:18:18, PodMonitor"
                + " `workers`",
            "error schema.invalid-document: `/spec/groups/0/rules/0/labels/severity` does not fit"
                + " the format: integer found, string expected; at OUT/objects.yaml:30:23,"
                + " PrometheusRule `rules`",
            "1 file, 3 documents: 5 errors, 0 warnings, 0 notes"),
        findings(
            """
            apiVersion: monitoring.coreos.com/v1
            kind: ServiceMonitor
            metadata:
              name: queue
              labels:
                tier: 7
            spec:
              selector: {}
              endpoint: []
            ---
            apiVersion: monitoring.coreos.com/v1
            kind: PodMonitor
            metadata: {name: workers}
            spec:
              selector: {}
              podMetricsEndpoints:
                - port: metrics
                  intervall: 30s
            ---
            apiVersion: monitoring.coreos.com/v1
            kind: PrometheusRule
            metadata: {name: rules}
            spec:
              groups:
                - name: a
                  rules:
                    - alert: Down
                      expr: up == 0
                      labels:
                        severity: 1
            """));
  }

  @Test
  void what_the_cluster_and_the_operator_take_is_taken() throws IOException {
    assertEquals(
        List.of("1 file, 7 documents: 0 errors, 0 warnings, 0 notes"),
        findings(
                """
            apiVersion: monitoring.coreos.com/v1
            kind: ServiceMonitor
            metadata:
              name: queue
              creationTimestamp: null
              resourceVersion: "12"
              labels:
            spec:
              selector: {}
              endpoints:
                - interval: ""
                  path: ""
                  scheme: HTTPS
                  tlsConfig: {ca: {secret: {key: ca.crt}}}
                  metricRelabelings:
                    - {action: HashMod, targetLabel: shard, modulus: 4, sourceLabels: [pod]}
            status: {}
            ---
            apiVersion: monitoring.coreos.com/v1
            kind: PodMonitor
            metadata: {generateName: workers-}
            spec: {selector: {}, podMetricsEndpoints: [{port: metrics}]}
            ---
            apiVersion: monitoring.coreos.com/v1
            kind: Probe
            metadata: {name: pages}
            spec: {targets: {staticConfig: {labels: {team: web}}}}
            ---
            apiVersion: monitoring.coreos.com/v1alpha1
            kind: ScrapeConfig
            metadata: {name: nodes}
            spec:
              openstackSDConfigs:
                - {role: Instance, region: eu, availability: public}
            ---
            apiVersion: monitoring.coreos.com/v1
            kind: PrometheusRule
            metadata: {name: rules}
            spec:
              groups:
                - name: a
                  partial_response_strategy: warn
                  rules:
                    - {record: one, expr: 1}
                    - {record: "a:b:c", expr: vector(1)}
            ---
            apiVersion: grafana.integreatly.org/v1beta1
            kind: GrafanaDatasource
            metadata: {name: loki}
            spec:
              instanceSelector: {}
              datasource: {name: loki, type: loki, secureJsonData: {}}
            ---
            apiVersion: azmonitoring.coreos.com/v1
            kind: ServiceMonitor
            metadata: {name: of-somebody-else}
            spec: {whatTheyHave: true}
            """)
            .stream()
            .filter(line -> !line.startsWith("note rules.recording-name"))
            .map(line -> line.replace("1 note", "0 notes"))
            .toList());
  }

  @Test
  void the_tree_of_an_alertmanager_config_is_understood() throws IOException {
    List<String> findings =
        findings(
            """
            apiVersion: monitoring.coreos.com/v1alpha1
            kind: AlertmanagerConfig
            metadata: {name: team}
            spec:
              route:
                receiver: team
                group_wait: 30s
                routes:
                  - receiver: pager
                    matchers: [{name: severity, value: critical|page, regex: true}]
                  - receiver: chat
                    matchers: [{name: severity, value: page, matchType: "="}]
                  - receiver: chat
                    muteTimeIntervals: [night]
                    matchers: [{name: severity, value: info}]
              receivers:
                - name: team
                - name: pager
                  slackConfigs:
                    - title: '{{ .CommonLabels.alertname | toUppr }}'
                - name: chat
                - name: idle
              muteTimeIntervals:
                - name: night
                  timeIntervals:
                    - times: [{startTime: "22:00", endTime: "24:00"}]
                      daysOfMonth: [{start: 1, end: 3}]
                - name: day
                  timeIntervals: [{weekdays: ["monday:friday"]}]
            """);

    assertEquals(
        List.of(
            "error schema.invalid-document: `/spec/route` does not fit the format: there is no"
                + " property `group_wait`; at OUT/objects.yaml:7:17, AlertmanagerConfig `team`",
            "warning alertmanager.shadowed-route: routes before this one take every alert that it"
                + " fits; at OUT/objects.yaml:11:9, route `{}/{severity=\"page\"}`",
            "error alertmanager.template-fails: `title`, at `toUppr`: `toUppr` is no function of"
                + " templates of notifications; is `toUpper` meant?; at OUT/objects.yaml:20:18,"
                + " receiver `pager`",
            "warning alertmanager.unused-receiver: no alert can reach this receiver: no route"
                + " names it; at OUT/objects.yaml:22:7, receiver `idle`",
            "warning alertmanager.unused-time-interval: this time interval has no effect: no alert"
                + " ends at a route that names it, and routes below do not take it over; at"
                + " OUT/objects.yaml:28:7, time interval `day`",
            "1 file, 1 document: 2 errors, 3 warnings, 0 notes"),
        findings);
  }

  @Test
  void an_alertmanager_config_may_match_at_its_root_and_be_of_the_newer_version()
      throws IOException {
    String config =
        """
        apiVersion: monitoring.coreos.com/v1beta1
        kind: AlertmanagerConfig
        metadata: {name: team}
        spec:
          route:
            receiver: team
            matchers: [{name: team, value: shop}]
            routes:
              - receiver: team
                matchers: [{name: team, value: other}]
          receivers: [{name: team}]
          timeIntervals: []
        """;

    List<String> findings = findings(config);

    assertTrue(
        findings.get(0).startsWith("warning alertmanager.contradictory-matchers"),
        findings.toString());
    assertEquals("1 file, 1 document: 0 errors, 1 warning, 0 notes", findings.get(1));
  }

  @Test
  void each_version_of_alertmanager_config_has_its_own_name_for_time_intervals()
      throws IOException {
    String config =
        """
        apiVersion: monitoring.coreos.com/v1alpha1
        kind: AlertmanagerConfig
        metadata: {name: team}
        spec: {route: {receiver: a}, receivers: [{name: a}], timeIntervals: []}
        """;

    List<String> findings = findings(config);

    assertTrue(findings.get(0).contains("`/spec/timeIntervals`"), findings.toString());
  }

  @Test
  void no_alert_is_asked_for_in_the_tree_of_one_namespace() throws IOException {
    List<String> findings =
        findings(
            """
            apiVersion: monitoring.coreos.com/v1alpha1
            kind: AlertmanagerConfig
            metadata: {name: team}
            spec:
              route: {receiver: team}
              receivers: [{name: team}]
            ---
            apiVersion: monitoring.coreos.com/v1
            kind: PrometheusRule
            metadata: {name: rules}
            spec:
              groups:
                - name: a
                  rules:
                    - {alert: Down, expr: up == 0}
            """);

    assertFalse(findings.toString().contains("alert-reaches-nobody"), findings.toString());
  }
}
