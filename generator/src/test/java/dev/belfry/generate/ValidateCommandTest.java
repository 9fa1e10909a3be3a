package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How files are found and read, and in which forms findings are told. */
class ValidateCommandTest {
  private static final String GOOD = "{\"title\": \"A\", \"panels\": [{\"type\": \"text\"}]}";

  private final Path folder;
  private final ValidatedFiles files;

  ValidateCommandTest(@TempDir Path folder) {
    this.folder = folder;
    files = new ValidatedFiles(folder);
  }

  @Test
  void a_dashboard_that_fits_is_fine() throws IOException {
    assertEquals(Main.FINE, files.run(files.write("good.json", GOOD)));

    files.assertPrints(
        """
        1 of 1 dashboards fit, 1 of 1 panels
        1 file, 1 document: 0 errors, 0 warnings, 0 notes
        """,
        "");
  }

  @Test
  void what_does_not_fit_is_told_with_its_place() throws IOException {
    files.write("good.json", GOOD);
    files.write(
        "more/bad.json",
        """
        {
          "title": "B",
          "panels": [
            {"type": "text"},
            {"type": "row", "panels": [{"type": "text", "h": 4}, {"type": "text"}]}
          ]
        }
        """);

    assertEquals(Main.FINDINGS, files.runAll());

    files.assertPrints(
        """
        error schema.invalid-document: `/panels/1/panels/0` does not fit the format: there is no\
         property `h`; at OUT/more/bad.json:5:54, dashboard `B`;\
         hint: correct it there
        1 of 2 dashboards fit, 3 of 4 panels
        2 files, 2 documents: 1 error, 0 warnings, 0 notes
        """,
        "");
  }

  @Test
  void programs_get_an_array_of_findings() throws IOException {
    String rules =
        files.write(
            "rules.yaml",
            """
            groups:
              - name: queue
                rules:
                  - alert: Full
                    expr: sum(rate(queue_length[5m]) > 1
                  - record: queue:seen:sum
                    expr: |
                      sum(seen_total)
            """);

    assertEquals(Main.FINDINGS, files.run("--format", "json", rules));

    files.assertPrints(
        """
        [
        {"file":"OUT/rules.yaml","pointer":"/groups/0/rules/0/expr","line":5,"column":15,\
        "code":"promql.syntax","severity":"error","subject":"rule group `queue`",\
        "message":"PromQL, line 1, column 31: expected an operator, `,` or `)`, got the end\\n\
          sum(rate(queue_length[5m]) > 1\\n                                ^",\
        "hint":"correct the text there"},
        {"file":"OUT/rules.yaml","pointer":"/groups/0/rules/1/expr","line":7,"column":15,\
        "code":"promql.counter-without-rate","severity":"warning","metric":"seen_total",\
        "subject":"rule group `queue`","message":"the value of the counter `seen_total` is used,\
         which says how much there was since its process started",\
        "hint":"use `rate(...[5m])` or `increase(...)` of it"}
        ]
        """,
        "");
  }

  @Test
  void no_finding_is_an_empty_array() throws IOException {
    assertEquals(Main.FINE, files.run("--format=json", files.write("good.json", GOOD)));

    files.assertPrints("[]\n", "");
  }

  @Test
  void what_cannot_be_read_is_told_with_its_place() throws IOException {
    String json = files.write("a.json", "{\"a\": 1, \"a\": 2}");
    String template = files.write("b.yaml", "{{- if .Values.rules }}\ngroups: []\n{{- end }}\n");
    String yaml = files.write("c.yaml", "groups:\n - a: [\n");

    assertEquals(Main.FINDINGS, files.run(json, template, yaml));

    files.assertPrints(
        """
        error file.unreadable: Duplicate Object property "a";\
         at OUT/a.json:1:13, the file;\
         hint: correct the file at this place
        error file.unreadable: expected JSON or YAML, got a template; a template has to be filled\
         in first;\
         at OUT/b.yaml:1:1, the file;\
         hint: correct the file at this place
        error file.unreadable: expected the node content, but found '<stream end>';\
         at OUT/c.yaml:3:1, the file;\
         hint: correct the file at this place
        3 files, 0 documents: 3 errors, 0 warnings, 0 notes
        """,
        "");
  }

