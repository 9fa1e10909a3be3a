package dev.belfry.handles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.render.Approved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandleCompilerTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  /** Every kind of metric, label and remark once. */
  private static final String SHOP_PAGE =
      """
      # HELP shop_http_requests_total Requests answered; `/health` isn't one.
      # TYPE shop_http_requests_total counter
      shop_http_requests_total{method="GET",route="/",status="200",region="eu"} 1
      # HELP shop_http_hits_total The same in words of before.
      # TYPE shop_http_hits_total counter
      shop_http_hits_total{region="eu"} 1
      # HELP shop_http_duration_seconds Time to answer.
      # TYPE shop_http_duration_seconds histogram
      shop_http_duration_seconds_bucket{region="eu",le="0.25"} 1
      shop_http_duration_seconds_bucket{region="eu",le="1.0"} 1
      shop_http_duration_seconds_bucket{region="eu",le="1e+10"} 1
      shop_http_duration_seconds_bucket{region="eu",le="+Inf"} 1
      shop_http_duration_seconds_sum{region="eu"} 1
      shop_http_duration_seconds_count{region="eu"} 1
      # HELP shop_size_bytes Size of answers
      # TYPE shop_size_bytes summary
      shop_size_bytes{region="eu",quantile="0.5"} 1
      shop_size_bytes{region="eu",quantile="0.99"} 1
      shop_size_bytes_sum{region="eu"} 1
      shop_size_bytes_count{region="eu"} 1
      # TYPE shop_wait_seconds histogram
      shop_wait_seconds_sum{region="eu"} 1
      shop_wait_seconds_count{region="eu"} 1
      # HELP shop_build_info What runs.
      # TYPE shop_build_info gauge
      shop_build_info{region="eu",version="1.2"} 1
      # HELP shop_queue Open orders.
      # TYPE shop_queue gauge
      shop_queue{region="eu",queue="in",namespace="the shop's",shard="any"} 3
      shop_untyped{region="eu"} 3
      shop_untyped_total{region="eu"} 3
      """;

  private static final String SHOP_FILE =
      """
      system: shop
      prefix: shop_
      jobs: [shop, shop-canary]
      targetLabels: [namespace, pod]
      owner: the shop's team
      areas:
        http: [shop_http_]
      metrics:
        shop_http_requests_total:
          unit: requests
          firstUse: true
          labels:
            method: { values: [GET, POST, get, "2xx", "", "*"], closed: true }
            status: { pattern: "[1-5][0-9]{2}" }
        shop_http_hits_total:
          deprecated: { successor: shop_http_requests_total, reason: it has no route }
        shop_queue:
          job: shop
          labels:
            queue: { values: [in, out], closed: true }
      """;

  @TempDir private Path folder;
  private CompiledHandles handles;

  @BeforeEach
  void start() {
    handles = new CompiledHandles(folder);
  }

  private static String counter(String name) {
    return "# TYPE %s counter\n%s{code=\"1\"} 1\n".formatted(name, name);
  }

  @Test
  void every_kind_of_metric_has_its_handle_and_its_labels() {
    handles.file("shop.prom", SHOP_PAGE).file("shop.yaml", SHOP_FILE).make();

    String all =
        handles.sources().entrySet().stream()
            .map(source -> "// ---- " + source.getKey() + "\n" + source.getValue())
            .collect(Collectors.joining("\n"));
    Approved.verify(all, Approved.nextTo(getClass(), "shop", "txt"));
    assertEquals(List.of(), handles.problems());
  }

  @Test
  void names_that_java_keeps_or_that_meet_give_way() {
    handles
        .file(
            "x.yaml",
            """
            system: class
            metrics:
              class: { type: gauge, labels: { class: { values: [class], closed: true } } }
              string: { type: gauge, labels: { string: {}, job: {} } }
              override: { type: counter, labels: { value: { values: [value], closed: true } } }
              label_value: { type: gauge, labels: { a_b: {}, a__b: {}, "9": {} } }
              label__value: { type: info, labels: {} }
              "a:b": { type: gauge, labels: { label_of: {} } }
              counter_of: { type: counter, labels: { "größe": {}, "ß": {} } }
              object: { type: gauge, labels: { object: { values: [Object, object], closed: true } } }
            """)
        .make();

    assertEquals(List.of(), handles.problems());
    String source = handles.sources().get("Class");
    assertTrue(source.contains("class ClassMetric extends ClassTarget"), source);
    assertTrue(source.contains("LABEL_VALUE_2"), source);
    assertTrue(source.contains("GaugeOf<AB> A_B "), source);
  }

  @Test
  void a_page_alone_is_a_system_named_for_its_file() {
    handles.file("my-api.prom", counter("requests_total") + counter("errors_total")).make();

    assertEquals(Set.of("MyApi", "MyApiTarget"), handles.sources().keySet());
    assertEquals(List.of(), handles.problems());
    assertTrue(handles.sources().get("MyApi").contains("CounterOf<RequestsTotal> REQUESTS_TOTAL"));
    String target = handles.sources().get("MyApiTarget");
    assertTrue(target.contains("LabelOf<MyApiTarget> CODE"), target);
    assertTrue(target.contains("LabelOf<MyApiTarget> NAMESPACE"), target);
  }

  @Test
  void labels_that_nobody_knows_are_all_taken() {
    handles.file("api.prom", "# TYPE requests_total counter\n# TYPE up_info info\n").make();

    String source = handles.sources().get("Api");
    assertTrue(
        source.contains("Counter REQUESTS_TOTAL = PromQl.counter(\"requests_total\")"), source);
    assertEquals(List.of(), handles.problems());
  }

  @Test
  void many_metrics_without_areas_are_put_together_by_the_words_of_their_names() {
    handles
        .file(
            "node.prom",
            IntStream.range(0, 100)
                    .mapToObj(i -> counter("node_" + (i < 70 ? "disk_" : "cpu_") + "n" + i))
                    .collect(Collectors.joining())
                + counter("node_load1"))
        .make();

    Map<String, String> sources = handles.sources();
    assertEquals(List.of(), handles.problems());
    assertEquals(Set.of("NodeNodeCpu", "NodeNodeDisk", "NodeNode", "NodeTarget"), sources.keySet());
  }

  @Test
  void too_many_metrics_with_nothing_in_common_ask_for_areas() {
    handles.file(
        "n.prom",
        IntStream.range(0, 2001).mapToObj(i -> counter("n" + i)).collect(Collectors.joining()));

    var error = assertThrows(IllegalArgumentException.class, handles::make);
    assertTrue(
        error
            .getMessage()
            .endsWith(
                "n.prom:1:8: expected at most 2000 metrics in an area, got 2001 in none: name"
                    + " areas in the catalogue file, areas: {NAME: [PREFIX, ...]}"),
        error.getMessage());
  }

  @Test
  void metrics_that_cannot_have_a_handle_are_left_out() {
    handles.file("api.om", "# TYPE \"http.open\" gauge\n{\"http.open\"} 1\n# EOF\n").make();

    assertEquals(Map.of(), handles.sources());
  }

  @Test
  void a_second_run_with_nothing_changed_does_nothing() throws IOException {
    handles.file("api.prom", counter("requests_total")).make();
    Files.writeString(handles.source("Api"), "left alone");

    handles.make();

    assertEquals("left alone", Files.readString(handles.source("Api")));
  }

  @Test
  void another_package_is_made_at_once() throws IOException {
    handles.file("api.prom", counter("requests_total")).make();

    HandleCompiler.main(
        handles.catalog().toString(), folder.resolve("src").toString(), "example.other");

    String source = Files.readString(folder.resolve("src/example/other/Api.java"));
    assertTrue(source.contains("package example.other;"), source);
    assertFalse(Files.exists(handles.source("Api")));
  }

  @Test
  void what_did_not_change_is_not_written_again_and_what_is_gone_is_removed() throws IOException {
    handles
        .file("api.prom", counter("requests_total"))
        .file("old.prom", counter("old_total"))
        .make();
    Files.setLastModifiedTime(handles.source("Api"), LONG_AGO);
    Files.delete(handles.catalog().resolve("old.prom"));

    handles.make();

    assertEquals(LONG_AGO, Files.getLastModifiedTime(handles.source("Api")));
    assertFalse(Files.exists(handles.source("Old")));
  }

  @Test
  void errors_of_the_catalogue_are_told_with_their_places_and_nothing_is_written() {
    handles.file("api.prom", counter("requests_total")).make();
    Map<String, String> before = handles.sources();
    handles.file("api.prom", "requests_total{code=1} 1\n").file("b.yaml", "metrcs: {}\n");

    var error = assertThrows(IllegalArgumentException.class, handles::make);

    assertEquals(0, error.getStackTrace().length, "the place is in the user's files");
    List<String> lines = error.getMessage().lines().toList();
    assertEquals("the catalogue has errors:", lines.get(0));
    assertTrue(
        lines.stream().anyMatch(line -> line.contains("api.prom:1:21: error: ")), lines::toString);
    assertTrue(
        lines.stream().anyMatch(line -> line.contains("b.yaml:1:1: error: ")), lines::toString);
    assertEquals(before, handles.sources());
  }

  @Test
  void arguments_are_checked() {
    var few = assertThrows(IllegalArgumentException.class, () -> HandleCompiler.main("a", "b"));
    assertTrue(few.getMessage().startsWith("expected three arguments: "), few.getMessage());
    assertThrows(IllegalArgumentException.class, () -> HandleCompiler.main("a", "b", "c-d"));
    String none = folder.resolve("none").toString();
    var missing =
        assertThrows(IllegalArgumentException.class, () -> HandleCompiler.main(none, none, "a"));
    assertEquals(
        "expected a folder of pages and catalogue files, got `" + none + "`", missing.getMessage());
  }
}
