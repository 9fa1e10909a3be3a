package dev.belfry.schema;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.kubernetes.Kubernetes.alertmanagerConfig;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.bundle.Artifact.AlertmanagerFile;
import dev.belfry.bundle.Bundle;
import dev.belfry.render.GoldenCases;
import dev.belfry.render.Renderer;
import dev.belfry.schema.SchemaLeaves.Leaf;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The approved AlertmanagerConfigs together have every field that Belfry writes. */
class OperatorCoverageTest {
  private static final SchemaFiles FILES = new SchemaFiles();

  /** Each approved configuration as an object, and those that are approved as objects. */
  private static Stream<Bundle> bundles() {
    Stream<Bundle> configurations =
        GoldenCases.alertmanagers()
            .map(one -> one.definition().get().artifacts(AlertmanagerFile.class).get(0).routing())
            .map(
                routing ->
                    bundle("golden")
                        .resources(alertmanagerConfig("monitoring", "golden", routing)));
    Stream<Bundle> objects =
        GoldenCases.objects("AlertmanagerConfig").map(one -> one.definition().get());
    return Stream.concat(configurations, objects);
  }

  /** What stands in several places and needs to be shown in one. */
  private static String shared(String path) {
    return path.replaceAll(".*\\.(httpConfig|tlsConfig)\\b", "$1")
        .replaceAll(".*\\.route\\b(\\.routes\\[\\])*", "route")
        .replaceAll("^(\\.?spec)?\\.", "");
  }

  @Test
  void every_field_is_in_an_approved_object() {
    Set<String> approved = new TreeSet<>();
    bundles()
        .flatMap(bundle -> Renderer.render(bundle).stream())
        .flatMap(document -> ShownPaths.in(document.root()))
        .map(OperatorCoverageTest::shared)
        .forEach(approved::add);

    List<String> missing =
        SchemaLeaves.of(FILES, "kubernetes/alertmanagerconfig.schema.json", "spec").stream()
            .filter(leaf -> leaf.why().isEmpty())
            .map(Leaf::path)
            .map(OperatorCoverageTest::shared)
            .filter(path -> !approved.contains(path))
            .distinct()
            .toList();

    assertEquals(List.of(), missing);
  }
}