  @Test
  void a_named_file_of_another_kind_is_told_and_one_in_a_folder_is_left_alone() throws IOException {
    String other = files.write("other.json", "{\"name\": \"a\"}");

    assertEquals(Main.FINE, files.runAll());
    assertEquals(Main.FINDINGS, files.run(other));

    files.assertPrints(
        """
        0 files, 0 documents: 0 errors, 0 warnings, 0 notes
        error file.unknown-kind: expected a dashboard, rules, alerts or the configuration of\
         Alertmanager, got something else;\
         at OUT/other.json:1:1, the file;\
         hint: name files that hold some
        1 file, 0 documents: 1 error, 0 warnings, 0 notes
        """,
        "");
  }

  @Test
  void a_broken_dashboard_in_a_folder_is_told_and_a_template_of_helm_is_left_alone()
      throws IOException {
    files.write("broken.json", "{\"panels\": [}");
    files.write("chart.yaml", "groups:\n  {{- range .Values.groups }}\n");

    assertEquals(Main.FINDINGS, files.runAll());

    files.assertPrints(
        """
        error file.unreadable: Unexpected close marker '}': expected ']';\
         at OUT/broken.json:1:13, the file;\
         hint: correct the file at this place
        1 file, 0 documents: 1 error, 0 warnings, 0 notes
        """,
        "");
  }

  @Test
  void bytes_that_are_no_text_are_told_with_their_place() throws IOException {
    Path file = folder.resolve("rules.yaml");
    byte[] bytes = "groups:\n- name: x\n".getBytes(StandardCharsets.UTF_8);
    bytes[16] = (byte) 0xff;
    Files.write(file, bytes);

    assertEquals(Main.FINDINGS, files.run(file.toString()));

    String out = files.out();
    assertTrue(out.contains("got the byte 0xff; at OUT/rules.yaml:2:9, the file"), out);
  }

  @Test
  void what_is_neither_file_nor_folder_is_wrong_usage() throws IOException {
    Path loop = folder.resolve("loop.yaml");
    Files.createSymbolicLink(loop, loop);

    assertEquals(Main.USAGE, files.run(loop.toString()));

    files.assertPrints("", "error: cannot read OUT/loop.yaml\n");
  }

  @Test
  void a_link_to_a_folder_may_be_named_and_one_inside_of_it_is_not_followed() throws IOException {
    files.write("real/rules.yaml", "groups: []\n");
    Files.createSymbolicLink(folder.resolve("real/back"), folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
    Files.writeString(folder.resolve("real/bad.yaml"), "groups:\n - a: [\n");

    assertEquals(Main.FINDINGS, files.run(link.toString()));

    String out = files.out();
    assertTrue(out.contains("; at OUT/link/bad.yaml:3:1, the file; "), out);
    assertTrue(out.endsWith("2 files, 1 document: 1 error, 0 warnings, 0 notes\n"), out);
  }

  @Test
  void names_that_fill_a_book_are_shortened() throws IOException {
    String file =
        files.write("a.json", "{\"title\": \"" + "a".repeat(9_000) + "\", \"panels\": [1]}");

    assertEquals(Main.FINDINGS, files.run(file));

    assertTrue(files.out().length() < 2_000, files.out());
  }

  @Test
  void json_that_was_cut_off_is_told_without_words_for_programmers() throws IOException {
    String file = files.write("a.json", "{\"panels\": [");

    assertEquals(Main.FINDINGS, files.run(file));

    String out = files.out();
    assertTrue(
        out.startsWith(
            "error file.unreadable: Unexpected end-of-input: expected close marker for Array;"
                + " at OUT/a.json:1:13, "),
        out);
  }

  @Test
  void a_file_that_is_not_there_is_wrong_usage() {
    assertEquals(Main.USAGE, files.run(folder.resolve("none.json").toString()));

    files.assertPrints("", "error: cannot read OUT/none.json\n");
  }
}
