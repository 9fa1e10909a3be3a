package ai.aragora.monitoring;

import static dev.belfry.common.Label.label;
import static dev.belfry.common.Span.*;
import static dev.belfry.scrape.Scrape.*;

import dev.belfry.common.Label;
import dev.belfry.scrape.Relabel;
import dev.belfry.scrape.ScrapeJob;

/**
 * The checks of the API's health for a Prometheus that reads files. Server and exporter have the
 * names of the compose files; in a cluster, {@link HealthCheck#probe} asks the same.
 */
final class HealthJob {
  private static final Label ADDRESS = label("__address__");
  private static final Label TARGET = label("__param_target");

  private HealthJob() {}

  static ScrapeJob define() {
    return scrapeJob(HealthCheck.JOB)
        .path("/probe")
        .param("module", HealthCheck.MODULE)
        .scrapeEvery(seconds(30))
        .timeout(seconds(10))
        .staticTargets(
            HealthCheck.LIVENESS.composeTargets(), HealthCheck.READINESS.composeTargets())
        .relabelings(
            Relabel.replace(TARGET).sourceLabels(ADDRESS),
            Relabel.replace(label("instance")).sourceLabels(TARGET),
            Relabel.replace(ADDRESS).replacement("blackbox-exporter:9115"));
  }
}
