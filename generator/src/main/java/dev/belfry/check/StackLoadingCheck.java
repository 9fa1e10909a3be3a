package dev.belfry.check;

import dev.belfry.bundle.Artifact.AlertmanagerFile;
import dev.belfry.bundle.Artifact.AlertmanagerValuesFile;
import dev.belfry.bundle.Artifact.HelmFile;
import dev.belfry.bundle.Artifact.ResourceFile;
import dev.belfry.bundle.Artifact.RuleFile;
import dev.belfry.bundle.Bundle;
import dev.belfry.helm.KubePrometheusStack;
import dev.belfry.kubernetes.KubernetesResource;
import dev.belfry.render.Document;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the bundle has and nothing brings to the kube-prometheus-stack of the bundle: groups of
 * rules, the routes, the folders of dashboards.
 */
final class StackLoadingCheck implements Check {
  static final String RULES = "kubernetes.rules-not-loaded";
  static final String ROUTES = "alertmanager.not-loaded";
  static final String FOLDER = "helm.other-folder-annotation";

  private static final Set<String> WITH_ROUTES =
      Set.of("Alertmanager", "AlertmanagerConfig", "Secret");

  private static final String SIDECAR_LABEL = "grafana_dashboard";

  @Override
  public void check(Inspection inspection, Report report) {
    Bundle bundle = inspection.bundle();
    for (HelmFile file : bundle.artifacts(HelmFile.class)) {
      if (file.release().values() instanceof KubePrometheusStack values) {
        Place place = Place.of(values.node());
        String subject = "Helm release `" + file.release().name() + "`";
        rules(bundle, report);
        routes(bundle, subject, place, report);
        folders(inspection.documents(), subject, place, report);
      }
    }
  }

  /** Who brings no rules to a cluster at all may do so by another way. */
  private static void rules(Bundle bundle, Report report) {
    Set<String> loaded = new HashSet<>();
    for (ResourceFile file : bundle.artifacts(ResourceFile.class)) {
      if (file.resource().kind().equals("PrometheusRule")) {
        for (ObjectNode group : file.resource().node().object("spec").array("groups").objects()) {
          loaded.add(RuleGroups.name(group));
        }
      }
    }
    for (RuleFile file : bundle.artifacts(RuleFile.class)) {
      String name = RuleGroups.name(file.group().node());
      if (!loaded.isEmpty() && !loaded.contains(name)) {
        report.warning(
            RULES,
            RuleGroups.subject(file.group().node()),
            Place.of(file.group().node()),
            "no PrometheusRule of the bundle has the group `" + name + "`, as has that of others",
            "add it to one: .resources(stack.rules(\"...\").groups(...))");
      }
    }
  }

  private static void routes(Bundle bundle, String subject, Place values, Report report) {
    Place alertmanager = values.inside("alertmanager");
    if (!hasRoutes(alertmanager.node())
        && !bringsRoutes(bundle)
        && !bundle.artifacts(AlertmanagerFile.class).isEmpty()) {
      report.warning(
          ROUTES,
          subject,
          alertmanager,
          "nothing brings the routes of the bundle to the Alertmanager of this release, whose chart"
              + " tells nobody by default",
          "say .alertmanager(alertmanagerValues().config(...))");
    }
  }

  /** Whether the values say which routes there are, or that there is no Alertmanager. */
  private static boolean hasRoutes(ObjectNode alertmanager) {
    ObjectNode spec = alertmanager.object("alertmanagerSpec");
    return alertmanager.get("config").isPresent()
        || alertmanager.get("stringConfig").isPresent()
        || alertmanager.get("enabled").equals(Optional.of(Node.bool(false)))
        || spec.get("configSecret").isPresent()
        || spec.get("useExistingSecret").isPresent();
  }

  /** Whether something else of the bundle brings its routes to an Alertmanager. */
  private static boolean bringsRoutes(Bundle bundle) {
    return bundle.alertmanager().isPresent()
        || !bundle.artifacts(AlertmanagerValuesFile.class).isEmpty()
        || bundle.artifacts(ResourceFile.class).stream()
            .map(ResourceFile::resource)
            .map(KubernetesResource::kind)
            .anyMatch(WITH_ROUTES::contains);
  }

  /** The sidecar puts dashboards into folders by an annotation whose name the values say. */
  private static void folders(
      List<Document> documents, String subject, Place values, Report report) {
    Place dashboards = values.inside("grafana").inside("sidecar").inside("dashboards");
    Optional<String> read = dashboards.node().text("folderAnnotation");
    read.flatMap(name -> otherAnnotation(documents, name))
        .ifPresent(
            other ->
                report.warning(
                    FOLDER,
                    subject,
                    dashboards,
                    "the sidecar reads the folder of a dashboard from the annotation `"
                        + read.get()
                        + "`, and the ConfigMaps of the bundle have `"
                        + other
                        + "`",
                    "name the same annotation in .dashboardFolders(...) and in"
                        + " .folderAnnotation(...)"));
  }

  /** What the first ConfigMap with a dashboard is annotated with, if not with this. */
  private static Optional<String> otherAnnotation(List<Document> documents, String name) {
    return documents.stream()
        .filter(Document::isConfigMap)
        .map(document -> document.root().object("metadata"))
        .filter(metadata -> metadata.object("labels").get(SIDECAR_LABEL).isPresent())
        .map(metadata -> metadata.object("annotations"))
        .filter(annotations -> annotations.size() > 0 && annotations.get(name).isEmpty())
        .map(annotations -> annotations.name(0))
        .findFirst();
  }
}
