package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.helm.Helm.*;
import static dev.belfry.kubernetes.Kubernetes.*;
import static dev.belfry.stack.Service.service;
import static dev.belfry.stack.Stack.stack;

import dev.belfry.bundle.Bundle;
import dev.belfry.helm.Chart;
import dev.belfry.helm.ChartValues;
import dev.belfry.helm.HelmValues;
import dev.belfry.helm.LokiMode;
import dev.belfry.kubernetes.DeploymentPatch;
import dev.belfry.kubernetes.Endpoint;
import dev.belfry.kubernetes.PodMonitor;
import dev.belfry.kubernetes.Probe;
import dev.belfry.stack.Service;
import dev.belfry.stack.Stack;
import dev.belfry.tree.Node;
import java.util.Map;

/** Releases of Helm and monitors of a stack that are reported, and such that are not. */
public final class HelmCases {
  private static final Service SHOP =
      service("shop", "shop")
          .label("app", "shop")
          .port("http", 8080)
          .port("metrics", 9090)
          .metrics("metrics", "/internal/metrics");
  private static final Stack STACK =
      stack(release("prometheus", "monitoring", kubePrometheusStack())).services(SHOP);

  private HelmCases() {}

  private static Bundle released(HelmValues values) {
    return bundle("cases").helm(release("one", "monitoring", values));
  }

  private static ChartValues chart(String repository, String name) {
    return chartValues(new Chart(repository, "https://charts.example.com", name, "1.2.3"));
  }

  /** A chart that was given up, and one that moved to another repository. */
  public static Bundle retiredChart() {
    return released(chart("grafana", "loki-stack"))
        .helm(release("two", "monitoring", chart("grafana", "loki")));
  }

  /** The chart that took its place, and one of another name. */
  public static Bundle chartInUse() {
    return released(lokiValues())
        .helm(release("two", "monitoring", chart("grafana", "loki-stacked")));
  }

  /** Keys that each chart has given up: a whole part, a key inside, one value of several. */
  public static Bundle retiredKey() {
    return bundle("cases")
        .helm(
            release(
                "one",
                "monitoring",
                collectorValues()
                    .unchecked("config.service.telemetry.metrics.address", Node.text(":8888"))
                    .allow("schema.unchecked-property", "a case of its own")),
            release("two", "monitoring", lokiValues().mode(LokiMode.SINGLE_BINARY)),
            release(
                "three",
                "monitoring",
                jaegerValues()
                    .unchecked("elasticsearch.host", Node.text("elasticsearch.monitoring"))
                    .allow("schema.unchecked-property", "a case of its own")));
  }

  /** A key whose name only starts the same, and a part that is off. */
  public static Bundle keyInUse() {
    return bundle("cases")
        .helm(
            release(
                "one",
                "monitoring",
                collectorValues()
                    .unchecked("config.service.telemetry.metrics.addresses", Node.text(":8888"))
                    .allow("schema.unchecked-property", "a case of its own")),
            release(
                "two",
                "monitoring",
                lokiValues()
                    .unchecked("minio.enabled", Node.bool(false))
                    .allow("schema.unchecked-property", "a case of its own")));
  }

  private static HelmValues grafanaWith(String path, Node value) {
    return kubePrometheusStack()
        .grafana(
            grafanaValues()
                .unchecked(path, value)
                .allow("schema.unchecked-property", "a case of its own"));
  }

  private static ChartValues blackboxWith(String path, Node value) {
    return chartValues(Chart.PROMETHEUS_BLACKBOX_EXPORTER)
        .unchecked(path, value)
        .allow("schema.unchecked-property", "a case of its own");
  }

  /** Values with a slip, on the wrong level, inside what was set, and where nothing is near. */
  public static Bundle unknownKey() {
    return bundle("cases")
        .helm(
            release("one", "monitoring", grafanaWith("deploymentStrategie", Node.text("Recreate"))),
            release("two", "monitoring", blackboxWith("module", Node.text("http_2xx"))),
            release(
                "three",
                "monitoring",
                blackboxWith("image", Node.object().with("repositry", Node.text("a/b")))),
            release("four", "monitoring", blackboxWith("tenants", Node.number(2))));
  }

