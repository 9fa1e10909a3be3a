package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Label.label;
import static dev.belfry.helm.Helm.*;
import static dev.belfry.kubernetes.Kubernetes.probeTargets;
import static dev.belfry.scrape.Scrape.*;
import static dev.belfry.stack.Service.service;
import static dev.belfry.stack.Stack.stack;

import dev.belfry.bundle.Bundle;
import dev.belfry.helm.Chart;
import dev.belfry.scrape.Relabel;
import dev.belfry.stack.Service;
import dev.belfry.stack.Stack;

/** Services whose health nothing asks, and such that are asked. */
public final class HealthCases {
  private static final Service SHOP =
      service("shop", "shop").port("http", 8080).health("http", "/healthz", "/readyz");
  private static final Stack STACK =
      stack(release("prometheus", "monitoring", kubePrometheusStack()))
          .blackboxExporter(
              release("blackbox", "monitoring", chartValues(Chart.PROMETHEUS_BLACKBOX_EXPORTER)))
          .services(SHOP, service("web", "web"));

  private HealthCases() {}

  private static Bundle asking(String ofProbe, String ofJob) {
    return bundle("cases")
        .stack(STACK)
        .resources(STACK.probe(SHOP, "health", probeTargets(ofProbe)))
        .scrapeJobs(
            scrapeJob("health")
                .staticTargets(targets(ofJob))
                .relabelings(Relabel.replace(label("__address__")).replacement("prober:9115")));
  }

  /** A probe that asks one of two addresses, and a job that asks something else. */
  public static Bundle unprobedHealth() {
    return asking("http://shop.shop:8080/healthz", "http://shop.shop:8080/readyz?quick");
  }

  /** A probe that knows the service by its long name, a job, and a service that tells nothing. */
  public static Bundle probedHealth() {
    return asking(
        "http://shop.shop.svc.cluster.local:8080/healthz", "http://shop.shop:8080/readyz");
  }
}
