package dev.belfry.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Prometheus makes itself and no page shows: series for every target and for every alert.
 * Source: the pages "Jobs and instances" and "Alerting rules" of prometheus.io.
 */
final class OwnMetrics {
  private static final FilePlace PROMETHEUS = new FilePlace("Prometheus", 0, 0);
  private static final Map<String, MetricSeries> SERIES = new HashMap<>();

  static {
    for (String name :
        List.of(
            "up",
            "scrape_duration_seconds",
            "scrape_samples_scraped",
            "scrape_samples_post_metric_relabeling",
            "scrape_series_added",
            "scrape_timeout_seconds",
            "scrape_sample_limit",
            "scrape_body_size_bytes")) {
      FamilyDraft ofTargets = gauge(name);
      ofTargets.labelled();
      add(ofTargets);
    }
    // They have the labels of the alert, which can be any.
    add(gauge("ALERTS"));
    add(gauge("ALERTS_FOR_STATE"));
  }

  private OwnMetrics() {}

  private static FamilyDraft gauge(String name) {
    FamilyDraft family = new FamilyDraft(name, PROMETHEUS);
    family.type = MetricType.GAUGE;
    return family;
  }

  private static void add(FamilyDraft draft) {
    new MetricFamily(draft).series().forEach(one -> SERIES.put(one.name(), one));
  }

  static Optional<MetricSeries> series(String name) {
    return Optional.ofNullable(SERIES.get(name));
  }
}
