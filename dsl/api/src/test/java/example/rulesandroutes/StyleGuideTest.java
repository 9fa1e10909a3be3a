package example.rulesandroutes;

import static example.rulesandroutes.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StyleGuideTest {
  @Test
  void rule_group_is_what_prometheus_reads() {
    assertEquals(
        """
        name: aragora-api
        interval: 30s
        rules:
          - record: job:aragora_api_errors:ratio_rate5m
            expr: sum(rate(aragora_api_requests_total{status=~"5.."}[5m])) \
        / sum(rate(aragora_api_requests_total[5m]))
          - alert: AragoraApiErrorsHigh
            expr: |-
                sum(rate(aragora_api_requests_total{status=~"5.."}[5m])) \
        / sum(rate(aragora_api_requests_total[5m]))
              >
                0.05
            for: 10m
            labels:
              severity: critical
            annotations:
              summary: {{ $value | humanizePercentage }} of API requests fail
              runbook_url: https://runbooks.example.org/api-errors\
        """,
        document(ApiAlerts.define()));
  }

  @Test
  void routing_tree_is_what_alertmanager_reads() {
    assertEquals(
        """
        route:
          receiver: channel
          group_by:
            - alertname
            - team
          group_wait: 30s
          repeat_interval: 4h
          routes:
            - matchers:
                - severity="critical"
              receiver: pager
              continue: true
            - matchers:
                - team="agents"
              receiver: agents
              repeat_interval: 12h
        inhibit_rules:
          - source_matchers:
              - severity="critical"
            target_matchers:
              - severity="warning"
            equal:
              - alertname
              - team
        receivers:
          - name: channel
            slack_configs:
              - channel: #alerts
          - name: pager
            pagerduty_configs:
              - routing_key_file: /etc/secrets/pager
          - name: agents
            slack_configs:
              - channel: #agents\
        """,
        document(Routes.define()));
  }

  @Test
  void service_monitor_is_what_the_operator_reads() {
    assertEquals(
        """
        apiVersion: monitoring.coreos.com/v1
        kind: ServiceMonitor
        metadata:
          name: aragora-api
          namespace: monitoring
          labels:
            release: kube-prometheus-stack
        spec:
          selector:
            matchLabels:
              app.kubernetes.io/name: aragora-api
          namespaceSelector:
            matchNames:
              - aragora
          endpoints:
            - port: metrics
              interval: 30s
              scrapeTimeout: 10s\
        """,
        document(Monitors.define()));
  }

  @Test
  void rules_for_the_operator_hold_the_groups_as_they_are() {
    var groups = Monitors.rules().node().object("spec").array("groups");
    assertEquals(document(ApiAlerts.define()), document(groups.get(0)));
  }

  @Test
  void prometheus_selects_the_labels_that_monitors_and_rules_carry() {
    var spec = Monitors.prometheusOfTheStack().node().object("spec");
    var carried = Monitors.define().node().object("metadata").object("labels");
    assertEquals(carried, spec.object("serviceMonitorSelector").object("matchLabels"));
    assertEquals(carried, spec.object("ruleSelector").object("matchLabels"));
  }
}
