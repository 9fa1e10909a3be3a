package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateTest {
  private static final String GOOD = "{\"title\": \"A\", \"panels\": [{\"type\": \"stat\"}]}";

  @TempDir private Path folder;
  private final Console console = new Console();

  @BeforeEach
  void aGoodDashboardIsThere() throws IOException {
    write("good.json", GOOD);
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }

  private int run(String... args) {
    return Validate.run(args, console.outStream(), console.errStream());
  }

  private String here(String file) {
    return folder.resolve(file).toString();
  }

  private void assertPrints(String out, String err) {
    assertEquals(err, console.err(folder));
    assertEquals(out, console.out(folder));
  }

  @Test
  void a_dashboard_that_fits_is_fine() {
    assertEquals(Main.FINE, run(here("good.json")));

    assertPrints("1 of 1 dashboards fit, 1 of 1 panels\n", "");
  }

  @Test
  void what_does_not_fit_is_told_with_its_file_and_place() throws IOException {
    write(
        "more/bad.json",
        """
        {
          "title": "B",
          "tag": [],
          "panels": [
            {"type": "stat"},
            {"type": "row", "panels": [{"type": "stat", "h": 4}, {"type": "text"}]}
          ]
        }
        """);

    assertEquals(Main.FINDINGS, run(folder.toString()));

    assertPrints(
        """
        OUT/more/bad.json#: property 'tag' is not defined in the schema and the schema does not\
         allow additional properties
        OUT/more/bad.json#/panels/1/panels/0: property 'h' is not defined in the schema and the\
         schema does not allow additional properties
        1 of 2 dashboards fit, 3 of 4 panels
        """,
        "");
  }

  @Test
  void what_is_no_classic_dashboard_is_told() throws IOException {
    write("a.json", "[]");
    write("b.json", "{\"a\": 1, \"a\": 2}");
    write("c.json", "{\"apiVersion\": \"dashboard.grafana.app/v2\"}");
    write("d.json", "{\"title\": \"D\", \"panels\": 4}");

    assertEquals(
        Main.FINDINGS, run(here("a.json"), here("b.json"), here("c.json"), here("d.json")));

    assertPrints(
        """
        OUT/a.json#: expected an object
        OUT/b.json#: expected JSON, got something else at line 1, column 13: Duplicate Object property "a"
        OUT/c.json#: expected the classic JSON model, got a resource of dashboard.grafana.app/v2
        OUT/d.json#/panels: integer found, [array, null] expected
        0 of 4 dashboards fit, 0 of 0 panels
        """,
        "");
  }

  @Test
  void other_files_of_a_folder_are_not_read_unless_they_are_named() throws IOException {
    write("notes.txt", "notes");

    assertEquals(Main.FINE, run(folder.toString()));
    assertEquals(Main.FINDINGS, run(here("notes.txt")));
  }

  @Test
  void without_files_the_usage_is_told() {
    assertEquals(Main.USAGE, run());

    assertTrue(console.err(folder).startsWith("Usage: Validate FILES...\n"));
    assertEquals("", console.out(folder));
  }

  @Test
  void a_file_that_is_not_there_is_wrong_usage() {
    assertEquals(Main.USAGE, run(here("none.json")));

    assertPrints("", "error: cannot read OUT/none.json\n");
  }
}