  /** Values that there are, what Kubernetes reads, and those of another version of the chart. */
  public static Bundle knownKey() {
    return bundle("cases")
        .helm(
            release(
                "one", "monitoring", grafanaWith("deploymentStrategy.type", Node.text("Recreate"))),
            release(
                "two",
                "monitoring",
                blackboxWith("nodeSelector", Node.object().with("disk", Node.text("fast")))),
            release("three", "monitoring", blackboxWith("tenants", Node.number(2)))
                .version("99.0.0"));
  }

  /** A password typed into the values. */
  public static Bundle literalPassword() {
    return released(
        kubePrometheusStack()
            .unchecked("grafana.adminPassword", Node.text("changeme"))
            .allow("schema.unchecked-property", "a case of its own"));
  }

  /** A password in a Secret. */
  public static Bundle namedPassword() {
    return released(kubePrometheusStack().grafana(grafanaValues().adminSecret("grafana-admin")));
  }

  private static Bundle monitored(Endpoint endpoint) {
    return bundle("cases").stack(STACK).resources(STACK.monitor(SHOP, endpoint));
  }

  /** The port of a monitor that was typed instead of taken from the service. */
  public static Bundle unknownPort() {
    return monitored(port("metric").path("/internal/metrics"));
  }

  /** The path of a monitor that was left out. */
  public static Bundle otherPath() {
    return monitored(port("metrics"));
  }

  /** A monitor of the service, and one of another port. */
  public static Bundle monitorOfService() {
    return bundle("cases")
        .stack(STACK)
        .resources(
            STACK.monitor(SHOP, SHOP.scraped().scrapeEvery(seconds(15)), port("http").path("/m")));
  }

  /** A monitor whose labels no service of the stack carries. */
  public static Bundle unknownService() {
    return bundle("cases")
        .stack(STACK)
        .resources(
            serviceMonitor("monitoring", "web")
                .label("release", "prometheus")
                .selecting("app", "web")
                .fromNamespaces("shop")
                .endpoints(port("metrics")));
  }

  /** A monitor that looks at the own namespace, where nothing is known of its service. */
  public static Bundle servicesNotNamed() {
    return bundle("cases")
        .resources(
            serviceMonitor("monitoring", "web").selecting("app", "web").endpoints(port("metrics")));
  }

  private static Probe asking(String... addresses) {
    return probe("monitoring", "shop", "blackbox.monitoring:9115")
        .label("release", "prometheus")
        .targets(probeTargets(addresses));
  }

  private static PodMonitor pods(String namespace) {
    return podMonitor("monitoring", "shop")
        .label("release", "prometheus")
        .selecting("app", "shop")
        .fromNamespaces(namespace)
        .endpoints(podPort("metrics"));
  }

  private static DeploymentPatch patch(String namespace, String name) {
    return deploymentPatch(namespace, name)
        .containers(container("shop").liveness(httpCheck("/healthz", 8080)));
  }

  /** A probe, a monitor of pods and a patch, typed by hand with a slip each. */
  public static Bundle typedByHand() {
    return bundle("cases")
        .stack(STACK)
        .resources(
            asking(
                "http://shop.shop:8081/healthz",
                "https://shop.shop.svc.cluster.local/healthz",
                "http://shops.shop:8080/healthz"),
            pods("shops"),
            patch("shop", "shops"));
  }

  /** The same without a slip, and about what the stack does not know. */
  public static Bundle typedWell() {
    return bundle("cases")
        .stack(STACK)
        .resources(
            asking(
                "http://shop.shop.svc:8080/healthz",
                "shop.shop",
                "https://example.org/",
                "http://other.elsewhere:1/"),
            pods("shop"),
            patch("shop", "shop"),
            patch("elsewhere", "other"));
  }

  /** Values that select by another label than the monitors of the stack carry. */
  public static Bundle otherSelector() {
    return bundle("cases")
        .stack(
            stack(
                release(
                    "prometheus",
                    "monitoring",
                    kubePrometheusStack()
                        .prometheus(prometheusValues().selects(Map.of("team", "shop"))))))
        .resources(STACK.monitor(SHOP, SHOP.scraped()), PartCases.rules("monitoring", "shop"));
  }

  /** Values that select everything. */
  public static Bundle selectsAll() {
    return bundle("cases")
        .helm(
            release(
                "prometheus",
                "monitoring",
                kubePrometheusStack().prometheus(prometheusValues().selectsAll())))
        .resources(PartCases.monitor("monitoring", "web"), PartCases.rules("shop", "web"));
  }
}
