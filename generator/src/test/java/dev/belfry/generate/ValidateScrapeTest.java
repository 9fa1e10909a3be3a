package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Configurations of Prometheus, jobs and monitors that Belfry did not make. */
class ValidateScrapeTest {
  private final ValidatedFiles files;

  ValidateScrapeTest(@TempDir Path folder) {
    files = new ValidatedFiles(folder);
  }

  @Test
  void what_others_scrape_is_held_against_its_rules() throws IOException {
    files.write(
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
    files.write(
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

    assertEquals(Main.FINDINGS, files.runAll());

    files.assertPrints(
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
    files.write(
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

    assertEquals(Main.FINDINGS, files.runAll());

    files.assertPrints(
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

  @Test
  void jobs_of_promtail_are_none_of_prometheus() throws IOException {
    files.write(
        "promtail.yml",
        """
        scrape_configs:
          - job_name: logs
            pipeline_stages: []
            static_configs: [{targets: [localhost]}]
        """);
    files.write(
        "agent.yml",
        """
        clients: []
        scrape_configs: [{job_name: logs, journal: {}}]
        """);

    assertEquals(Main.FINE, files.runAll());
  }
}
