package dev.belfry.check;

import dev.belfry.bundle.Artifact.HelmFile;
import dev.belfry.helm.HelmRelease;
import dev.belfry.render.Document;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A chart of Helm that something names.
 *
 * @param repository the name of its repository, as far as that is known; else empty
 * @param name the name of the chart
 * @param subject what names it
 * @param place where
 */
record NamedChart(String repository, String name, String subject, Place place) {

  /** The charts of the bundle's releases, and those that files of others name. */
  static List<NamedChart> in(Inspection inspection) {
    List<NamedChart> all = new ArrayList<>();
    for (HelmFile file : inspection.bundle().artifacts(HelmFile.class)) {
      HelmRelease<?> release = file.release();
      all.add(
          new NamedChart(
              release.chart().repository(),
              release.chart().name(),
              "Helm release `" + release.name() + "`",
              Place.of(release.values().node())));
    }
    if (all.isEmpty()) {
      inspection.documents().forEach(document -> addFrom(document, all));
    }
    return all;
  }

  /** From values, a Chart.yaml, an application of Argo CD, a release of Flux or a helmfile. */
  private static void addFrom(Document document, List<NamedChart> all) {
    Place root = Place.of(document.root());
    document.chart().ifPresent(name -> all.add(new NamedChart("", name, document.subject(), root)));
    if (document.isHelmRelease()) {
      addReleases(document, root, all);
    }
  }

  private static void addReleases(Document document, Place root, List<NamedChart> all) {
    root.each("dependencies").forEach(place -> add(document, place, "name", all));
    root.each("releases").forEach(place -> add(document, place, "chart", all));
    Place spec = root.inside("spec");
    add(document, spec.inside("source"), "chart", all);
    spec.each("sources").forEach(place -> add(document, place, "chart", all));
    add(document, spec.inside("chart").inside("spec"), "chart", all);
  }

  private static void add(Document document, Place place, String property, List<NamedChart> all) {
    place
        .node()
        .text(property)
        .ifPresent(
            text -> {
              int slash = text.lastIndexOf('/');
              String before = text.substring(0, Math.max(slash, 0));
              String repository = before.isEmpty() ? repository(place.node()) : before;
              String name = text.substring(slash + 1);
              all.add(new NamedChart(repository, name, document.subject(), place.at(property)));
            });
  }

  /** The name that people give to the repository at an address, or the source of Flux. */
  private static String repository(ObjectNode release) {
    String address = release.text("repository").or(() -> release.text("repoURL")).orElse("");
    if (address.startsWith("https://grafana.github.io/helm-charts")) {
      return "grafana";
    }
    return release.object("sourceRef").text("name").orElse("");
  }
}
