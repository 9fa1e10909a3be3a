package dev.belfry.check;

import dev.belfry.bundle.Artifact.HelmFile;
import dev.belfry.helm.Chart;
import dev.belfry.render.Document;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Probes and jobs by a module that the blackbox exporter of the bundle is not set up with. */
final class ProbeModuleCheck implements Check {
  static final String CODE = "scrape.unknown-module";

  /** What the chart sets up whatever else the values say. */
  private static final String OF_CHART = "http_2xx";

  @Override
  public void check(Inspection inspection, Report report) {
    modules(inspection).ifPresent(modules -> check(inspection.documents(), modules, report));
  }

  private static Optional<Set<String>> modules(Inspection inspection) {
    for (HelmFile file : inspection.bundle().artifacts(HelmFile.class)) {
      if (file.release().chart() == Chart.PROMETHEUS_BLACKBOX_EXPORTER) {
        ObjectNode values = file.release().values().node();
        Set<String> modules = new TreeSet<>(Set.of(OF_CHART));
        values.object("config").object("modules").forEach((name, module) -> modules.add(name));
        boolean elsewhere =
            values.get("configExistingSecretName").isPresent()
                || values.get("secretConfig").isPresent();
        return elsewhere ? Optional.empty() : Optional.of(modules);
      }
    }
    return Optional.empty();
  }

  private static void check(List<Document> documents, Set<String> modules, Report report) {
    for (Document document : documents) {
      for (Scrape scrape : Scrape.in(document)) {
        modules(scrape).forEach(module -> check(scrape, module, modules, report));
      }
    }
  }

  private static Stream<String> modules(Scrape scrape) {
    ObjectNode node = scrape.place().node();
    return scrape.format() == Scrape.Format.JOB
        ? node.object("params").array("module").items().stream()
            .filter(StringNode.class::isInstance)
            .map(module -> ((StringNode) module).value())
        : node.text("module").stream();
  }

  private static void check(Scrape scrape, String module, Set<String> modules, Report report) {
    if (modules.contains(module)) {
      return;
    }
    String message =
        "the blackbox exporter of the bundle has no module `"
            + module
            + "`, it has `"
            + String.join("`, `", modules)
            + "`";
    String hint = "one of its modules, or set this one up by the value `config.modules`";
    report.warning(CODE, scrape.subject(), scrape.place(), message, hint);
  }
}
