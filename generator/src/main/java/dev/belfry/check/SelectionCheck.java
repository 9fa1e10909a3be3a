package dev.belfry.check;

import dev.belfry.bundle.Artifact.ResourceFile;
import dev.belfry.bundle.Bundle;
import dev.belfry.helm.OperatorPrometheus;
import dev.belfry.kubernetes.KubernetesResource;
import dev.belfry.kubernetes.Prometheus;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Monitors, probes, scrape configurations and rules that the declared Prometheus, or the one of the
 * bundle's Helm values, would never load: it takes none of the kind, none of the namespace, or asks
 * for a label that they lack.
 */
final class SelectionCheck implements Check {
  static final String CODE = "kubernetes.not-selected";

  /**
   * How Prometheus chooses objects of a kind.
   *
   * @param property what its properties start with
   * @param method what its methods are named for
   */
  private record Selection(String property, String method) {
    Optional<ObjectNode> selector(Prometheus prometheus) {
      return object(prometheus, property + "Selector");
    }

    boolean takesOtherNamespaces(Prometheus prometheus) {
      return object(prometheus, property + "NamespaceSelector").isPresent();
    }

    private static Optional<ObjectNode> object(Prometheus prometheus, String name) {
      return prometheus.node().object("spec").get(name).map(ObjectNode.class::cast);
    }

    String fromAllNamespaces() {
      return "."
          + Character.toLowerCase(method.charAt(0))
          + method.substring(1)
          + "FromAllNamespaces()";
    }
  }

  private static final Map<String, Selection> SELECTIONS =
      Map.of(
          "ServiceMonitor", new Selection("serviceMonitor", "Monitors"),
          "PodMonitor", new Selection("podMonitor", "PodMonitors"),
          "Probe", new Selection("probe", "Probes"),
          "ScrapeConfig", new Selection("scrapeConfig", "ScrapeConfigs"),
          "PrometheusRule", new Selection("rule", "Rules"));

  @Override
  public void check(Inspection inspection, Report report) {
    Set<Prometheus> all = loading(inspection.bundle());
    for (ResourceFile file : inspection.bundle().artifacts(ResourceFile.class)) {
      Selection selection = SELECTIONS.get(file.resource().kind());
      if (selection != null) {
        all.forEach(one -> check(one, selection, file.resource(), report));
      }
    }
  }

  /** The declared one and those of releases, which are one where they agree. */
  static Set<Prometheus> loading(Bundle bundle) {
    Set<Prometheus> all = new LinkedHashSet<>();
    Releases.ofOperator(bundle).forEach(release -> all.add(OperatorPrometheus.of(release)));
    bundle.prometheus().ifPresent(all::add);
    return all;
  }

  private static void check(
      Prometheus prometheus, Selection selection, KubernetesResource resource, Report report) {
    Choice choice = new Choice("Prometheus `" + prometheus.name() + "`", resource, report);
    Optional<ObjectNode> selector = selection.selector(prometheus);
    if (selector.isEmpty()) {
      choice.skips(
          "selects no " + resource.kind() + " at all",
          "say .selects" + selection.method() + "(...) of the Prometheus");
      return;
    }
    if (!resource.namespace().equals(prometheus.namespace())
        && !selection.takesOtherNamespaces(prometheus)) {
      choice.skips(
          "looks into its own namespace `" + prometheus.namespace() + "` alone",
          "say " + selection.fromAllNamespaces() + " of the Prometheus");
    }
    selector.get().object("matchLabels").forEach((name, value) -> label(choice, name, value));
  }

  private static void label(Choice choice, String name, Node expected) {
    if (expected instanceof StringNode text
        && !choice.label(name).equals(Optional.of(text.value()))) {
      choice.skipsWithout(name, text.value());
    }
  }
}
