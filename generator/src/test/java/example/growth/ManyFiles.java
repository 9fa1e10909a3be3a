package example.growth;

import static example.growth.Many.lines;
import static example.growth.Many.name;

import dev.belfry.generate.Belfry;
import dev.belfry.generate.Main;
import dev.belfry.plan.UnifiedDiff;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Files of others with many of one thing, for {@code belfry validate}. */
final class ManyFiles {
  private static final String PAGE =
      """
      # TYPE x gauge
      x{pod="a",job="j"} 1
      # TYPE y_total counter
      y_total{job="a"} 1
      """;

  private final Path folder;

  ManyFiles(Path folder) {
    this.folder = folder;
  }

  /** What comes out has to be what was meant, or else little was done. */
  private Runnable validate(String total, String... more) {
    String page = write("page.prom", PAGE);
    String[] args =
        Stream.concat(Stream.of("validate", "--catalog", page), Arrays.stream(more))
            .toArray(String[]::new);
    return () -> {
      String out = run(args);
      if (!out.contains(total)) {
        throw new IllegalStateException("expected " + total + ", got " + out);
      }
    };
  }

  private static String run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PrintStream printed = new PrintStream(out, false, StandardCharsets.UTF_8)) {
      Belfry.run(args, new ByteArrayInputStream(new byte[0]), printed, printed);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private String write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String rule(int number) {
    return """
          - alert: %s
            expr: sum by (job) (rate(y_total[5m])) > 1
            labels: {severity: critical, team: a}
            annotations: {summary: "{{ $labels.job }}", runbook_url: "https://a.example.org"}
        """
        .formatted(name("Alert", number));
  }

  private static String object(int number) {
    return """
    apiVersion: monitoring.coreos.com/v1
    kind: PrometheusRule
    metadata: {name: a%d, namespace: b}
    spec:
      groups:
        - name: g%d
          rules:
    """
            .formatted(number, number)
        + rule(number).indent(4);
  }

  /** Each in a hunk of its own. */
  static Runnable difference(int count) {
    String old = lines(count, i -> "same\n".repeat(8) + name("old", i) + "\n");
    String now = lines(count, i -> "same\n".repeat(8) + name("new", i) + "\n");
    return () -> UnifiedDiff.of("many.yaml", old, now);
  }

  /** Written, written again though nothing has changed, and replaced by fewer. */
  Runnable output(int count) {
    String out = folder.resolve("out" + count).toString();
    return () -> {
      generate(out, count, "created");
      generate(out, count, "unchanged");
      generate(out, count / 2, "removed");
    };
  }

  private static void generate(String out, int count, String sign) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream printed = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
      Main.run(
          new String[] {"generate", "--out", out},
          ManyDashboards.class,
          () -> ManyDashboards.dashboards(count, 1),
          printed,
          printed);
    }
    String told = bytes.toString(StandardCharsets.UTF_8);
    if (!told.contains(sign)) {
      throw new IllegalStateException("expected " + sign + ", got " + told);
    }
  }

  Runnable documentsOfOneFile(int count) {
    String text = lines(count, number -> "---\n" + object(number));
    return validate("1 file, " + count + " documents: 0 errors", write("documents.yaml", text));
  }

  Runnable itemsOfOneList(int count) {
    String text =
        "kind: List\nitems:\n" + lines(count, number -> "- # next\n" + object(number).indent(2));
    return validate("1 file, " + count + " documents: 0 errors", write("list.yaml", text));
  }

  Runnable filesOfOneFolder(int count) {
    String name = "files" + count;
    for (int i = 0; i < count; i++) {
      write(name + "/" + i + ".yaml", object(i));
    }
    return validate(count + " files, " + count + " documents", folder.resolve(name).toString());
  }

  /** Each has a mistake, whose place is told by the lines of the whole file. */
  Runnable textsOfOneConfigMap(int count) {
    String text =
        "kind: ConfigMap\napiVersion: v1\nmetadata: {name: a}\ndata:\n"
            + lines(
                count,
                number ->
                    "  %d.yaml: |\n".formatted(number)
                        + ("groups:\n- name: g%d\n  rules:\n".formatted(number)
                                + rule(number).replace("y_total", "z_total"))
                            .indent(4));
    return validate(": " + count + " errors", write("texts.yaml", text));
  }

  Runnable rulesOfOneFile(int count) {
    return validate("1 document: 0 errors", write("rules.yaml", rules(count, "y_total")));
  }

  private static String rules(int count, String metric) {
    return "groups:\n- name: g\n  rules:\n"
        + lines(count, number -> rule(number).replace("y_total", metric));
  }

  /** Objects in objects, as plugins of others may have their options. */
  Runnable depth(int count) {
    String options = "{\"a\":".repeat(count) + "1" + "}".repeat(count);
    return validate(
        "1 document: 0 errors",
        write(
            "deep.json",
            "{\"title\": \"A\", \"panels\": [{\"type\": \"other-panel\", \"options\": "
                + options
                + "}]}"));
  }

  Runnable linesOfOneText(int count) {
    String text =
        "groups:\n- name: g\n  rules:\n  - alert: A\n    expr: x > 1\n    annotations:\n"
            + "      summary: a\n      description: |\n"
            + lines(count, number -> "        Line " + name("of", number) + " {{ $labels.pod }}\n");
    return validate("1 document: 0 errors", write("lines.yaml", text));
  }

  Runnable misfits(int count) {
    String text =
        "{\"title\": \"A\", \"panels\": [\n"
            + lines(count, number -> "{\"type\": \"text\", \"h\": 4},\n")
            + "{\"type\": \"text\"}]}";
    return validate("1 document: " + count + " errors", write("misfits.json", text));
  }

  /** Templates of notifications. */
  Runnable templates(int count) {
    String text =
        lines(
            count,
            number ->
                "{{ define \"%s\" }}\nText of {{ .Status }}\n{{ end }}\n"
                    .formatted(name("template", number)));
    return validate("1 document: 0 errors", write("many.tmpl", text));
  }

  Runnable sarif(int count) {
    return findings(count, "sarif", "\"ruleIndex\": 0");
  }

  Runnable json(int count) {
    return findings(count, "json", "\"metric.unknown\"");
  }

  Runnable github(int count) {
    return findings(count, "github", "::error");
  }

  Runnable text(int count) {
    return findings(count, "text", ": " + count + " errors");
  }

  private Runnable findings(int count, String format, String sign) {
    return validate(sign, "--format", format, write("wrong.yaml", rules(count, "z_total")));
  }

  /** As the expression of a rule, and as a query of a panel. */
  Runnable expression(String promQl) {
    String quoted = "\"" + promQl.replace("\"", "\\\"") + "\"";
    String rules =
        "groups: [{name: long, rules: [{alert: Long, expr: %s, annotations: {summary: a}}]}]\n";
    String dashboard =
        "{\"title\": \"A\", \"panels\": [{\"type\": \"stat\", \"targets\": [{\"refId\": \"A\","
            + " \"expr\": %s, \"legendFormat\": \"{{pod}}\"}]}]}\n";
    return validate(
        "2 files, 2 documents: 0 errors",
        write("expression.yaml", rules.formatted(quoted)),
        write("expression.json", dashboard.formatted(quoted)));
  }

  /** As a query of a panel. */
  Runnable logExpression(String logQl) {
    String dashboard =
        write(
            "logs.json",
            """
            {"title": "A", "panels": [{"type": "stat", "targets": [
              {"datasource": {"type": "loki", "uid": "l"}, "refId": "A", "expr": "%s"}]}]}
            """
                .formatted(logQl.replace("\\", "\\\\").replace("\"", "\\\"")));
    return validate("1 file, 1 document: 0 errors", dashboard);
  }
}
