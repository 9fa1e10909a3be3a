package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Label.label;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.helm.Helm.*;
import static dev.belfry.kubernetes.Kubernetes.ingressTargets;
import static dev.belfry.kubernetes.Kubernetes.podMonitor;
import static dev.belfry.kubernetes.Kubernetes.podPort;
import static dev.belfry.kubernetes.Kubernetes.port;
import static dev.belfry.kubernetes.Kubernetes.probe;
import static dev.belfry.kubernetes.Kubernetes.probeTargets;
import static dev.belfry.kubernetes.Kubernetes.serviceMonitor;
import static dev.belfry.scrape.Scrape.*;
import static dev.belfry.stack.Service.service;
import static dev.belfry.stack.Stack.stack;

import dev.belfry.bundle.Bundle;
import dev.belfry.helm.Chart;
import dev.belfry.promql.PromQl;
import dev.belfry.scrape.Relabel;
import dev.belfry.scrape.Relabeling;
import dev.belfry.stack.Service;
import dev.belfry.stack.Stack;

/** Jobs and probes that reach nothing, or not what was meant, and such that do. */
public final class TargetCases {
  private static final Service SHOP = service("shop", "shop").port("http", 8080);
  private static final Stack STACK =
      stack(release("prometheus", "monitoring", kubePrometheusStack()))
          .blackboxExporter(
              release("blackbox", "monitoring", chartValues(Chart.PROMETHEUS_BLACKBOX_EXPORTER)))
          .services(SHOP);

  private TargetCases() {}

  private static Bundle relabeling(Relabeling<?>... relabelings) {
    return bundle("cases")
        .scrapeJobs(scrapeJob("shop").staticTargets(targets("shop:8080")).relabelings(relabelings));
  }

  /** A job with nothing in it, and objects that are taken and make no job. */
  public static Bundle nothing() {
    return bundle("cases")
        .scrapeJobs(scrapeJob("shop").scrapeEvery(seconds(30)))
        .resources(
            podMonitor("shop", "workers").selecting("app", "worker"),
            probe("shop", "pages", "blackbox-exporter:9115"));
  }

  /** Targets, and a discovery. */
  public static Bundle something() {
    return bundle("cases")
        .scrapeJobs(
            scrapeJob("shop").staticTargets(targets("shop:8080")),
            scrapeJob("files").file(fileDiscovery("/etc/targets/*.yaml")))
        .resources(
            podMonitor("shop", "workers").selecting("app", "worker").endpoints(podPort("http")),
            probe("shop", "pages", "blackbox-exporter:9115").targets(probeTargets("https://shop")),
            probe("shop", "ingresses", "blackbox-exporter:9115").ingresses(ingressTargets()));
  }

  /** An address of http without a port. */
  public static Bundle withoutPort() {
    return relabeling(Relabel.replace(label("__address__")).replacement("blackbox-exporter"));
  }

  /** An address with its port, and one that is worked out. */
  public static Bundle withPort() {
    return relabeling(
        Relabel.replace(label("__address__")).replacement("blackbox-exporter:9115"),
        Relabel.replace(label("__address__"))
            .sourceLabels(label("instance"))
            .replacement("$1-exporter"));
  }

  /** A label of Prometheus with a letter too few. */
  public static Bundle unknownInternal() {
    return relabeling(Relabel.replace(label("__adress__")).replacement("shop:9090"));
  }

  /** Labels of Prometheus, of a discovery, and one to work with. */
  public static Bundle knownInternal() {
    return relabeling(
        Relabel.replace(label("__metrics_path__")).replacement("/all"),
        Relabel.replace(label("__tmp_name")).sourceLabels(label("__meta_kubernetes_pod_name")));
  }

  private static Bundle probing(String module) {
    return bundle("cases")
        .stack(STACK)
        .resources(
            STACK.probe(SHOP, "health", probeTargets("http://shop.shop:8080")).module(module))
        .scrapeJobs(
            scrapeJob("health")
                .path("/probe")
                .param("module", module)
                .staticTargets(targets("http://shop:8080"))
                .relabelings(Relabel.replace(label("__address__")).replacement("prober:9115")));
  }

  /** A module that nobody set up. */
  public static Bundle unknownModule() {
    return probing("http_200");
  }

  /** The module of the chart. */
  public static Bundle knownModule() {
    return probing("http_2xx");
  }

  private static Bundle every(int seconds) {
    return bundle("cases")
        .scrapeJobs(
            scrapeJob("shop").staticTargets(targets("shop:8080")).scrapeEvery(seconds(seconds)),
            scrapeJob("web").staticTargets(targets("web:8080")).scrapeEvery(seconds(15)))
        .dashboards(
            "Team",
            dashboard("shop", "Shop")
                .panels(stat("Orders").query(PromQl.promQl("sum(rate(shop_orders_total[1m]))"))));
  }

  /** A job that asks too seldom, beside one that has nothing to do with the metric. */
  public static Bundle seldom() {
    return every(60);
  }

  /** The same, often enough. */
  public static Bundle often() {
    return every(30);
  }

  /** A job that asks too seldom, and a monitor that may find the same. */
  public static Bundle maybeOften() {
    return every(60)
        .resources(
            serviceMonitor("shop", "others")
                .selecting("app", "shop")
                .endpoints(port("http").scrapeEvery(seconds(15))));
  }

  /** A relabeling that replaces by what it found nowhere. */
  public static Bundle takenAway() {
    return relabeling(Relabel.replace(label("instance")));
  }
}
