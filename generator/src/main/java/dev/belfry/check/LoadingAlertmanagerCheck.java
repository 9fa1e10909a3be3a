package dev.belfry.check;

import dev.belfry.bundle.Artifact.ResourceFile;
import dev.belfry.kubernetes.AlertmanagerConfig;
import dev.belfry.kubernetes.AlertmanagerSecret;
import dev.belfry.kubernetes.DeclaredAlertmanager;
import dev.belfry.render.MountedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * AlertmanagerConfigs that the declared Alertmanager, or the one of the bundle's Helm values, would
 * never load, and Secrets and ConfigMaps that its configuration reads files of and that it does not
 * list.
 */
final class LoadingAlertmanagerCheck implements Check {

  @Override
  public void check(Inspection inspection, Report report) {
    List<ResourceFile> resources = inspection.bundle().artifacts(ResourceFile.class);
    if (resources.isEmpty()) {
      return;
    }
    Optional<DeclaredAlertmanager> declared = inspection.bundle().alertmanager();
    List<DeclaredAlertmanager> loading = new ArrayList<>(declared.stream().toList());
    Releases.alertmanagers(inspection.bundle()).forEach(one -> loading.add(one.declared()));
    for (ResourceFile file : resources) {
      if (file.resource() instanceof AlertmanagerConfig config) {
        loading.forEach(alertmanager -> checkSelection(alertmanager, config, report));
      } else if (declared.isPresent()
          && file.resource() instanceof AlertmanagerSecret secret
          && declared.get().isConfiguredBy(secret)) {
        checkMounts(declared.get(), secret, report);
      }
    }
  }

  private static void checkSelection(
      DeclaredAlertmanager alertmanager, AlertmanagerConfig config, Report report) {
    Choice choice = new Choice("Alertmanager `" + alertmanager.name() + "`", config, report);
    Optional<Map<String, String>> selected = alertmanager.selectedLabels();
    if (selected.isEmpty()) {
      choice.skips(
          "selects no AlertmanagerConfig at all", "say .selectsConfigs(...) of the Alertmanager");
      return;
    }
    if (!alertmanager.looksInto(config.namespace())) {
      choice.skips(
          "looks into its own namespace alone",
          "say .configsFromAllNamespaces() of the Alertmanager");
    }
    new TreeMap<>(selected.get())
        .forEach(
            (name, value) -> {
              if (!choice.label(name).equals(Optional.of(value))) {
                choice.skipsWithout(name, value);
              }
            });
  }

  private static void checkMounts(
      DeclaredAlertmanager alertmanager, AlertmanagerSecret secret, Report report) {
    Map<String, String> missing = new TreeMap<>();
    MountedFile.forEach(
        secret.routing().node(),
        file -> {
          if (file.isSecret() && !alertmanager.mountsSecret(file.name())) {
            missing.put("Secret `" + file.name() + "`", ".secrets(\"" + file.name() + "\")");
          } else if (!file.isSecret() && !alertmanager.mountsConfigMap(file.name())) {
            missing.put("ConfigMap `" + file.name() + "`", ".configMaps(\"" + file.name() + "\")");
          }
        });
    missing.forEach(
        (what, option) ->
            report.warning(
                UnmountedSecretCheck.CODE,
                "Secret `" + secret.namespace() + "/" + secret.name() + "`",
                Place.of(secret.node()),
                "files of the "
                    + what
                    + " are read, which Alertmanager `"
                    + alertmanager.name()
                    + "` does not list",
                "list it there, and say " + option + " of the Alertmanager"));
  }
}
