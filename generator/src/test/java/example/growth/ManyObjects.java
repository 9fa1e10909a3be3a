package example.growth;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.helm.Helm.kubePrometheusStack;
import static dev.belfry.helm.Helm.lokiValues;
import static dev.belfry.helm.Helm.prometheusValues;
import static dev.belfry.helm.Helm.release;
import static dev.belfry.kubernetes.Kubernetes.configMap;
import static dev.belfry.kubernetes.Kubernetes.grafanaSidecar;
import static dev.belfry.kubernetes.Kubernetes.port;
import static dev.belfry.kubernetes.Kubernetes.prometheusRule;
import static dev.belfry.kubernetes.Kubernetes.serviceMonitor;
import static dev.belfry.promql.PromQl.*;
import static dev.belfry.provisioning.Provisioning.dataSources;
import static dev.belfry.provisioning.Provisioning.prometheusSource;
import static dev.belfry.rules.Rules.*;
import static dev.belfry.scrape.Scrape.scrapeJob;
import static dev.belfry.scrape.Scrape.targets;
import static example.growth.Many.many;
import static example.growth.Many.name;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.rules.Severity;
import dev.belfry.scrape.Relabel;
import java.util.Map;
import java.util.TreeMap;

/** Jobs, objects and values of charts, with many of one thing. */
final class ManyObjects {
  private static final Label JOB = label("job");

  private ManyObjects() {}

  /** As a benchmark has it: a monitor and alerts for each service, as objects for Kubernetes. */
  static Bundle services(int count, int change) {
    return bundle("many")
        .resources(
            many(
                count,
                i ->
                    prometheusRule("monitoring", name("service", i).replace('_', '-') + "-rules")
                        .label("role", "alert-rules")
                        .groups(
                            ruleGroup(name("service", i))
                                .every(seconds(30))
                                .rules(
                                    alert(name("Alert", i))
                                        .when(
                                            counter(name("metric", i) + "_total")
                                                .where(JOB.is(ManyRules.service(i)))
                                                .rate(minutes(5))
                                                .sumBy(JOB)
                                                .above(1 + change))
                                        .severity(Severity.WARNING)
                                        .summary("{{ $labels.job }} fails")
                                        .runbook("https://runbooks.example.org/" + i)))))
        .resources(
            many(
                count,
                i ->
                    serviceMonitor("monitoring", ManyRules.service(i))
                        .label("release", "prometheus")
                        .selecting("app", ManyRules.service(i))
                        .fromNamespaces("default")
                        .endpoints(
                            port("http")
                                .path("/metrics")
                                .scrapeEvery(seconds(30 + change))
                                .timeout(seconds(10))
                                .metricRelabelings(Relabel.drop("go_gc_.*", label("__name__"))))))
        .kustomizations();
  }

  static Bundle jobs(int count, int change) {
    return ManyRules.rules(ManyRules.FEW, change)
        .scrapeJobs(
            many(
                count,
                i ->
                    scrapeJob(ManyRules.service(i))
                        .scrapeEvery(seconds(30 + change))
                        .staticTargets(targets(ManyRules.service(i) + ":9100"))));
  }

  static Bundle relabelings(int count, int change) {
    return bundle("many")
        .scrapeJobs(
            scrapeJob("shop")
                .scrapeEvery(seconds(30 + change))
                .staticTargets(targets("shop:9100"))
                .relabelings(
                    many(
                        count,
                        i ->
                            Relabel.replace(label(name("label", i)))
                                .sourceLabels(label(name("__meta_label", i)))))
                .metricRelabelings(
                    many(count, i -> Relabel.drop(name("go", i) + "_.*", label("__name__")))));
  }

  static Bundle sources(int count, int change) {
    return bundle("many")
        .provisioning(
            "sources",
            dataSources()
                .sources(
                    many(
                        count,
                        i ->
                            prometheusSource(
                                    name("uid", i),
                                    name("Source", i),
                                    "http://" + ManyRules.service(i))
                                .scrapeInterval(seconds(30 + change)))))
        .grafanaObjects(grafanaSidecar("monitoring"));
  }

  /** Dashboards and their data as ConfigMaps, all listed for kubectl. */
  static Bundle configMaps(int count, int change) {
    return ManyDashboards.dashboards(count, change)
        .resources(
            many(
                count,
                i ->
                    configMap("monitoring", ManyRules.service(i))
                        .entry("key", name("value", i + change))))
        .grafanaObjects(grafanaSidecar("monitoring"))
        .kustomizations();
  }

  /** One ConfigMap with many keys. */
  static Bundle keys(int count, int change) {
    Map<String, String> data = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      data.put(name("key", i), name("value", i + change));
    }
    return bundle("many").resources(configMap("monitoring", "keys").entries(data));
  }

  static Bundle helm(int count, int change) {
    Map<String, String> labels = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      labels.put(name("label", i), name("value", i + change));
    }
    return bundle("many")
        .helm(
            release(
                "stack",
                "monitoring",
                kubePrometheusStack().prometheus(prometheusValues().externalLabels(labels))));
  }

  /** Many releases. */
  static Bundle releases(int count, int change) {
    return bundle("many")
        .helm(
            many(
                count,
                i ->
                    release(
                        ManyRules.service(i),
                        ManyRules.service(i),
                        lokiValues().replicas(1 + change))));
  }
}
