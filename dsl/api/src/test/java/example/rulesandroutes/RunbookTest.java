package example.rulesandroutes;

import static example.rulesandroutes.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RunbookTest {
  @Test
  void alerts_of_a_team_can_be_said() {
    assertEquals(
        """
        apiVersion: monitoring.coreos.com/v1
        kind: PrometheusRule
        metadata:
          name: aragora-alerts
          namespace: monitoring
        spec:
          groups:
            - name: aragora
              rules:
                - alert: AragoraHighErrorRate
                  expr: |-
                        sum(rate(aragora_http_requests_total{status=~"5.."}[5m]))
                      /
                        sum(rate(aragora_http_requests_total[5m]))
                    >
                      0.05
                  for: 5m
                  labels:
                    severity: critical
                  annotations:
                    summary: High error rate detected
                    description: Error rate is {{ $value | humanizePercentage }}
                - alert: AragoraHighLatency
                  expr: histogram_quantile(0.95, \
        sum by (le) (rate(aragora_http_request_duration_seconds_bucket[5m]))) > 1
                  for: 5m
                  labels:
                    severity: warning
                  annotations:
                    summary: High latency detected
                    description: P95 latency is {{ $value | humanizeDuration }}
                - alert: AragoraPodRestarts
                  expr: increase(kube_pod_container_status_restarts_total\
        {namespace="aragora"}[1h]) > 3
                  for: 5m
                  labels:
                    severity: warning
                  annotations:
                    summary: Pod restarting frequently
                    description: Pod {{ $labels.pod }} has restarted {{ $value }} times
                - alert: AragoraDBConnections
                  expr: pg_stat_activity_count{datname="aragora"} > 80
                  for: 5m
                  labels:
                    severity: warning
                  annotations:
                    summary: Database connections high
                    description: {{ $value }} active connections
                - alert: AragoraQueueBacklog
                  expr: aragora_queue_depth > 1000
                  for: 10m
                  labels:
                    severity: warning
                  annotations:
                    summary: Queue backlog growing
                    description: Queue depth is {{ $value }}\
        """,
        document(Runbook.alerts()));
  }

  @Test
  void routes_of_a_team_can_be_said() {
    assertEquals(
        """
        global:
          resolve_timeout: 5m
        route:
          receiver: default
          group_by:
            - alertname
            - severity
          group_wait: 30s
          group_interval: 5m
          repeat_interval: 4h
          routes:
            - matchers:
                - severity="critical"
              receiver: pagerduty
            - matchers:
                - severity="warning"
              receiver: slack
        receivers:
          - name: default
            slack_configs:
              - channel: #alerts
                api_url_file: /etc/alertmanager/secrets/slack/url
          - name: pagerduty
            pagerduty_configs:
              - service_key_file: /etc/alertmanager/secrets/pagerduty/service-key
          - name: slack
            slack_configs:
              - channel: #alerts
                api_url_file: /etc/alertmanager/secrets/slack/url
                title: {{ .Status | toUpper }}: {{ .CommonAnnotations.summary }}
                text: {{ .CommonAnnotations.description }}\
        """,
        document(Runbook.routes()));
  }

  @Test
  void monitor_of_a_team_can_be_said() {
    assertEquals(
        """
        apiVersion: monitoring.coreos.com/v1
        kind: ServiceMonitor
        metadata:
          name: aragora
          namespace: monitoring
          labels:
            release: prometheus
        spec:
          selector:
            matchLabels:
              app: aragora-api
          namespaceSelector:
            matchNames:
              - aragora
          endpoints:
            - port: metrics
              path: /metrics
              interval: 30s\
        """,
        document(Runbook.monitor()));
  }
}
