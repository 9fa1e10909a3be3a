package example.growth;

import dev.belfry.bundle.Artifact.DashboardFile;
import dev.belfry.bundle.Bundle;
import dev.belfry.bundle.DashboardFormat;
import dev.belfry.catalog.Catalog;
import dev.belfry.catalog.CatalogReader;
import dev.belfry.check.Checks;
import dev.belfry.check.Finding;
import dev.belfry.files.OutputTree;
import dev.belfry.plan.Plan;
import dev.belfry.read.DashboardReader;
import dev.belfry.read.DocumentReader;
import dev.belfry.readme.Readme;
import dev.belfry.render.Document;
import dev.belfry.render.Renderer;
import dev.belfry.schema.SchemaCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Everything that is done with a bundle: written, checked, compared with another, read again. */
final class BundleWork {
  /** Schemas are read when they are asked for first. */
  private static final SchemaCheck SCHEMAS = new SchemaCheck();

  private BundleWork() {}

  /** A bundle with so many of one thing; another change makes each of them another. */
  interface Definition {
    Bundle define(int count, int change);
  }

  static void run(Definition definition, int count) {
    Catalog catalog = catalog(Math.max(count, ManyRules.FEW));
    Bundle bundle = definition.define(count, 1);
    List<Document> documents = Renderer.render(bundle);
    documents.forEach(document -> wellOrThrow(SCHEMAS.check(document)));
    wellOrThrow(Checks.check(bundle, documents, catalog, LocalDate.MIN, List.of()));
    SortedMap<String, String> files = OutputTree.of(documents).files();
    Readme.of(bundle, documents);
    Bundle changed = definition.define(count, 2);
    compare(files, OutputTree.of(Renderer.render(changed)).files());
    read(files, catalog);
    if (!bundle.artifacts(DashboardFile.class).isEmpty()) {
      Bundle other = changed.dashboardFormat(DashboardFormat.RESOURCE_V2);
      read(OutputTree.of(Renderer.render(other)).files(), catalog);
    }
  }

  private static void compare(SortedMap<String, String> old, SortedMap<String, String> now) {
    if (Plan.between(old, now).files().isEmpty()) {
      throw new IllegalStateException("nothing has changed");
    }
  }

  private static void read(SortedMap<String, String> files, Catalog catalog) {
    List<Document> found = new ArrayList<>();
    files.forEach(
        (path, text) -> {
          found.addAll(DocumentReader.read(path, text).documents());
          if (path.startsWith("grafana/dashboards/")) {
            DashboardReader.read(text);
          }
        });
    wellOrThrow(Checks.ofFiles(found, catalog));
  }

  private static void wellOrThrow(List<Finding> findings) {
    if (findings.stream().anyMatch(Finding::isError)) {
      throw new IllegalStateException(findings.toString());
    }
  }

  /** What the services of all cases expose. */
  static Catalog catalog(int count) {
    StringBuilder page = new StringBuilder("# TYPE metric_up gauge\nmetric_up{job=\"shop\"");
    for (int i = 0; i < ManyDashboards.LABELS; i++) {
      page.append(',').append("label" + i).append("=\"a\"");
    }
    page.append("} 1\n");
    for (int i = 0; i < count; i++) {
      String name = Many.name("metric", i) + "_total";
      page.append("# TYPE ").append(name).append(" counter\n");
      page.append(name).append("{code=\"200\"} 1\n");
    }
    try {
      byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
      return CatalogReader.page("many.prom", new ByteArrayInputStream(bytes)).catalog();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
