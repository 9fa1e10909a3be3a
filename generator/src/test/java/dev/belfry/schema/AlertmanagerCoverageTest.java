package dev.belfry.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.bundle.Artifact.AlertmanagerFile;
import dev.belfry.render.GoldenCases;
import dev.belfry.schema.SchemaLeaves.Leaf;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The approved configurations of Alertmanager together have every field that there is. */
class AlertmanagerCoverageTest {
  private static final SchemaFiles FILES = new SchemaFiles();

  private static final Set<String> APPROVED = approved();

  private static Set<String> approved() {
    Set<String> paths = new TreeSet<>();
    GoldenCases.alertmanagers()
        .flatMap(one -> one.definition().get().artifacts(AlertmanagerFile.class).stream())
        .flatMap(file -> ShownPaths.in(file.routing().node()))
        .map(AlertmanagerCoverageTest::shared)
        .forEach(paths::add);
    return paths;
  }

  /** Settings that stand in several places and need to be shown in one. */
  private static String shared(String path) {
    return path.replaceAll(".*\\.(?:smtp_)?(http_config|tls_config)\\b", "$1")
        .replaceAll(".*\\.route\\b(\\.routes\\[\\])*", "route")
        .replaceAll("^\\.", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "global",
        "templates",
        "route",
        "inhibit_rules",
        "time_intervals",
        "receivers",
        "tracing",
        "event_recorder"
      })
  void every_field_is_in_an_approved_configuration(String part) {
    List<String> missing =
        SchemaLeaves.of(FILES, "alertmanager/alertmanager.schema.json", part).stream()
            .filter(leaf -> leaf.why().isEmpty())
            .map(Leaf::path)
            .map(AlertmanagerCoverageTest::shared)
            .filter(path -> !APPROVED.contains(path))
            .distinct()
            .toList();

    assertEquals(List.of(), missing);
  }
}
