package ai.aragora.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each part of the runbook is in docs/runbook.md, and the files there say what it claims. */
class RunbookTableTest {
  /** What no file covers, so far. */
  private static final List<String> MISSING = List.of("## Verification", "code bash");

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /**
   * A row of the table.
   *
   * @param part the heading, or what a block is
   * @param definitions the classes that cover it
   * @param files what comes of it
   */
  private record Row(String part, String definitions, String files) {

    boolean isMissing() {
      return files.startsWith("missing: ");
    }
  }

  private static List<Row> rows() {
    return Project.text(Project.path("docs/runbook.md"))
        .lines()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| part "))
        .filter(line -> !line.startsWith("| --- "))
        .map(line -> line.split("(?<!\\\\)\\|", -1))
        .map(cells -> new Row(cells[1].strip(), cells[2].strip(), cells[3].strip()))
        .toList();
  }

  private static List<String> codes(String text) {
    List<String> all = new ArrayList<>();
    Matcher codes = CODE.matcher(text);
    while (codes.find()) {
      all.add(codes.group(1).replace("\\|", "|"));
    }
    return all;
  }

  @Test
  void each_part_of_the_runbook_has_its_row_in_the_same_order() {
    assertEquals(
        Project.resource("runbook/structure.txt").lines().toList(),
        rows().stream().map(Row::part).toList());
  }

  @Test
  void only_what_is_known_to_be_missing_has_no_file() {
    assertEquals(MISSING, rows().stream().filter(Row::isMissing).map(Row::part).toList());
  }

  @Test
  void definitions_of_rows_are_there() {
    for (Row row : rows()) {
      assertEquals(row.isMissing(), row.definitions().isEmpty(), row.part());
      for (String name : codes(row.definitions())) {
        Path file =
            Project.path("definitions/src/main/java/ai/aragora/monitoring/" + name + ".java");
        assertTrue(Files.exists(file), row.part() + ": no " + file);
      }
    }
  }

  @Test
  void files_of_rows_hold_what_is_claimed() {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows()) {
      if (row.isMissing()) {
        continue;
      }
      for (String claim : row.files().split("<br>")) {
        List<String> codes = codes(claim);
        assertTrue(codes.size() >= 2, row.part() + ": expected a file and a text in " + claim);
        Path file = Project.path("out").resolve(codes.get(0));
        String text = Files.exists(file) ? Project.text(file) : "";
        codes.stream()
            .skip(1)
            .filter(code -> !text.contains(code) && !text.contains(code.replace("\"", "\\\"")))
            .forEach(code -> wrong.add(row.part() + ": no `" + code + "` in " + codes.get(0)));
      }
    }
    assertEquals(List.of(), wrong);
  }
}
