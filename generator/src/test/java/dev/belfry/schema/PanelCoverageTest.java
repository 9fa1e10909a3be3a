package dev.belfry.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.schema.PanelCoverage.About;
import dev.belfry.schema.SchemaLeaves.Leaf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads every panel schema there is; a new one takes part without a change here. */
class PanelCoverageTest {
  private static final Path SCHEMAS =
      Path.of("..", "dsl", "schema", "src", "main", "resources", "dev", "belfry", "schema");

  private static final String PANELS = "grafana/panels/";
  private static final SchemaFiles FILES = new SchemaFiles();

  private static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(SCHEMAS.resolve(PANELS))) {
      return files.map(file -> PANELS + file.getFileName()).sorted().toList();
    }
  }

  private static List<PanelCoverage> panels() throws IOException {
    Samples samples = new Samples();
    return files().stream().map(file -> PanelCoverage.of(file, FILES, samples)).toList();
  }

  @Test
  void every_option_of_a_panel_can_be_set_or_is_left_out_for_a_reason() throws IOException {
    List<String> forgotten =
        panels().stream()
            .flatMap(panel -> panel.forgotten().stream().map(path -> panel.about() + " " + path))
            .toList();

    assertEquals(
        List.of(),
        forgotten,
        "no public method sets these; give them one, or say x-java.why beside skip or ignored");
  }

  @Test
  void every_panel_schema_is_what_dashboards_are_held_against() throws IOException {
    List<String> dispatched =
        FILES
            .resolve("grafana/dashboard.schema.json", "#/$defs/Panel/allOf")
            .json()
            .valueStream()
            .map(rule -> "grafana/" + rule.at("/then/$ref").asString())
            .filter(file -> file.startsWith(PANELS))
            .sorted()
            .toList();

    assertEquals(files(), dispatched);
  }

  @Test
  void the_table_of_panel_types_is_fresh() throws IOException {
    Path made = Path.of("target", "panels.md");
    Path committed = Path.of("..", "docs", "panels.md");
    String table = PanelTable.of(panels());
    Files.writeString(made, table);

    assertEquals(
        table,
        Files.exists(committed) ? Files.readString(committed) : "",
        "docs/panels.md is stale; refresh it by: cp generator/target/panels.md docs/panels.md");
  }

  @Test
  void what_no_method_sets_and_what_has_no_reason_is_told() {
    PanelCoverage panel =
        new PanelCoverage(
            new About("lamp", "A lamp.", "lamp"),
            List.of(new Leaf("options.on", false, ""), new Leaf("options.off", false, "")),
            List.of(new Leaf("custom.old", true, ""), new Leaf("custom.older", true, "replaced")),
            Set.of("options", "options.on"));

    assertEquals(List.of("options.off", "custom.old"), panel.forgotten());
  }
}
