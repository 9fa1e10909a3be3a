package dev.belfry.catalog;

import static dev.belfry.catalog.Readings.folder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogRefreshTest {
  private static final String OLD =
      """
      # TYPE shop_gone gauge
      shop_gone 1
      # TYPE shop_late_total counter
      shop_late_total{who="a"} 1
      # TYPE shop_requests_total counter
      shop_requests_total{method="GET",status="200"} 1
      # TYPE shop_seconds histogram
      shop_seconds_bucket{le="1.0"} 1
      shop_seconds_bucket{le="+Inf"} 1
      # TYPE shop_size gauge
      shop_size 1
      """;

  private static final String NEW =
      """
      # HELP shop_size Size\\nnow.
      # TYPE shop_size counter
      shop_size 17
      # TYPE shop_seconds histogram
      shop_seconds_bucket{le="2.0"} 1
      shop_seconds_bucket{le="+Inf"} 1
      shop_seconds_sum 3
      shop_seconds_count 1
      # TYPE shop_requests_total counter
      shop_requests_total{method="GET"} 4
      shop_requests_total{method="POST"} 5
      shop_requests_total{method="PUT"} 6
      # TYPE shop_new gauge
      shop_new 3
      # TYPE shop_none gauge
      """;

  @TempDir private Path folder;

  @BeforeEach
  void catalogue() {
    folder(
        folder,
        "shop.prom",
        OLD,
        "shop.yaml",
        "system: shop\nmetrics:\n  shop_late_total: {firstUse: true}\n  shop_gone: {unit: x}\n",
        "other.prom",
        "other 1\nshop_new 1\n");
  }

  private CatalogRefresh refresh(String scrape, Optional<Path> page) {
    try {
      return CatalogReader.refresh(
          List.of(folder),
          page,
          "scrape",
          new ByteArrayInputStream(scrape.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String changes(CatalogRefresh refresh) {
    return refresh.changes().stream()
        .map(CatalogChange::toString)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void what_appeared_disappeared_and_changed_is_told_by_name() {
    assertEquals(
        """
        - shop_gone: gauge
        ~ shop_new: gauge, was unknown
        + shop_none: gauge
        ~ shop_requests_total: labels method, were method status
        ~ shop_seconds: buckets 2.0 +Inf, were 1.0 +Inf
        ~ shop_size: counter, was gauge""",
        changes(refresh(NEW, Optional.empty())));
  }

  @Test
  void the_page_that_shares_most_families_is_replaced() {
    assertEquals(Optional.of(folder.resolve("shop.prom")), refresh(NEW, Optional.empty()).page());
    assertEquals(
        Optional.of(folder.resolve("other.prom")), refresh("other 1\n", Optional.empty()).page());
    assertEquals(Optional.empty(), refresh("strange 1\n", Optional.empty()).page());
  }

  @Test
  void a_page_that_is_named_need_not_exist() {
    CatalogRefresh refresh = refresh("fresh 1\n", Optional.of(folder.resolve("fresh.prom")));

    assertEquals("+ fresh: unknown", changes(refresh));
    assertEquals("# TYPE fresh untyped\nfresh 1\n", refresh.text());
  }

  @Test
  void what_appears_on_first_use_stays_on_the_page_until_it_is_shown() {
    CatalogRefresh refresh = refresh(NEW, Optional.empty());

    assertEquals(List.of("shop_late_total"), refresh.waiting());
    assertTrue(refresh.text().contains("shop_late_total{who=\"a\"} 1\n"));
    assertEquals(
        List.of(), refresh(NEW + "shop_late_total{who=\"b\"} 1\n", Optional.empty()).waiting());
  }

  @Test
  void the_new_page_is_sorted_and_has_few_series_and_values_that_say_nothing() {
    assertEquals(
        """
        # TYPE shop_late_total counter
        shop_late_total{who="a"} 1
        # TYPE shop_new gauge
        shop_new 0
        # TYPE shop_none gauge
        # TYPE shop_requests_total counter
        shop_requests_total{method="GET"} 0
        shop_requests_total{method="POST"} 0
        # TYPE shop_seconds histogram
        shop_seconds_bucket{le="2.0"} 1
        shop_seconds_bucket{le="+Inf"} 1
        shop_seconds_sum 1
        shop_seconds_count 1
        # HELP shop_size Size\\nnow.
        # TYPE shop_size counter
        shop_size 0
        """,
        refresh(NEW, Optional.empty()).text());
  }

  @Test
  void what_the_file_says_of_a_metric_that_is_gone_is_told() {
    assertEquals(
        1,
        refresh(NEW, Optional.empty()).after().errors().stream()
            .filter(problem -> problem.message().contains("got neither for `shop_gone`"))
            .count());
  }

  @Test
  void the_same_page_again_changes_nothing_in_either_format() {
    String openMetrics =
        """
        # HELP a Calls.
        # TYPE a counter
        a_total{x="1"} 0
        a_created{x="1"} 0
        # TYPE b info
        b_info{version="1"} 1
        # TYPE c_bytes gaugehistogram
        # UNIT c_bytes bytes
        c_bytes_bucket{le="1.0"} 1
        c_bytes_bucket{le="+Inf"} 1
        c_bytes_gsum 1
        c_bytes_gcount 1
        # TYPE d summary
        d{quantile="0.5"} 1
        d_sum 1
        d_count 1
        # TYPE "e.f" stateset
        {"e.f","e.f"="on"} 1
        # TYPE up gauge
        up{job="x"} 1
        up{job="y"} 1
        up{job="z"} 1
        # EOF
        """;
    assertEquals(openMetrics, refresh(openMetrics, Optional.empty()).text());
    String once = refresh(NEW, Optional.empty()).text();
    assertEquals(once, refresh(once, Optional.empty()).text());
  }

  @Test
  void a_scrape_with_errors_says_so() {
    assertFalse(refresh("a\n", Optional.empty()).isReadable());
    assertTrue(refresh(NEW, Optional.empty()).isReadable());
  }
}
