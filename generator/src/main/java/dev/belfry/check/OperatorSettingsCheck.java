package dev.belfry.check;

import dev.belfry.provisioning.SecretReference;
import dev.belfry.render.Document;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.List;

/** Objects of the grafana-operator that it refuses, or whose secrets it can't fill in. */
final class OperatorSettingsCheck implements Check {
  static final String CONFLICT = "kubernetes.conflicting-settings";
  static final String SECRET = "kubernetes.secret-out-of-reach";

  private static final String DASHBOARD = "GrafanaDashboard";

  /** Where a dashboard comes from: exactly one of them. */
  private static final List<String> SOURCES =
      List.of(
          "json", "gzipJson", "url", "jsonnet", "jsonnetLib", "configMapRef", "grafanaCom", "oci");

  /** Of each list at most one may be set. */
  private static final List<List<String>> FOLDERS =
      List.of(
          List.of("folder", "folderRef", "folderUID"),
          List.of("parentFolderRef", "parentFolderUID"));

  /** Where a value comes from: exactly one of them. */
  private static final List<String> ENTRIES = List.of("configMapKeyRef", "secretKeyRef");

  @Override
  public void check(Inspection inspection, Report report) {
    for (Document document : inspection.documents()) {
      if (document.isOfGrafanaOperator()) {
        check(document, report);
      }
    }
  }

  private static void check(Document document, Report report) {
    Place spec = Place.of(document.root()).inside("spec");
    if (document.root().text("kind").orElse("").equals(DASHBOARD)) {
      exactlyOne(document, spec, SOURCES, report);
    }
    for (List<String> names : FOLDERS) {
      List<String> set = set(spec.node(), names);
      if (set.size() > 1) {
        conflict(document, spec.at(set.get(1)), set, report);
      }
    }
    values(document, spec, report);
    secrets(document, spec, report);
  }

  private static void values(Document document, Place spec, Report report) {
    for (Place value : spec.each("valuesFrom")) {
      exactlyOne(document, value.inside("valueFrom"), ENTRIES, report);
    }
    for (Place entry : spec.each("envFrom")) {
      exactlyOne(document, entry, ENTRIES, report);
    }
  }

  private static void exactlyOne(
      Document document, Place place, List<String> names, Report report) {
    List<String> set = set(place.node(), names);
    if (set.isEmpty()) {
      report.error(
          CONFLICT,
          document.subject(),
          place,
          "expected one of `" + String.join("`, `", names) + "`, got none",
          "set one of them");
    } else if (set.size() > 1) {
      conflict(document, place.at(set.get(1)), set, report);
    }
  }

  private static void conflict(Document document, Place place, List<String> set, Report report) {
    String message = "`" + set.get(0) + "` and `" + set.get(1) + "` exclude each other";
    report.error(CONFLICT, document.subject(), place, message, "leave one of them out");
  }

  private static List<String> set(ObjectNode object, List<String> names) {
    return names.stream().filter(name -> object.get(name).isPresent()).toList();
  }

  private static void secrets(Document document, Place spec, Report report) {
    Place source = spec.inside("datasource");
    Place secrets = source.inside("secureJsonData");
    secrets
        .node()
        .forEach(
            (name, value) -> {
              if (value instanceof StringNode text && SecretReference.isReference(text.value())) {
                String entry = "secretKey(\"...\", \"...\")";
                report.error(
                    SECRET,
                    document.subject(),
                    secrets.at(name),
                    "`"
                        + name
                        + "` is `"
                        + text.value()
                        + "`, which the grafana-operator hands on as it is",
                    "type .secret(..., "
                        + entry
                        + ") on grafanaOperator(...) or on the GrafanaDatasource");
              }
            });
  }
}
