package dev.belfry.read;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.belfry.catalog.Catalog;
import dev.belfry.check.Checks;
import dev.belfry.render.Document;
import dev.belfry.text.Json;
import dev.belfry.text.Yaml;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files of others hold anything anywhere: whatever it is, it is read and checked. */
class ForeignShapesTest {
  private static final Path GOLDENS = Path.of("src", "test", "java", "dev", "belfry", "render");
  private static final int CHANGES = 8;
  private static final long SEED = 20261125;

  private static final List<Node> SHAPES =
      List.of(
          Node.none(),
          Node.number(7),
          Node.bool(true),
          Node.text(""),
          Node.text("$x ${y:z} {{ .Labels.a"),
          Node.object(),
          Node.object().with("name", Node.number(1)),
          Node.array(),
          Node.array(Node.number(1), Node.none(), Node.array(), Node.object()));

  private static final String RULES =
      """
      groups:
        - name: queue
          interval: 1m
          labels: {team: shop}
          rules:
            - alert: Full
              expr: sum by (job) (rate(jobs_total{a=~"b|c"}[5m])) > 1
              for: 5m
              labels: {severity: critical}
              annotations: {summary: "{{ $labels.job }} {{ query `up` | first | value }}"}
            - record: job:jobs:rate5m
              expr: sum by (job) (rate(jobs_total[5m]))
      """;

  private static final List<String> OTHERS =
      List.of(
          RULES,
          "kind: PrometheusRule\nmetadata: {name: a}\nspec:\n  " + RULES.replace("\n", "\n  "),
          "kind: ServiceMonitor\nmetadata: {name: a, labels: {b: c}}\n"
              + "spec: {selector: {matchLabels: {a: b}}, endpoints: [{port: a, interval: 30s}]}",
          "scrape_configs: [{job_name: a, relabel_configs: [{target_label: job}],"
              + " static_configs: [{targets: [a], labels: {b: c}}]}]",
          "groups: [{name: a, rules: [{title: b, data: [{refId: A, model: {expr: up,"
              + " datasource: {type: prometheus, uid: x}}}]}]}]",
          "{title: Old, rows: [{panels: [{type: graph, targets: [{expr: up}]}]}],"
              + " __inputs: [{name: DS, pluginId: prometheus}]}");

  private static Stream<String> goldens() throws IOException {
    try (Stream<Path> files = Files.list(GOLDENS)) {
      return files
          .map(Path::toString)
          .filter(name -> name.contains(".approved.") && !name.contains("-"))
          .sorted()
          .toList()
          .stream()
          .map(ForeignShapesTest::text);
    }
  }

  private static String text(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The value with another one somewhere in it, or in its place. */
  private static Node changed(Node value, Random random) {
    int size =
        value instanceof ArrayNode array
            ? array.size()
            : value instanceof ObjectNode object ? object.size() : 0;
    if (size == 0 || random.nextInt(8) == 0) {
      return SHAPES.get(random.nextInt(SHAPES.size()));
    }
    int at = random.nextInt(size);
    if (value instanceof ArrayNode array) {
      return array.with(at, changed(array.get(at), random));
    }
    ObjectNode object = (ObjectNode) value;
    return object.with(object.name(at), changed(object.value(at), random));
  }

  private static void check(Node changed) {
    List<Document> documents = DocumentReader.read("a.json", Json.write(changed)).documents();
    Checks.ofFiles(documents, Catalog.empty());
  }

  @Test
  void any_value_may_stand_anywhere() throws IOException {
    Random random = new Random(SEED);
    List<String> texts = Stream.concat(goldens(), OTHERS.stream()).toList();
    assertFalse(texts.size() < 100, "there are few goldens");
    for (String text : texts) {
      Node root = Yaml.readAll(text).get(0);
      for (int i = 0; i < CHANGES; i++) {
        Node changed = changed(root, random);
        try {
          check(changed);
        } catch (RuntimeException e) {
          throw new AssertionError("seed " + SEED + ", change " + i + " gave " + changed, e);
        }
      }
    }
  }
}
