package dev.belfry.scrape;

import static dev.belfry.common.Label.label;
import static dev.belfry.common.Span.seconds;
import static dev.belfry.scrape.Scrape.*;
import static example.rulesandroutes.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Secret;
import org.junit.jupiter.api.Test;

class ScrapeJobTest {
  private static final ScrapeJob NODES = scrapeJob("node");

  @Test
  void options_stand_in_the_order_of_the_schema_however_they_were_written() {
    assertEquals(
        """
        job_name: node
        static_configs:
          - targets:
              - db-1:9100
            labels:
              tier: db
        metrics_path: /metrics
        scheme: https
        scrape_interval: 30s
        scrape_timeout: 10s
        relabel_configs:
          - source_labels:
              - tier
            regex: db
            action: keep
        basic_auth:
          username: prometheus
          password_file: /etc/prometheus/secrets/node\
        """,
        document(
            NODES
                .password(Secret.file("/etc/prometheus/secrets/node"))
                .username("prometheus")
                .relabelings(Relabel.keep("db", label("tier")))
                .timeout(seconds(10))
                .scrapeEvery(seconds(30))
                .scheme(Scheme.HTTPS)
                .path("/metrics")
                .staticTargets(targets("db-1:9100").label("tier", "db"))));
  }

  @Test
  void a_list_of_targets_that_is_no_json_or_yaml_is_refused() {
    var error = assertThrows(IllegalArgumentException.class, () -> fileDiscovery("/etc/x.txt"));
    assertEquals(
        "files: expected the name of a .json, .yml or .yaml file, with * at most in its last part,"
            + " got `/etc/x.txt`",
        error.getMessage());
  }

  @Test
  void a_job_without_a_name_is_refused() {
    assertEquals(
        "job: expected a text, got an empty one",
        assertThrows(IllegalArgumentException.class, () -> scrapeJob("")).getMessage());
  }
}
