package dev.belfry.check;

import dev.belfry.bundle.Artifact.ResourceFile;
import dev.belfry.common.Secret;
import dev.belfry.kubernetes.AlertmanagerConfig;
import dev.belfry.render.Loss;
import dev.belfry.render.OperatorRouting;

/** What a tree of routes says that an AlertmanagerConfig cannot. */
final class LostInKubernetesCheck implements Check {
  static final String LOST = "alertmanager.lost-in-kubernetes";
  static final String NO_REFERENCE = "alertmanager.no-secret-reference";
  static final String ONLY_OWN_NAMESPACE = "alertmanager.only-own-namespace";

  @Override
  public void check(Inspection inspection, Report report) {
    for (ResourceFile file : inspection.bundle().artifacts(ResourceFile.class)) {
      if (file.resource() instanceof AlertmanagerConfig config) {
        check(config, report);
        boolean takesAll =
            Releases.alertmanagers(inspection.bundle()).stream()
                .anyMatch(one -> one.letsTakeAll(config.namespace()));
        if (!takesAll) {
          checkNamespace(config, report);
        }
      }
    }
  }

  private static String subject(AlertmanagerConfig config) {
    return "AlertmanagerConfig `" + config.namespace() + "/" + config.name() + "`";
  }

  private static void check(AlertmanagerConfig config, Report report) {
    Place root = Place.of(config.routing().node());
    OperatorRouting there = OperatorRouting.of(config.routing());
    there.unreferenced().forEach(loss -> unreferenced(config, loss, root, report));
    for (Loss loss : there.missing()) {
      report.error(
          MissingSettingCheck.CODE,
          subject(config),
          root.inside(loss.node()),
          "AlertmanagerConfig needs `" + loss.what() + "` of this receiver, got none",
          "set it there, or keep alertmanager.yml for what needs it");
    }
    for (Loss loss : there.losses()) {
      report.warning(
          LOST,
          subject(config),
          root.inside(loss.node()),
          "AlertmanagerConfig has no place for this: " + loss.what(),
          "leave it out, or keep alertmanager.yml for what needs it");
    }
  }

  private static void unreferenced(
      AlertmanagerConfig config, Loss loss, Place root, Report report) {
    report.error(
        NO_REFERENCE,
        subject(config),
        root.inside(loss.node()),
        "`" + loss.what() + "` names a file, expected an entry of a Secret in the namespace",
        "type Secret.kubernetes(\"name\", \"key\"), for a certificate its path below "
            + Secret.KUBERNETES_SECRETS);
  }

  private static void checkNamespace(AlertmanagerConfig config, Report report) {
    if (!config.isForAllNamespaces()) {
      String matcher = "namespace=\"" + config.namespace() + "\"";
      report.warning(
          ONLY_OWN_NAMESPACE,
          subject(config),
          Place.of(config.node()),
          "prometheus-operator adds the matcher `"
              + matcher
              + "` to its root and to its inhibitions, so alerts without this label never come here",
          "type .forAllNamespaces() if the Alertmanager has alertmanagerConfigMatcherStrategy None");
    }
  }
}
