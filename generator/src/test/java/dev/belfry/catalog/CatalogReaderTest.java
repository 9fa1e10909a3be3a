package dev.belfry.catalog;

import static dev.belfry.catalog.Readings.folder;
import static dev.belfry.catalog.Readings.good;
import static dev.belfry.catalog.Readings.goodPage;
import static dev.belfry.catalog.Readings.labels;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogReaderTest {
  private static final String PAGE =
      """
      # TYPE shop_http_requests_total counter
      shop_http_requests_total{method="GET",status="200"} 1
      # TYPE shop_http_request_seconds histogram
      shop_http_request_seconds_bucket{method="GET",le="1.0"} 1
      shop_http_request_seconds_bucket{method="GET",le="+Inf"} 1
      # TYPE shop_queue_size gauge
      shop_queue_size 1
      # TYPE shop_build gauge
      shop_build{version="1"} 1
      # TYPE shop_late_total counter
      """;

  private static final String FILE =
      """
      system: shop
      prefix: shop_
      jobs: [shop-api]
      targetLabels: [namespace, pod]
      owner: payments
      areas:
        http: [shop_http_]
        queue: [shop_queue_, shop_http_request_sec]
      open:
        - prefix: go_
          reason: nobody asks for them
      absent:
        shop_queue_depth: never written
      metrics:
        shop_http_requests_total:
          help: Requests.
          unit: requests
          owner: web
          job: shop-front
          labels:
            status: { pattern: "[1-5][0-9][0-9]" }
            method: { values: [GET, POST], closed: true }
        shop_build: { type: info }
        shop_queue_size:
          firstUse: true
          deprecated: { successor: shop_late_total, reason: too coarse }
        shop_late_total: { labels: { path: {} }, firstUse: somebody is late }
        shop_only_here: { type: histogram, buckets: [0.5, 1], unit: bytes }
      """;

  @TempDir private Path folder;

  private Catalog shop() {
    return good(folder(folder, "shop.prom", PAGE, "shop.yaml", FILE));
  }

  @Test
  void a_file_adds_to_the_page_beside_it() {
    Catalog catalog = shop();
    MetricFamily requests = catalog.family("shop_http_requests_total").orElseThrow();

    assertEquals("Requests.", requests.help());
    assertEquals(Optional.of("requests"), requests.unit());
    assertEquals(Optional.of("web"), requests.owner());
    assertEquals(List.of("shop-front"), requests.jobs());
    assertEquals(List.of("method", "status"), labels(requests));
    assertTrue(requests.label("status").orElseThrow().allows("404"));
    assertFalse(requests.label("status").orElseThrow().allows("4xx"));
    assertTrue(requests.label("method").orElseThrow().closed());
    assertFalse(requests.label("method").orElseThrow().allows("PUT"));
    assertEquals(MetricType.INFO, catalog.family("shop_build").orElseThrow().type());
  }

  @Test
  void what_a_family_does_not_say_its_system_says() {
    MetricFamily queue = shop().family("shop_queue_size").orElseThrow();

    assertEquals(Optional.of("payments"), queue.owner());
    assertEquals(List.of("shop-api"), queue.jobs());
    assertEquals("shop", queue.system().orElseThrow().name());
    assertEquals(Optional.of("it is first used"), queue.firstUse());
    assertEquals(
        Optional.of(new Deprecation(Optional.of("shop_late_total"), "too coarse")),
        queue.deprecation());
  }

  @Test
  void the_longest_prefix_decides_the_area() {
    Catalog catalog = shop();

    assertEquals(
        Optional.of("http"), catalog.family("shop_http_requests_total").orElseThrow().area());
    assertEquals(
        Optional.of("queue"), catalog.family("shop_http_request_seconds").orElseThrow().area());
    assertEquals(Optional.empty(), catalog.family("shop_build").orElseThrow().area());
  }

  @Test
  void a_file_can_name_the_labels_of_a_metric_that_no_page_shows_yet() {
    Catalog catalog = shop();
    MetricFamily late = catalog.family("shop_late_total").orElseThrow();

    assertTrue(late.labelsKnown());
    assertEquals(List.of("path"), labels(late));
    assertEquals(Optional.of("somebody is late"), late.firstUse());
    MetricFamily onlyHere = catalog.family("shop_only_here").orElseThrow();
    assertEquals(List.of("0.5", "1", "+Inf"), onlyHere.bounds());
    assertEquals(Buckets.CLASSIC, onlyHere.buckets());
    assertTrue(onlyHere.labelsKnown());
  }

  @Test
  void the_labels_of_series_are_those_of_the_page_and_those_that_scraping_adds() {
    Catalog catalog = shop();

    assertEquals(
        Set.of("method", "le", "job", "instance", "namespace", "pod"),
        catalog.labels(catalog.series("shop_http_request_seconds_bucket").orElseThrow()));
  }

  @Test
  void a_label_that_scraping_would_overwrite_is_renamed() {
    Catalog catalog = goodPage("a{namespace=\"x\"} 1\n");

    Set<String> labels = catalog.labels(catalog.series("a").orElseThrow());

    assertTrue(labels.contains("exported_namespace"));
    assertTrue(labels.contains("namespace"));
    assertFalse(labels.contains("exported_pod"));
  }

  @Test
  void open_prefixes_and_absent_metrics_are_known_with_their_reasons() {
    Catalog catalog = shop();

    assertEquals("nobody asks for them", catalog.openPrefix("go_threads").orElseThrow().reason());
    assertEquals(Optional.empty(), catalog.openPrefix("gopher_threads"));
    assertEquals("never written", catalog.absent("shop_queue_depth").orElseThrow().reason());
    assertEquals(Optional.empty(), catalog.absent("shop_queue_size"));
    assertEquals(Optional.empty(), catalog.series("shop_queue_depth"));
  }

  @Test
  void jobs_are_those_of_systems_and_of_single_metrics() {
    assertEquals(List.of("shop-api", "shop-front"), List.copyOf(shop().jobs()));
  }

  @Test
  void what_prometheus_makes_itself_every_catalogue_knows() {
    Catalog catalog = goodPage("a 1\n");

    assertTrue(catalog.series("up").orElseThrow().family().labelsKnown());
    assertFalse(catalog.series("ALERTS").orElseThrow().family().labelsKnown());
    assertEquals(1, catalog.families().size());
  }

  @Test
  void a_file_can_name_its_pages_itself() throws IOException {
    Files.createDirectories(folder.resolve("pages"));
    Files.writeString(folder.resolve("pages/one.txt"), "one 1\n");
    Files.writeString(folder.resolve("two.om"), "two 1\n# EOF\n");
    Files.writeString(folder.resolve("s.prom"), "not_mine 1\n");
    Files.writeString(folder.resolve("s.yml"), "system: s\npages: [pages/one.txt, two.om]\n");

    Catalog catalog = good(CatalogReader.read(List.of(folder.resolve("s.yml"))));

    assertEquals("[one, two]", catalog.families().toString());
    assertEquals("s", catalog.family("two").orElseThrow().system().orElseThrow().name());
  }

  @Test
  void a_page_that_is_named_twice_is_read_once() throws IOException {
    shop();

    Catalog catalog =
        good(
            CatalogReader.read(
                List.of(folder.resolve("shop.prom"), folder, folder.resolve("shop.prom"))));

    assertEquals("shop", catalog.family("shop_build").orElseThrow().system().orElseThrow().name());
  }

  @Test
  void the_same_family_of_two_pages_is_one() {
    Catalog catalog =
        good(
            folder(
                folder,
                "a.prom",
                "# TYPE x gauge\nx{a=\"1\"} 1\n",
                "b.prom",
                "# TYPE x gauge\nx{a=\"2\"} 1\n",
                "c.prom",
                "# TYPE x gauge\n",
                "d.prom",
                "x{a=\"3\"} 1\n"));

    MetricFamily x = catalog.family("x").orElseThrow();
    assertEquals(List.of("1", "2", "3"), x.label("a").orElseThrow().values());
    assertEquals(MetricType.GAUGE, x.type());
  }

  @Test
  void a_file_that_is_not_there_is_told() {
    assertThrows(IOException.class, () -> CatalogReader.read(List.of(folder.resolve("none.prom"))));
  }
}
