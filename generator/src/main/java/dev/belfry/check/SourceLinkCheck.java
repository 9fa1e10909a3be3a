package dev.belfry.check;

import dev.belfry.render.Document;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Links from a data source to one that nobody provisions. */
final class SourceLinkCheck implements Check {
  static final String CODE = "provisioning.unknown-source";

  private static final Set<String> LINKS = Set.of("datasourceUid", "alertmanagerUid", "targetUID");

  /** What the chart makes of itself, and what Grafana always has. */
  private static final Set<String> GIVEN = Set.of("prometheus", "alertmanager", "grafana");

  @Override
  public void check(Inspection inspection, Report report) {
    List<Place> all = new ArrayList<>();
    inspection.documents().forEach(document -> all.addAll(sources(document)));
    if (all.isEmpty()) {
      return;
    }
    Set<String> known = new TreeSet<>(GIVEN);
    all.forEach(source -> source.node().text("uid").ifPresent(known::add));
    all.forEach(source -> follow(source, source, known, report));
  }

  /** The data sources of a file for Grafana, or of values of its chart. */
  static List<Place> sources(Document document) {
    Place root = Place.of(document.root());
    return document.isDataSources()
        ? root.each("datasources")
        : root.inside("grafana").each("additionalDataSources");
  }

  private static void follow(Place source, Place here, Set<String> known, Report report) {
    here.node()
        .forEach(
            (name, value) -> {
              if (LINKS.contains(name)) {
                here.node()
                    .text(name)
                    .filter(uid -> !known.contains(uid) && uid.indexOf('$') < 0)
                    .ifPresent(uid -> report(source, here.at(name), uid, known, report));
              }
              if (value instanceof ObjectNode inner) {
                follow(source, here.inside(inner), known, report);
              } else if (value instanceof ArrayNode) {
                here.each(name).forEach(item -> follow(source, item, known, report));
              }
            });
  }

  private static void report(
      Place source, Place link, String uid, Set<String> known, Report report) {
    report.warning(
        CODE,
        "data source `" + source.node().text("name").orElse("") + "`",
        link,
        "it links to the data source `"
            + uid
            + "`, which is not among those that are provisioned: "
            + String.join(", ", known),
        "give the data source itself, `tracesToLogs(loki)`, and provision it too");
  }
}
