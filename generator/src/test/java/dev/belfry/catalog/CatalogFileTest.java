package dev.belfry.catalog;

import static dev.belfry.catalog.Readings.folder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.belfry.render.Approved;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogFileTest {
  private static final String PAGE =
      """
      # TYPE a_total counter
      a_total{method="GET"} 1
      # TYPE b_seconds histogram
      b_seconds_bucket{le="1.0"} 1
      b_seconds_bucket{le="+Inf"} 1
      # TYPE c gauge
      c 1
      """;

  /** Files beside this page, each with mistakes of one kind. */
  private static final List<String> FAULTS =
      List.of(
          "",
          "just a text\n",
          "- a list\n",
          "system: a\n---\nsystem: b\n",
          "system: [a\n",
          "system: a\nsystm: b\nmetrcs: {}\n",
          "system: a\nsystem: b\n",
          "system:\nprefix: a_\n",
          "prefix: a_\nowner: me\n",
          "system: {name: a}\nopen: {}\nabsent: []\n",
          "system: a\njobs: api\ntargetLabels: [[pod]]\nareas: [x]\npages: [none.prom]\n",
          "open:\n  - prefix: go_\n  - reason: why\n  - {prefx: x_, reason: y}\n  - go_\n",
          "absent:\n  x_total:\n  c: nobody writes it\n",
          "metrics:\n  a_totl:\n    help: x\n  1: {}\n  [c]: {}\n  c: text\n",
          "metrics:\n  c: { type: gage, hlp: x }\n  d: { type: summary }\n  c: { help: x }\n",
          "metrics:\n  c: { type: counter }\n  b_seconds: { type: summary }\n",
          "metrics:\n  c: { buckets: [1] }\n  b_seconds: { buckets: [1, two] }\n  b_seconds2: {}\n",
          "metrics:\n  b_seconds: { buckets: [2, 5] }\n",
          "metrics:\n  a_total:\n    labels:\n      methd: {}\n      method: { closed: true }\n",
          "metrics:\n  a_total:\n    labels:\n      method: { values: [POST], closed: true }\n",
          "metrics:\n  a_total:\n    labels:\n      method: { values: GET, closed: maybe }\n",
          "metrics:\n  a_total:\n    labels:\n      method: { pattern: \"[A-\", patern: x }\n",
          "metrics:\n  c: { labels: { method: {} }, firstUse: }\n",
          "metrics:\n  c: { deprecated: {} }\n  a_total: { deprecated: { successor: z } }\n");

  @TempDir private Path folder;

  @Test
  void each_mistake_in_a_file_is_told_at_its_place() {
    StringBuilder told = new StringBuilder();
    for (String fault : FAULTS) {
      CatalogReading read = folder(folder, "x.prom", PAGE, "x.yaml", fault);
      assertFalse(read.errors().isEmpty(), fault);
      told.append(fault.indent(2));
      read.problems().forEach(problem -> told.append(inFolder(problem)).append("\n"));
      told.append("\n");
    }
    Approved.verify(told.toString(), Approved.nextTo(getClass(), "each_mistake_in_a_file", "txt"));
  }

  @Test
  void what_two_files_say_differently_is_told_where_the_second_stands() {
    CatalogReading read =
        folder(
            folder,
            "a.prom",
            "# TYPE x gauge\nx{a=\"1\"} 1\n# TYPE h histogram\nh_bucket{le=\"1\"} 1\n# TYPE y info\n",
            "b.prom",
            "# TYPE x counter\nx{a=\"1\"} 1\n# TYPE h histogram\nh_bucket{le=\"2\"} 1\n",
            "c.prom",
            "# TYPE x gauge\nx{b=\"1\"} 1\n# TYPE h histogram\nh_bucket{le=\"1.0\"} 1\n",
            "d.yaml",
            "system: s\n",
            "e.yaml",
            "system: s\n");
    StringBuilder told = new StringBuilder();
    read.problems().forEach(problem -> told.append(inFolder(problem)).append("\n"));

    Approved.verify(told.toString(), Approved.nextTo(getClass(), "what_two_files_say", "txt"));
  }

  @Test
  void other_bytes_than_utf_8_are_told() throws IOException {
    Path file = folder.resolve("x.yaml");
    Files.write(file, "system: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

    assertEquals(
        List.of("x.yaml: error: expected UTF-8, got other bytes"),
        CatalogReader.read(List.of(file)).problems().stream().map(this::inFolder).toList());
  }

  /** The problem without the folder of this run. */
  private String inFolder(CatalogProblem problem) {
    return problem.toString().replace(folder + folder.getFileSystem().getSeparator(), "");
  }
}
