package dev.belfry.check;

import dev.belfry.bundle.Artifact;
import dev.belfry.bundle.Artifact.AlertmanagerValuesFile;
import dev.belfry.bundle.Artifact.HelmFile;
import dev.belfry.bundle.Artifact.ResourceFile;
import dev.belfry.helm.KubePrometheusStack;
import dev.belfry.kubernetes.AlertmanagerSecret;
import dev.belfry.render.MountedFile;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.Set;

/** Secrets in files that nothing brings to an Alertmanager in Kubernetes. */
final class UnmountedSecretCheck implements Check {
  static final String CODE = "alertmanager.unmounted-secret";

  /** Properties whose entries the author names, and files that are no secrets. */
  private static final Set<String> OTHERS =
      Set.of("details", "labels", "custom_fields", "ca_file", "cert_file");

  @Override
  public void check(Inspection inspection, Report report) {
    for (Artifact artifact : inspection.bundle().artifacts()) {
      if (isInPod(artifact)) {
        artifact.routes().ifPresent(routes -> check(Place.of(routes.node()), report));
      }
      if (artifact instanceof HelmFile file
          && file.release().values() instanceof KubePrometheusStack) {
        Place alertmanager = Place.of(file.release().values().node().object("alertmanager"));
        check(alertmanager.inside("config"), report);
      }
    }
  }

  /** Whether an Alertmanager that prometheus-operator runs reads it as a file. */
  private static boolean isInPod(Artifact artifact) {
    return artifact instanceof AlertmanagerValuesFile
        || artifact instanceof ResourceFile file && file.resource() instanceof AlertmanagerSecret;
  }

  private static void check(Place place, Report report) {
    ObjectNode node = place.node();
    for (int i = 0; i < node.size(); i++) {
      if (!OTHERS.contains(node.name(i))) {
        check(place, node.name(i), node.value(i), report);
      }
    }
  }

  private static void check(Place place, String property, Node value, Report report) {
    if (value instanceof ObjectNode object) {
      check(place.inside(object), report);
    } else if (value instanceof ArrayNode array) {
      array.items().forEach(item -> check(place, property, item, report));
    } else if (value instanceof StringNode path && isUnmounted(property, path.value())) {
      report.warning(
          CODE,
          "the configuration of Alertmanager in Kubernetes",
          place,
          "`" + property + "` names " + path.value() + ", where no Secret is mounted",
          "type Secret.kubernetes(\"name\", \"key\")");
    }
  }

  private static boolean isUnmounted(String property, String path) {
    return (property.endsWith("_file") || property.equals("files"))
        && MountedFile.at(path).isEmpty();
  }
}
