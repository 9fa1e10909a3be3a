package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expressions that only programs write, under all checks. */
class LongExpressionsTest {
  private static final int MANY = 2_000;
  private static final String PAGE =
      """
      # TYPE x gauge
      x{pod="a"} 1
      # TYPE y_total counter
      y_total{job="a"} 1
      # TYPE z histogram
      z_bucket{le="1"} 1
      z_bucket{le="+Inf"} 1
      z_sum 1
      z_count 1
      """;

  @TempDir private Path folder;
  private final Console console = new Console();

  private String write(String file, String text) throws IOException {
    return Files.writeString(folder.resolve(file), text).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\'',
      value = {
        "''; x; ' or x'",
        "''; x; ' or sum by (pod) (x)'",
        "''; 1; ' + 1'",
        "''; x; ' + on (pod) x'",
        "''; y_total; ' - y_total offset 1m'",
        "''; x; ' / on () group_left () y_total'",
        "''; x > 1; ' unless on (job) (rate(y_total[5m]) > 1)'",
        "''; absent(x); ' or absent(x)'",
        "'x ^ '; x; ''",
        "'('; x; ')'",
        "'-('; x; ')'",
        "'x and ('; x; ')'",
        "'sum without (pod) ('; x; ')'",
        "'rate('; 'y_total[5m]'; '[5m:])'",
        "'histogram_quantile(0.9, '; 'rate(z_bucket[5m])'; ')'",
      })
  void expression_of_any_length_and_depth_is_checked(String open, String core, String close)
      throws IOException {
    String text = open.repeat(MANY) + core + close.repeat(MANY);
    String page = write("x.prom", PAGE);
    String rules =
        write(
            "rules.yaml",
            """
            groups:
              - name: long
                rules:
                  - alert: Long
                    expr: "%1$s"
                    annotations: {summary: "{{ $labels.pod }}"}
                  - record: a:long
                    expr: "%1$s"
            """
                .formatted(text));
    String dashboard =
        write(
            "dashboard.json",
            """
            {"title": "A", "panels": [{"type": "stat", "targets": [
              {"refId": "A", "expr": "%s", "legendFormat": "{{pod}}"}]}]}
            """
                .formatted(text));

    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> assertTrue(run("validate", "--catalog", page, rules, dashboard) <= Main.FINDINGS));

    assertEquals("", console.err(folder));
    assertTrue(console.out(folder).contains("2 files, 2 documents: "), "a summary");
  }

  private int run(String... args) {
    return console.belfry(args);
  }
}
