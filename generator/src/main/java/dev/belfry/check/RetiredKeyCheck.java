package dev.belfry.check;

import dev.belfry.tree.BooleanNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.List;
import java.util.Map;

/**
 * Helm values that their charts do not read any more, or soon will not. Components of collectors,
 * wherever they stand, are {@link RemovedComponentCheck}'s.
 */
final class RetiredKeyCheck implements Check {
  static final String CODE = "helm.retired-key";

  /**
   * A value that a chart does not read any more.
   *
   * @param path where it stands, names separated by dots
   * @param value the one value that is meant; empty for all but {@code false}
   * @param instead what to set
   */
  private record Retired(String path, String value, String instead) {}

  private static Retired retired(String path, String instead) {
    return new Retired(path, "", instead);
  }

  private static final String JAEGER = "one `jaeger` since version 2, and `userconfig` for it";

  /** From the charts' own notes on upgrades, values and templates, by the name of the chart. */
  private static final Map<String, List<Retired>> BY_CHART =
      Map.of(
          "kube-prometheus-stack",
          List.of(
              retired("additionalPrometheusRules", "`additionalPrometheusRulesMap`"),
              retired("prometheusOperator.tlsProxy", "`prometheusOperator.tls`"),
              retired(
                  "kubeStateMetrics.serviceMonitor.namespaceOverride",
                  "`kube-state-metrics.namespaceOverride`"),
              retired(
                  "prometheus.prometheusSpec.prometheusRulesExcludedFromEnforce",
                  "`prometheus.prometheusSpec.excludedFromEnforcement`")),
          "loki",
          List.of(
              retired("minio.enabled", "`loki.storage` of an object storage of your own"),
              retired("global.image.registry", "`global.imageRegistry`"),
              retired("loki.persistence", "`singleBinary.persistence`"),
              new Retired("deploymentMode", "SingleBinary", "`deploymentMode: Monolithic`"),
              new Retired(
                  "deploymentMode",
                  "SimpleScalable",
                  "`deploymentMode: Monolithic` or `Distributed`")),
          "jaeger",
          List.of(
              retired("agent", JAEGER),
              retired("allInOne", JAEGER),
              retired("collector", JAEGER),
              retired("ingester", JAEGER),
              retired("query", JAEGER),
              retired("provisionDataStore", "a storage of your own, named in `userconfig`"),
              retired("cassandra", "a storage of your own, named in `userconfig`"),
              retired("elasticsearch", "`userconfig.extensions.jaeger_storage.backends`"),
              retired(
                  "storage.elasticsearch.host", "`userconfig.extensions.jaeger_storage.backends`")),
          "tempo",
          List.of(retired("tempo.global_overrides", "`tempo.overrides`")),
          "opentelemetry-collector",
          List.of(
              retired(
                  "config.service.telemetry.metrics.address",
                  "`config.service.telemetry.metrics.readers`")));

  /** Whether this check tells of a value, or of one inside it. */
  static boolean isRetired(String chart, String path) {
    return BY_CHART.getOrDefault(chart, List.of()).stream()
        .anyMatch(one -> (one.path + ".").startsWith(path + "."));
  }

  @Override
  public void check(Inspection inspection, Report report) {
    for (NamedChart chart : NamedChart.in(inspection)) {
      for (Retired retired : BY_CHART.getOrDefault(chart.name(), List.of())) {
        check(chart, chart.place(), retired.path, retired, report);
      }
    }
  }

  private static void check(
      NamedChart chart, Place place, String rest, Retired retired, Report report) {
    int dot = rest.indexOf('.');
    if (dot >= 0) {
      if (place.node().get(rest.substring(0, dot)).orElse(null) instanceof ObjectNode inner) {
        check(chart, place.inside(inner), rest.substring(dot + 1), retired, report);
      }
      return;
    }
    if (place.node().get(rest).filter(value -> isMeant(retired, value)).isPresent()) {
      report(chart, place.at(rest), retired, report);
    }
  }

  private static boolean isMeant(Retired retired, Node value) {
    if (!retired.value.isEmpty()) {
      return value instanceof StringNode text && text.value().equals(retired.value);
    }
    return !(value instanceof BooleanNode flag && !flag.value());
  }

  private static void report(NamedChart chart, Place place, Retired retired, Report report) {
    String said = retired.value.isEmpty() ? retired.path : retired.path + ": " + retired.value;
    report.warning(
        CODE,
        chart.subject(),
        place,
        "the chart `" + chart.name() + "` has no use for `" + said + "` any more",
        "take " + retired.instead);
  }
}
