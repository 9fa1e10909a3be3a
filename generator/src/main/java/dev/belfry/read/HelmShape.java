package dev.belfry.read;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.BooleanNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Optional;

/** What is for Helm, told by what it says: values of charts, and what names charts. */
final class HelmShape {
  private static final List<String> MODES = List.of("deployment", "daemonset", "statefulset");
  private static final List<String> OF_LOKI =
      List.of("auth_enabled", "commonConfig", "schemaConfig", "useTestSchema");
  private static final List<String> OF_TEMPO =
      List.of("metricsGenerator", "multitenancyEnabled", "receivers", "retention");
  private static final List<String> OF_JAEGER =
      List.of("agent", "allInOne", "collector", "provisionDataStore", "query", "userconfig");

  private HelmShape() {}

  /** An object for Kubernetes that installs a chart: of Argo CD or of Flux. */
  static Optional<Kind> ofObject(ObjectNode object) {
    ObjectNode spec = object.object("spec");
    boolean names =
        spec.object("source").text("chart").isPresent()
            || has(spec.array("sources"), "chart")
            || spec.object("chart").object("spec").text("chart").isPresent();
    return names ? Optional.of(Kind.HELM_RELEASE) : Optional.empty();
  }

  /** Values, or a file that names charts: a Chart.yaml, or a helmfile. */
  static Optional<Kind> of(ObjectNode object) {
    if (has(object.array("releases"), "chart") || has(object.array("dependencies"), "repository")) {
      return Optional.of(Kind.HELM_RELEASE);
    }
    if (object.object("prometheus").object("prometheusSpec").size() > 0
        || object.object("alertmanager").object("alertmanagerSpec").size() > 0) {
      return Optional.of(Kind.KUBE_PROMETHEUS_STACK);
    }
    ObjectNode loki = object.object("loki");
    Node shipping = object.object("promtail").get("enabled").orElse(null);
    if (loki.size() > 0 && shipping instanceof BooleanNode) {
      return Optional.of(Kind.LOKI_STACK);
    }
    if (OF_LOKI.stream().anyMatch(name -> loki.get(name).isPresent())) {
      return Optional.of(Kind.LOKI);
    }
    ObjectNode tempo = object.object("tempo");
    if (OF_TEMPO.stream().anyMatch(name -> tempo.get(name).isPresent())) {
      return Optional.of(Kind.TEMPO);
    }
    return ofTracing(object);
  }

  private static Optional<Kind> ofTracing(ObjectNode object) {
    boolean stored =
        object.object("userconfig").object("extensions").get("jaeger_storage").isPresent()
            || object.object("storage").text("type").isPresent();
    if (stored && OF_JAEGER.stream().anyMatch(name -> object.get(name).isPresent())) {
      return Optional.of(Kind.JAEGER);
    }
    boolean collects =
        MODES.contains(object.text("mode").orElse("")) && object.object("config").size() > 0;
    return collects ? Optional.of(Kind.COLLECTOR) : Optional.empty();
  }

  private static boolean has(ArrayNode items, String property) {
    for (Node item : items.items()) {
      if (item instanceof ObjectNode object && object.text(property).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
