package dev.belfry.check;

import dev.belfry.bundle.Artifact.ResourceFile;
import dev.belfry.kubernetes.KubernetesResource;
import dev.belfry.kubernetes.Prometheus;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import dev.belfry.tree.StringNode;

/**
 * Monitors and rules that the declared Prometheus would never load, because they lack a label that
 * it selects by.
 */
final class SelectionCheck implements Check {
  static final String CODE = "kubernetes.not-selected";

  @Override
  public void check(Inspection inspection, Report report) {
    for (ResourceFile file : inspection.bundle().artifacts(ResourceFile.class)) {
      inspection.bundle().prometheus().ifPresent(one -> check(one, file.resource(), report));
    }
  }

  private static void check(Prometheus prometheus, KubernetesResource resource, Report report) {
    ObjectNode selector = selector(prometheus, resource.kind());
    ObjectNode labels = resource.node().object("metadata").object("labels");
    selector.forEach(
        (name, value) -> {
          if (!labels.get(name).equals(java.util.Optional.of(value))) {
            report(prometheus, resource, name, value, report);
          }
        });
  }

  private static ObjectNode selector(Prometheus prometheus, String kind) {
    String property =
        switch (kind) {
          case "ServiceMonitor" -> "serviceMonitorSelector";
          case "PrometheusRule" -> "ruleSelector";
          default -> "";
        };
    return prometheus.node().object("spec").object(property).object("matchLabels");
  }

  private static void report(
      Prometheus prometheus, KubernetesResource resource, String name, Node value, Report report) {
    String expected = ((StringNode) value).value();
    String got =
        resource
            .node()
            .get(Path.parse("metadata.labels"))
            .flatMap(labels -> ((ObjectNode) labels).text(name))
            .map(other -> "`" + other + "`")
            .orElse("no such label");
    report.error(
        CODE,
        resource.kind() + " `" + resource.namespace() + "/" + resource.name() + "`",
        Place.of(resource.node()),
        "Prometheus `"
            + prometheus.name()
            + "` selects the label `"
            + name
            + "` = `"
            + expected
            + "`, got "
            + got
            + ", so it would never load this "
            + resource.kind(),
        "add .label(\"" + name + "\", \"" + expected + "\")");
  }
}
