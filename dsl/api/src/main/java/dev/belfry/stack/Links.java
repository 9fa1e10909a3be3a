package dev.belfry.stack;

import dev.belfry.helm.AlloyValues;
import dev.belfry.helm.CollectorValues;
import dev.belfry.helm.HelmValues;
import dev.belfry.helm.KubePrometheusStack;
import dev.belfry.helm.LokiValues;
import dev.belfry.provisioning.ProvisionedDataSource;
import dev.belfry.tree.Path;
import java.util.ArrayList;
import java.util.List;

/** What values of one release have to know of others; what they say already stays. */
final class Links {
  /** Who sets one of these chooses what the Prometheus picks up. */
  private static final List<String> SELECTORS =
      List.of("serviceMonitorSelector", "serviceMonitorSelectorNilUsesHelmValues");

  private final Stack stack;

  Links(Stack stack) {
    this.stack = stack;
  }

  KubePrometheusStack completed(KubePrometheusStack values) {
    boolean chosen =
        SELECTORS.stream().anyMatch(name -> has(values, "prometheus.prometheusSpec." + name));
    KubePrometheusStack selecting =
        chosen ? values : values.prometheus(one -> one.selects(stack.labels()));
    List<ProvisionedDataSource> sources = sources();
    return sources.isEmpty() ? selecting : selecting.grafana(one -> one.dataSources(sources));
  }

  private List<ProvisionedDataSource> sources() {
    if (!stack.ownSources().isEmpty()) {
      return stack.ownSources();
    }
    List<ProvisionedDataSource> usual = new ArrayList<>();
    if (stack.hasLoki()) {
      usual.add(stack.lokiSource());
    }
    if (stack.hasJaeger()) {
      usual.add(stack.jaegerSource());
    }
    if (stack.hasTempo()) {
      usual.add(stack.tempoSource());
    }
    return usual;
  }

  LokiValues completed(LokiValues values) {
    return has(values, "loki.rulerConfig.alertmanager_url")
        ? values
        : values.alertsTo(stack.alertmanagerUrl());
  }

  AlloyValues completed(AlloyValues values) {
    if (!stack.hasLoki() || has(values, "alloy.configMap.content")) {
      return values;
    }
    List<String> namespaces =
        stack.services().stream().map(Service::namespace).distinct().sorted().toList();
    return values.podLogs(stack.lokiUrl(), namespaces);
  }

  CollectorValues completed(CollectorValues values) {
    CollectorValues sending =
        !stack.hasTraces() || has(values, "config.service.pipelines.traces")
            ? values
            : values.tracesTo(stack.tracesOtlp());
    return !stack.hasLoki() || has(values, "config.service.pipelines.logs")
        ? sending
        : sending.logsTo(stack.lokiUrl());
  }

  private static boolean has(HelmValues values, String path) {
    return values.node().get(Path.parse(path)).isPresent();
  }
}
