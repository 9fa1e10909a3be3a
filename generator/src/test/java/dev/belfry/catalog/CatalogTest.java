package dev.belfry.catalog;

import static dev.belfry.catalog.Readings.goodPage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogTest {
  private static final Catalog SHOP =
      goodPage(
          """
          # TYPE shop_http_requests_total counter
          shop_http_requests_total 1
          # TYPE shop_http_request_duration_seconds histogram
          shop_http_request_duration_seconds_bucket{le="1"} 1
          # TYPE shop_task_queue_size gauge
          shop_task_queue_size 1
          # TYPE shop_websocket_connections_active gauge
          shop_websocket_connections_active 1
          # TYPE shop_cache_hits_total counter
          shop_cache_hits_total 1
          # TYPE shop_payment_failures_total counter
          shop_payment_failures_total 1
          # TYPE kube_pod_container_status_restarts_total counter
          kube_pod_container_status_restarts_total 1
          # TYPE memory_used_bytes gauge
          memory_used_bytes 1
          """);

  @ParameterizedTest
  @CsvSource({
    "shop_http_requests, shop_http_requests_total",
    "shop_http_request_total, shop_http_requests_total",
    "shop_htpp_reqests_total, shop_http_requests_total",
    "shop_requests_http_total, shop_http_requests_total",
    "http_requests_total, shop_http_requests_total",
    "shop_http_request_latency_seconds, shop_http_request_duration_seconds_bucket",
    "shop_http_request_duration_milliseconds_bucket, shop_http_request_duration_seconds_bucket",
    "shop_http_request_duration_second_sum, shop_http_request_duration_seconds_sum",
    "shop_queue_backlog, shop_task_queue_size",
    "shop_active_websocket_connections, shop_websocket_connections_active",
    "shop_cache_hit_ratio, shop_cache_hits_total",
    "shop_payment_errors_total, shop_payment_failures_total",
    "kube_pod_container_restarts_total, kube_pod_container_status_restarts_total",
    "memory_used, memory_used_bytes",
    "SHOP_CACHE_HITS_TOTAL, shop_cache_hits_total"
  })
  void what_somebody_may_have_meant_comes_first(String written, String meant) {
    assertEquals(meant, SHOP.near(written).get(0));
  }

  @ParameterizedTest
  @CsvSource({"node_load1", "pg_up", "shop_", "total", "x"})
  void names_of_something_else_are_not_offered(String written) {
    assertEquals(List.of(), SHOP.near(written));
  }

  @Test
  void no_more_than_three_names_are_offered_and_never_the_name_itself() {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      page.append("queue_size_").append(i).append(" 1\n");
    }

    List<String> near = goodPage(page.toString()).near("queue_size_3");

    assertEquals(3, near.size());
    assertFalse(near.contains("queue_size_3"));
  }

  @Test
  void a_series_is_found_by_its_name_with_its_part() {
    assertEquals(
        SeriesPart.BUCKET,
        SHOP.series("shop_http_request_duration_seconds_bucket").orElseThrow().part());
    assertEquals(
        SeriesPart.SUM, SHOP.series("shop_http_request_duration_seconds_sum").orElseThrow().part());
    assertEquals(
        SeriesPart.COUNT,
        SHOP.series("shop_http_request_duration_seconds_count").orElseThrow().part());
    assertEquals(Optional.empty(), SHOP.series("shop_http_request_duration_seconds"));
    assertEquals(Optional.empty(), SHOP.series("shop_http_requests"));
  }

  @Test
  void a_name_that_two_families_claim_belongs_to_that_of_which_it_is_the_whole_name() {
    Catalog catalog =
        goodPage(
            "# TYPE a histogram\na_bucket{le=\"1\"} 1\na_sum 1\n# TYPE a_count gauge\na_count 1\n");

    assertEquals("a_count", catalog.series("a_count").orElseThrow().family().name());
    assertEquals(SeriesPart.VALUE, catalog.series("a_count").orElseThrow().part());
  }

  @Test
  void only_what_grows_has_rates() {
    assertTrue(SHOP.series("shop_cache_hits_total").orElseThrow().onlyGrows());
    assertTrue(SHOP.series("shop_http_request_duration_seconds_count").orElseThrow().onlyGrows());
    assertFalse(SHOP.series("shop_task_queue_size").orElseThrow().onlyGrows());
    assertFalse(
        goodPage("# TYPE a summary\na{quantile=\"1\"} 1\n").series("a").orElseThrow().onlyGrows());
  }

  @Test
  void without_a_file_the_usual_labels_of_targets_can_be_there() {
    Set<String> labels = SHOP.labels(SHOP.series("shop_task_queue_size").orElseThrow());

    assertTrue(labels.containsAll(Catalog.USUAL_TARGET_LABELS));
    assertTrue(labels.containsAll(Set.of("job", "instance")));
  }

  @Test
  void nothing_is_known_to_the_empty_catalogue_but_what_prometheus_makes_itself() {
    assertTrue(Catalog.empty().isEmpty());
    assertFalse(SHOP.isEmpty());
    assertEquals(Set.of(), Catalog.empty().jobs());
    assertEquals(List.of(), Catalog.empty().near("up"));
    assertTrue(Catalog.empty().series("up").isPresent());
  }
}
