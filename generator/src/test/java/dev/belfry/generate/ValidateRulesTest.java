package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules and alerts that Belfry did not make. */
class ValidateRulesTest {
  private final ValidatedFiles files;

  ValidateRulesTest(@TempDir Path folder) {
    files = new ValidatedFiles(folder);
  }

  /** As Prometheus 3 does; Prometheus 2 and Loki want letters, digits and underscores. */
  @Test
  void rules_of_others_may_have_any_text_as_a_name() throws IOException {
    String rules =
        files.write(
            "rules.yml",
            """
            groups:
              - name: shop
                rules:
                  - record: shop:größe.of-queue:sum
                    expr: sum(queue_size)
                    labels: {"zone.name": eu}
                  - alert: QueueFull
                    expr: queue_size > 10
                    annotations: {"run-book": "https://wiki.example.com", summary: It is full.}
            """);

    assertEquals(Main.FINE, files.run(rules));

    files.assertPrints("1 file, 1 document: 0 errors, 0 warnings, 0 notes\n", "");
  }

  @Test
  void what_prometheus_reads_as_texts_or_passes_over_is_fine() throws IOException {
    String rules =
        files.write(
            "rules.yaml",
            """
            groups:
              - name: 7
                query_offset:
                rules:
                  - {record: "job:a:sum", expr: 1, labels: {priority: 1, paged: true}}
                  - {alert: Down, expr: up == 0, annotations:, labels: {severity: 1}}
            """);
    String empty = files.write("empty.yaml", "groups:\n");

    assertEquals(Main.FINE, files.run(rules, empty));

    files.assertPrints("2 files, 2 documents: 0 errors, 0 warnings, 0 notes\n", "");
  }

  @Test
  void a_group_without_rules_is_told() throws IOException {
    String empty = files.write("empty.yaml", "groups: [{name: a, interval: 1m}]\n");

    assertEquals(Main.FINE, files.run(empty));

    files.assertPrints(
        """
        warning rules.empty-group: the group has no rules; at OUT/empty.yaml:1:10, \
        rule group `a`; hint: add some to `rules`, or leave the group out
        1 file, 1 document: 0 errors, 1 warning, 0 notes
        """,
        "");
  }

  @Test
  void rules_about_logs_are_told_from_others_and_their_texts_are_checked() throws IOException {
    String loki =
        files.write(
            "loki.yaml",
            """
            groups:
              - name: logs
                rules:
                  - alert: Errors
                    expr: sum by (pod) (rate({app="api"} |= "error" [5m])) > 1
                    annotations:
                      summary: "{{ $labels.node }} writes errors"
            """);

    assertEquals(
        List.of("rules.unknown-label /groups/0/rules/0/annotations/summary"),
        files.codes("--format=json", loki));
  }
}
