package dev.belfry.helm;

import static java.util.Objects.requireNonNull;

import dev.belfry.kubernetes.Kubernetes;
import dev.belfry.kubernetes.Prometheus;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** The Prometheus that kube-prometheus-stack has the operator make. */
public final class OperatorPrometheus {
  private final String release;
  private final ObjectNode spec;

  private OperatorPrometheus(String release, ObjectNode spec) {
    this.release = release;
    this.spec = spec;
  }

  /** The Prometheus of a release, as far as it matters for what it picks up. */
  public static Prometheus of(HelmRelease<KubePrometheusStack> release) {
    ObjectNode values = requireNonNull(release, "release").values().node();
    OperatorPrometheus chosen =
        new OperatorPrometheus(
            release.name(), values.object("prometheus").object("prometheusSpec"));
    Prometheus all =
        Kubernetes.prometheus(release.namespace(), release.fullName() + "-prometheus")
            .selectsAllMonitors()
            .selectsAllPodMonitors()
            .selectsAllProbes()
            .selectsAllScrapeConfigs()
            .selectsAllRules()
            .monitorsFromAllNamespaces()
            .podMonitorsFromAllNamespaces()
            .probesFromAllNamespaces()
            .scrapeConfigsFromAllNamespaces()
            .rulesFromAllNamespaces();
    all = chosen.with(all, "serviceMonitor", Prometheus::selectsMonitors);
    all = chosen.with(all, "podMonitor", Prometheus::selectsPodMonitors);
    all = chosen.with(all, "probe", Prometheus::selectsProbes);
    all = chosen.with(all, "scrapeConfig", Prometheus::selectsScrapeConfigs);
    return chosen.with(all, "rule", Prometheus::selectsRules);
  }

  /** A method that narrows what a Prometheus picks up of a kind by a label. */
  private interface Selection {
    Prometheus by(Prometheus prometheus, String name, String value);
  }

  private Prometheus with(Prometheus prometheus, String kind, Selection selection) {
    Prometheus narrowed = prometheus;
    for (Map.Entry<String, String> label : labels(kind).entrySet()) {
      narrowed = selection.by(narrowed, label.getKey(), label.getValue());
    }
    return narrowed;
  }

  /** Where values choose nothing, the chart takes the label of the release, unless told not to. */
  private Map<String, String> labels(String kind) {
    ObjectNode set = spec.object(kind + "Selector");
    boolean all =
        spec.get(kind + "SelectorNilUsesHelmValues").equals(Optional.of(Node.bool(false)));
    if (set.size() == 0) {
      return all ? Map.of() : Map.of("release", release);
    }
    return Nodes.matched(set);
  }
}
