package dev.belfry.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.bundle.Artifact.ResourceFile;
import dev.belfry.render.GoldenCases;
import dev.belfry.schema.SchemaLeaves.Leaf;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The approved objects for Kubernetes together have every field of their kind. */
class ObjectCoverageTest {
  private static final SchemaFiles FILES = new SchemaFiles();

  private static Set<String> approved(String kind) {
    Set<String> paths = new TreeSet<>();
    GoldenCases.objects(kind)
        .flatMap(one -> one.definition().get().artifacts(ResourceFile.class).stream())
        .flatMap(file -> ShownPaths.in(file.resource().node()))
        .map(ObjectCoverageTest::shared)
        .forEach(paths::add);
    return paths;
  }

  /** Entries of Secrets and ConfigMaps stand in several places and need to be shown in one. */
  private static String shared(String path) {
    return path.replaceAll(
            ".*\\.(?:(?:secret|configMap)KeyRef|configMapRef|username|password)\\.", "")
        .replaceAll("^\\.", "");
  }

  @ParameterizedTest
  @CsvSource({
    "ConfigMap,metadata",
    "ConfigMap,data",
    "ConfigMap,binaryData",
    "ConfigMap,immutable",
    "GrafanaDashboard,spec",
    "GrafanaFolder,spec",
    "GrafanaDatasource,spec",
    "GrafanaDatasource,spec.datasource"
  })
  void every_field_is_in_an_approved_object(String kind, String part) {
    String schema = "kubernetes/" + kind.toLowerCase(Locale.ROOT) + ".schema.json";
    Set<String> approved = approved(kind);
    List<String> missing =
        SchemaLeaves.of(FILES, schema, part).stream()
            .filter(leaf -> leaf.why().isEmpty())
            .map(Leaf::path)
            .map(ObjectCoverageTest::shared)
            .filter(path -> !approved.contains(path))
            .distinct()
            .toList();

    assertEquals(List.of(), missing);
  }
}
