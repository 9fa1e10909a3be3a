package dev.belfry.catalog;

import static dev.belfry.catalog.Readings.family;
import static dev.belfry.catalog.Readings.goodPage;
import static dev.belfry.catalog.Readings.labels;
import static dev.belfry.catalog.Readings.page;
import static dev.belfry.catalog.Readings.series;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.render.Approved;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpositionReaderTest {

  @Test
  void a_counter_has_its_help_type_and_labels_in_the_order_of_the_page() {
    MetricFamily requests =
        family(
            """
            # HELP http_requests_total Requests by \\"method\\"\\nand \\\\ code
            # TYPE http_requests_total counter
            http_requests_total{method="post",code="200"} 1027 1395066363000
            http_requests_total{method="get",code="400",zone="eu"} 3
            """);

    assertEquals("http_requests_total", requests.name());
    assertEquals(MetricType.COUNTER, requests.type());
    assertEquals("Requests by \"method\"\nand \\ code", requests.help());
    assertEquals(List.of("method", "code", "zone"), labels(requests));
    assertEquals(List.of("post", "get"), requests.label("method").orElseThrow().values());
    assertFalse(requests.label("method").orElseThrow().closed());
    assertEquals("page.prom:1:8", requests.place().toString());
  }

  @Test
  void a_histogram_has_the_bounds_as_the_page_writes_them_and_no_label_le() {
    MetricFamily duration =
        family(
            """
            # TYPE request_duration_seconds histogram
            request_duration_seconds_bucket{path="/",le="0.05"} 24054
            request_duration_seconds_bucket{path="/",le="1.0"} 33444
            request_duration_seconds_bucket{path="/",le="+Inf"} 144320
            request_duration_seconds_bucket{path="/a",le="0.05"} 1
            request_duration_seconds_sum{path="/"} 53423
            request_duration_seconds_count{path="/"} 144320
            """);

    assertEquals(List.of("0.05", "1.0", "+Inf"), duration.bounds());
    assertEquals(List.of("path"), labels(duration));
    assertEquals(Buckets.CLASSIC, duration.buckets());
    assertEquals(Optional.of("seconds"), duration.unit());
    assertEquals(
        List.of(
            "request_duration_seconds_bucket",
            "request_duration_seconds_sum",
            "request_duration_seconds_count"),
        series(duration));
    assertEquals(List.of("path", "le"), duration.series().get(0).labels());
  }

  @Test
  void a_histogram_without_finite_bounds_is_native_and_one_without_series_is_unknown() {
    MetricFamily nativeOne =
        family(
            """
            # TYPE d histogram
            d_bucket{le="+Inf"} 5
            d_sum 1
            d_count 5
            """);
    MetricFamily unknown = family("# TYPE d histogram\n");

    assertEquals(Buckets.NATIVE, nativeOne.buckets());
    assertEquals(Buckets.UNKNOWN, unknown.buckets());
    assertEquals(List.of("d", "d_bucket", "d_sum", "d_count"), series(nativeOne));
    assertTrue(nativeOne.labelsKnown());
    assertFalse(unknown.labelsKnown());
  }

  @Test
  void a_summary_has_quantiles_only_where_the_page_shows_them() {
    assertEquals(
        List.of("rpc", "rpc_sum", "rpc_count"),
        series(
            family(
                """
                # TYPE rpc summary
                rpc{service="a",quantile="0.99"} 76656
                rpc_sum{service="a"} 1.7560473e+07
                rpc_count{service="a"} 2693
                """)));
    assertEquals(
        List.of("rpc_sum", "rpc_count"),
        series(family("# TYPE rpc summary\nrpc_sum 1\nrpc_count 2\n")));
  }

  @Test
  void open_metrics_names_are_completed_as_promql_writes_them() {
    Catalog catalog =
        goodPage(
            """
            # HELP acme_http_router_request_seconds Latency.
            # TYPE acme_http_router_request_seconds summary
            # UNIT acme_http_router_request_seconds seconds
            acme_http_router_request_seconds_sum{path="/api/v1"} 9036.32
            acme_http_router_request_seconds_count{path="/api/v1"} 807283.0
            acme_http_router_request_seconds_created{path="/api/v1"} 1605281325.0
            # TYPE go_goroutines gauge
            go_goroutines 69
            # TYPE process_cpu_seconds counter
            # UNIT process_cpu_seconds seconds
            process_cpu_seconds_total 4.20072246e+06 # {trace_id="KOO5S4vxi0o"} 0.67 1520879607.789
            process_cpu_seconds_created 1605281325.0
            # TYPE seen counter
            # TYPE build info
            build_info{version="2.8.0"} 1
            # TYPE feature stateset
            feature{feature="a"} 1
            feature{feature="b"} 0
            # TYPE heap_bytes gaugehistogram
            heap_bytes_bucket{le="8.0"} 1 # {a="b"} 3
            heap_bytes_bucket{le="+Inf"} 2
            heap_bytes_gsum 9
            heap_bytes_gcount 2
            # TYPE odd unknown
            odd 1
            # EOF
            """);

    assertEquals(
        List.of(
            "acme_http_router_request_seconds",
            "build_info",
            "feature",
            "go_goroutines",
            "heap_bytes",
            "odd",
            "process_cpu_seconds_total",
            "seen_total"),
        catalog.families().stream().map(MetricFamily::name).toList());
    MetricFamily cpu = catalog.family("process_cpu_seconds_total").orElseThrow();
    assertEquals(List.of("process_cpu_seconds_total", "process_cpu_seconds_created"), series(cpu));
    assertEquals(Optional.of("seconds"), cpu.unit());
    MetricFamily heap = catalog.family("heap_bytes").orElseThrow();
    assertEquals(
        List.of("heap_bytes_bucket", "heap_bytes_gsum", "heap_bytes_gcount"), series(heap));
    assertEquals(List.of("8.0", "+Inf"), heap.bounds());
    assertEquals(MetricType.INFO, catalog.family("build_info").orElseThrow().type());
    assertEquals(MetricType.STATESET, catalog.family("feature").orElseThrow().type());
    assertEquals(List.of("feature"), labels(catalog.family("feature").orElseThrow()));
    assertEquals(MetricType.UNKNOWN, catalog.family("odd").orElseThrow().type());
  }

  @Test
  void when_series_began_is_part_of_their_family_in_the_older_format_too() {
    MetricFamily calls =
        family(
            """
            # TYPE calls_total counter
            calls_total{agent="a"} 1.0
            # HELP calls_created When.
            # TYPE calls_created gauge
            calls_created{agent="a"} 1.7e+09
            """);

    assertEquals(List.of("calls_total", "calls_created"), series(calls));
  }

  @Test
  void a_gauge_of_that_name_without_such_a_family_is_a_gauge() {
    assertEquals(
        MetricType.GAUGE, family("# TYPE kube_pod_created gauge\nkube_pod_created 1\n").type());
  }

  @Test
  void a_gauge_that_is_called_info_and_always_1_is_info() {
    assertEquals(MetricType.INFO, family("# TYPE a_info gauge\na_info{v=\"1\"} 1.0\n").type());
    assertEquals(MetricType.GAUGE, family("# TYPE a_info gauge\na_info{v=\"1\"} 2\n").type());
    assertEquals(MetricType.GAUGE, family("# TYPE a_info gauge\n").type());
  }

  @Test
  void names_of_any_characters_stand_in_quotes() {
    MetricFamily odd =
        family(
            """
            # HELP "http.requests" Requests.
            # TYPE "http.requests" counter
            {"http.requests","status.code"="200",path="/a\\"b"} 1
            """);

    assertEquals("http.requests", odd.name());
    assertEquals("Requests.", odd.help());
    assertEquals(List.of("status.code", "path"), labels(odd));
    assertEquals(List.of("/a\"b"), odd.label("path").orElseThrow().values());
  }

  @Test
  void what_go_takes_for_a_number_is_one() {
    for (String number :
        List.of("1", "-1", "+1", ".5", "5.", "1e6", "1E-6", "NaN", "+Inf", "-Inf", "0x1p-2")) {
      assertEquals(1, goodPage("a " + number + "\n").families().size(), number);
    }
    for (String number : List.of("", "one", "1,5", "1e", "--1", ".", "0x", "1_000")) {
      assertEquals(0, page("a " + number + "\n").catalog().families().size(), number);
    }
  }

  @Test
  void blanks_comments_windows_line_ends_and_a_missing_last_one_do_no_harm() {
    Catalog catalog =
        goodPage(
            "\r\n# a comment\r\n#Type of what?\r\n\t a { b = \"c\" , } 1 \r\n  # TYPE x gauge\r\nx 2");

    assertEquals(List.of("b"), labels(catalog.family("a").orElseThrow()));
    assertEquals(MetricType.GAUGE, catalog.family("x").orElseThrow().type());
  }

  @Test
  void of_an_open_label_only_some_values_are_kept() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      text.append("a{id=\"").append(i).append("\"} 1\n");
    }

    assertEquals(20, family(text.toString()).label("id").orElseThrow().values().size());
  }

  @Test
  void samples_of_up_tell_the_jobs() {
    Catalog catalog =
        goodPage("up{job=\"b\",instance=\"x:1\"} 1\nup{job=\"a\"} 0\nother{job=\"c\"} 1\n");

    assertEquals(List.of("a", "b"), List.copyOf(catalog.jobs()));
  }

  @Test
  void each_fault_of_a_page_is_told_at_its_place() {
    StringBuilder told = new StringBuilder();
    faults()
        .forEach(
            (text, rest) -> {
              told.append(text.indent(2));
              CatalogReading read = page(text);
              read.problems().forEach(problem -> told.append(problem).append("\n"));
              told.append("kept: ").append(read.catalog().families()).append("\n\n");
              assertFalse(read.problems().isEmpty(), text);
              assertEquals(rest, read.catalog().families().toString(), text);
            });
    Approved.verify(told.toString(), Approved.nextTo(getClass(), "each_fault_of_a_page", "txt"));
  }

  /** Pages with faults, and the families that are read all the same. */
  private static Map<String, String> faults() {
    Map<String, String> faults = new LinkedHashMap<>();
    faults.put("", "[]");
    faults.put("# just a comment\n", "[]");
    faults.put("<html>\n<body>404</body>\n", "[]");
    faults.put("a\nb 1\n", "[b]");
    faults.put("a one\nb 1 2 3\nc 1 now\nd 1\n", "[d]");
    faults.put("9a 1\na-b 1\n{} 1\n{x=\"y\"} 1\n{\"\"} 1\n", "[]");
    faults.put(
        "a{b} 1\na{b=c} 1\na{b=\"c} 1\na{b=\"c\"\na{=\"c\"} 1\na{b=\"c\" d=\"e\"} 1\n", "[]");
    faults.put("a{b=\"\\x\"} 1\na{b=\"c\",b=\"d\"} 1\na{1b=\"c\"} 1\na{\"x\",\"y\"} 1\n", "[]");
    faults.put("# TYPE a countr\n# TYPE b\n# TYPE\n# TYPE c counter gauge\na 1\n", "[a]");
    faults.put("# HELP\n# HELP a-b text\n# UNIT a_bytes seconds\nx 1\n", "[x]");
    faults.put("# TYPE a counter\n# TYPE a gauge\n# TYPE a counter\na 1\n", "[a]");
    faults.put("a 1\n# TYPE a counter\n", "[a]");
    faults.put(
        "# TYPE h histogram\nh 1\nh_bucket 1\nh_bucket{le=\"x\"} 1\nh_total 1\n", "[h, h_total]");
    faults.put(
        "# TYPE s summary\ns 1\ns{quantile=\"most\"} 1\n# TYPE g gaugehistogram\ng 1\n", "[g, s]");
    faults.put("a 1 # x\nb 1 # {c=\"d\"}\nc 1 # {c=\"d\"} 1 1 1\nd 1 # {c=\"d\"} 1\n", "[d]");
    faults.put("a 1\n# EOF\nb 1\n", "[a]");
    return faults;
  }

  @Test
  void other_bytes_than_utf_8_are_told() {
    byte[] bytes = "a 1\nb{c=\"x\u00e9\"} 1\n".getBytes(StandardCharsets.ISO_8859_1);

    CatalogReading read = page(bytes);

    assertEquals(
        "[page.prom:2:7: error: expected UTF-8, got other bytes]", read.problems().toString());
    assertEquals("[a]", read.catalog().families().toString());
    assertTrue(page("a{c=\"\uFFFD\"} 1\n").problems().isEmpty());
  }

  @Test
  void after_a_hundred_problems_no_more_are_told() {
    CatalogReading read = page("?\n".repeat(1000));

    assertEquals(101, read.problems().size());
    assertTrue(read.problems().get(100).message().startsWith("more than 100 problems"));
  }
}
