package dev.belfry.grafana;

import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.logql.LogQl.streams;
import static dev.belfry.promql.PromQl.counter;
import static dev.belfry.promql.PromQl.label;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.common.Label;
import dev.belfry.provisioning.Provisioning;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Links to Explore, as Grafana reads them. */
class ExploreTargetTest {
  private static final Label POD = label("pod");
  private static final DataSource<LokiQuery> LOGS = dataSource(DataSourceType.LOKI, "loki");
  private static final LokiQuery LINES =
      lokiQuery(streams(POD.is(clicked(POD))).containing("a\"b"));

  private static String url(DataLink link) {
    return link.node().text("url").orElseThrow();
  }

  private static String decoded(DataLink link) {
    return URLDecoder.decode(url(link), StandardCharsets.UTF_8);
  }

  @Test
  void a_query_is_opened_in_the_time_range_of_the_page() {
    assertEquals(
        "/explore?schemaVersion=1&orgId=1&panes={\"belfry\":{\"datasource\":\"loki\",\"queries\":"
            + "[{\"refId\":\"A\",\"datasource\":{\"type\":\"loki\",\"uid\":\"loki\"},"
            + "\"expr\":\"{pod=\\\"${__field.labels.pod}\\\"} |= \\\"a\\\\\\\"b\\\"\","
            + "\"editorMode\":\"code\"}],"
            + "\"range\":{\"from\":\"${__from}\",\"to\":\"${__to}\"}}}",
        decoded(dataLink("Lines", explore(LOGS, LINES))));
  }

  @Test
  void what_grafana_fills_in_stands_there_as_it_is_and_all_else_is_escaped() {
    DataSourceVariable chosen = dataSourceVariable("metrics", DataSourceType.PROMETHEUS);
    TextBoxVariable pods = textBoxVariable("pods");
    String url =
        url(
            dataLink(
                "Rate",
                explore(
                    dataSource(DataSourceType.PROMETHEUS, chosen),
                    query(counter("requests_total").where(POD.in(pods)).rate()))));

    assertTrue(url.contains("%22${metrics:pipe}%22"), url);
    assertTrue(url.contains("%22${__from}%22"), url);
    assertTrue(url.contains("pod%3D%7E%5C%22${pods:pipe}%5C%22"), url);
    assertTrue(url.contains("%5B%24__rate_interval%5D"), url);
    assertTrue(url.matches("[^\"\\s{}\\[\\]]*(\\$\\{[\\w:]+\\}[^\"\\s{}\\[\\]]*)*"), url);
  }

  @Test
  void several_queries_get_letters_of_their_own() {
    String url = decoded(dataLink("Lines", explore(LOGS, List.of(LINES, LINES))));

    assertTrue(url.contains("\"refId\":\"A\"") && url.contains("\"refId\":\"B\""), url);
    assertEquals(
        "explore: expected at least one query, got none",
        assertThrows(IllegalArgumentException.class, () -> explore(LOGS, List.of())).getMessage());
  }

  @Test
  void a_provisioned_data_source_is_named_by_its_uid() {
    assertEquals(
        LOGS, Provisioning.dataSource(Provisioning.lokiSource("loki", "Loki", "http://loki:3100")));
    assertEquals(
        "prometheus",
        Provisioning.dataSource(Provisioning.prometheusSource("prometheus", "P", "http://p:9090"))
            .uid());
    assertEquals(
        "jaeger",
        Provisioning.dataSource(Provisioning.jaegerSource("jaeger", "J", "http://j:16686")).uid());
    assertEquals(
        "tempo",
        Provisioning.dataSource(Provisioning.tempoSource("tempo", "T", "http://t:3200")).uid());
  }

  @Test
  void a_link_in_the_corner_of_a_panel_leads_there_too() {
    assertEquals(
        url(dataLink("Lines", explore(LOGS, LINES))),
        panelLink("Lines", explore(LOGS, LINES)).node().text("url").orElseThrow());
    assertEquals(explore(LOGS, LINES), explore(LOGS, List.of(LINES)));
  }
}
