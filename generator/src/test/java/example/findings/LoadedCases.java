package example.findings;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.helm.Helm.*;
import static dev.belfry.kubernetes.Kubernetes.*;
import static dev.belfry.rules.Rules.*;
import static dev.belfry.stack.Service.service;
import static dev.belfry.stack.Stack.stack;

import dev.belfry.alertmanager.Routing;
import dev.belfry.bundle.Bundle;
import dev.belfry.helm.KubePrometheusStack;
import dev.belfry.kubernetes.ServiceMonitor;
import dev.belfry.promql.InstantVector;
import dev.belfry.promql.PromQl;
import dev.belfry.rules.RuleGroup;
import dev.belfry.stack.Service;
import dev.belfry.stack.Stack;

/** What a stack would not load or not have, and what it has. */
public final class LoadedCases {
  private static final Service SHOP =
      service("shop", "shop").label("app", "shop").port("http", 8080).metrics("http", "/metrics");
  private static final Routing ROUTES =
      routing(sendTo(receiver("all").webhook(webhook("http://all.example.org"))));

  private LoadedCases() {}

  private static Stack loading(KubePrometheusStack values) {
    return stack(release("prometheus", "monitoring", values));
  }

  private static Bundle with(KubePrometheusStack values) {
    return bundle("cases").stack(loading(values));
  }

  /** Routes in a file, and a chart that knows nothing of them. */
  public static Bundle routesInNoValues() {
    return with(kubePrometheusStack()
            .alertmanager(alertmanagerValues().storage(volumeClaim("1Gi"))))
        .alertmanager(ROUTES);
  }

  /** Routes in the values. */
  public static Bundle routesInValues() {
    return with(kubePrometheusStack().alertmanager(alertmanagerValues().config(ROUTES)))
        .alertmanager(ROUTES);
  }

  private static Bundle keeping(String size, int days) {
    return with(
        kubePrometheusStack()
            .prometheus(
                prometheusValues()
                    .retention(days(days))
                    .retentionSize(size)
                    .storage(volumeClaim("100Gi"))));
  }

  /** More than the volume has, for no time at all. */
  public static Bundle doubtfulRetention() {
    return keeping("101GB", 0);
  }

  /** What fits: the units of Prometheus are powers of 1024. */
  public static Bundle usualRetention() {
    return keeping("100GB", 15);
  }

  private static Bundle inFolder(String annotation) {
    return with(kubePrometheusStack().grafana(grafanaValues().dashboardFolders(annotation)))
        .dashboards(
            "Team",
            dashboard("queue", "Queue").panels(stat("Length").query(PromQl.gauge("queue_length"))))
        .grafanaObjects(grafanaSidecar("monitoring"));
  }

  /** An annotation that no ConfigMap has. */
  public static Bundle otherAnnotation() {
    return inFolder("folder");
  }

  /** The annotation that they have. */
  public static Bundle sameAnnotation() {
    return inFolder("grafana_folder");
  }

  private static RuleGroup group(String name) {
    return ruleGroup(name)
        .rules(
            alert("Full of " + name)
                .when(PromQl.gauge("queue_length").sum().above(10))
                .holdingFor(minutes(5))
                .summary("Too much waits"));
  }

  private static Bundle loaded(RuleGroup... groups) {
    Stack stack = loading(kubePrometheusStack());
    return bundle("cases")
        .stack(stack)
        .ruleGroups(group("queue"), group("stock"))
        .resources(stack.rules("shop").groups(groups));
  }

  /** Two groups, of which one is in no object. */
  public static Bundle groupInNoObject() {
    return loaded(group("queue"));
  }

  /** Two groups in one object. */
  public static Bundle groupsInObject() {
    return loaded(group("queue"), group("stock"));
  }

  private static Bundle scraping(ServiceMonitor... monitors) {
    return bundle("cases")
        .stack(loading(kubePrometheusStack()).services(SHOP))
        .resources(java.util.List.of(monitors));
  }

  private static ServiceMonitor monitor() {
    return loading(kubePrometheusStack()).monitor(SHOP, SHOP.scraped());
  }

  private static ServiceMonitor honoring() {
    return loading(kubePrometheusStack()).monitor(SHOP, SHOP.scraped().honorLabels());
  }

  private static Bundle asking(Bundle bundle, String text) {
    InstantVector<?> asked = PromQl.promQl(text);
    return bundle.dashboards("Team", dashboard("shop", "Shop").panels(stat("Shop").query(asked)));
  }

  /** Metrics that nothing scrapes. */
  public static Bundle unscraped() {
    return scraping();
  }

  /** A monitor for them. */
  public static Bundle scraped() {
    return scraping(monitor());
  }

  /** A namespace that nobody has named. */
  public static Bundle unknownNamespace() {
    return asking(scraped(), "sum(queue_length{namespace=\"shop-prod\"})");
  }

  /** That of the service, of the stack, and of Kubernetes itself. */
  public static Bundle knownNamespace() {
    return asking(
        scraped(),
        "sum(queue_length{namespace=\"shop\"}) + sum(queue_length{namespace=\"monitoring\"})"
            + " + sum(queue_length{namespace=\"kube-system\"})");
  }

  private static final String BY_SERVICE = "sum by (service) (rate(shop_calls_total[5m]))";

  /** A label of the page that scraping writes over. */
  public static Bundle overwrittenLabel() {
    return asking(scraped(), BY_SERVICE);
  }

  /** The same, kept. */
  public static Bundle keptLabel() {
    return asking(scraping(honoring()), BY_SERVICE);
  }
}
