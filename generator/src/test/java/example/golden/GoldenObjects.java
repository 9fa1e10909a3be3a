package example.golden;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.kubernetes.Kubernetes.*;
import static dev.belfry.promql.PromQl.label;

import dev.belfry.bundle.Bundle;
import dev.belfry.scrape.Relabel;
import dev.belfry.scrape.Scheme;

/** Objects for Kubernetes that show what the language can say. */
public final class GoldenObjects {
  private GoldenObjects() {}

  /** A monitor with two endpoints, one as small as it can be. */
  public static Bundle monitor() {
    return bundle("golden")
        .resources(
            serviceMonitor("monitoring", "api")
                .label("release", "prometheus")
                .selecting("app.kubernetes.io/name", "api")
                .fromNamespaces("shop", "shop-canary")
                .targetLabels("team")
                .sampleLimit(50_000)
                .endpoints(
                    port("metrics"),
                    port("https-admin")
                        .path("/admin/metrics")
                        .scheme(Scheme.HTTPS)
                        .scrapeEvery(seconds(30))
                        .timeout(seconds(10))
                        .param("module", "http_2xx", "tls")
                        .credentials(secretKey("scrape", "token"))
                        .metricRelabelings(Relabel.drop("go_.*", label("__name__")))));
  }

  /** A Prometheus that takes what carries the label of its release. */
  public static Bundle prometheusObject() {
    return bundle("golden")
        .resources(
            prometheus("monitoring", "main")
                .replicas(2)
                .retention(days(15))
                .scrapeEvery(seconds(30))
                .externalLabel("cluster", "eu-1")
                .selectsMonitors("release", "prometheus")
                .monitorsFromAllNamespaces()
                .selectsPodMonitors("release", "prometheus")
                .podMonitorsFromAllNamespaces()
                .selectsProbes("release", "prometheus")
                .probesFromAllNamespaces()
                .selectsAllScrapeConfigs()
                .scrapeConfigsFromAllNamespaces()
                .selectsAllRules());
  }
}
