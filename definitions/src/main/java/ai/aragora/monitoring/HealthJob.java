package ai.aragora.monitoring;

import static dev.belfry.common.Label.label;
import static dev.belfry.common.Span.*;
import static dev.belfry.scrape.Scrape.*;

import dev.belfry.common.Label;
import dev.belfry.scrape.Relabel;
import dev.belfry.scrape.ScrapeJob;

/**
 * What the server answers when somebody asks how it is, seen from outside by the blackbox exporter.
 *
 * <p>Servers and exporter have the names of the compose files; no manifest for Kubernetes has an
 * exporter. Of the addresses that tell something, {@code /healthz} says that the process runs, and
 * {@code /readyz} that it can work.
 */
final class HealthJob {
  private static final Label ADDRESS = label("__address__");
  private static final Label TARGET = label("__param_target");

  private HealthJob() {}

  static ScrapeJob define() {
    return scrapeJob("blackbox-health")
        .path("/probe")
        .param("module", "http_2xx")
        .scrapeEvery(seconds(30))
        .timeout(seconds(10))
        .staticTargets(targets("http://aragora:8080/healthz", "http://aragora:8080/readyz"))
        .relabelings(
            Relabel.replace(TARGET).sourceLabels(ADDRESS),
            Relabel.replace(label("instance")).sourceLabels(TARGET),
            Relabel.replace(ADDRESS).replacement("blackbox-exporter:9115"));
  }
}
