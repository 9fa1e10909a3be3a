package ai.aragora.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.text.Json;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the runbook of the team wants to see is on the committed dashboards. */
class RunbookDashboardsTest {
  private static final String API = "API Overview";
  private static final String DEBATES = "Debate Performance";
  private static final String INFRASTRUCTURE = "Infrastructure";
  private static final String REQUESTS = "aragora_http_requests_total";
  private static final String FAILED = "status =~ \"5..\"";
  private static final String LATENCY = "aragora_http_request_duration_seconds_bucket";
  private static final String COMPLETED = "aragora_debates_total";

  /**
   * Where a line of the runbook is shown.
   *
   * @param parts what the panel's queries have to contain
   */
  private record Line(
      String dashboard, String line, String panel, String unit, List<String> parts) {
    private static Line of(
        String dashboard, String line, String panel, String unit, String... parts) {
      return new Line(dashboard, line, panel, unit, List.of(parts));
    }
  }

  /**
   * How a query of ours differs from the runbook's on purpose.
   *
   * @param reason why
   * @param undo what makes it the runbook's again
   */
  private record Intended(String reason, UnaryOperator<String> undo) {
    @Override
    public String toString() {
      return reason;
    }
  }

  /** A query that is the runbook's, but for what is intended. */
  private record Query(
      String theirs, String panel, String legend, String unit, List<Intended> intended) {}

  private static final Intended NAMESPACE =
      new Intended(
          "readers choose among namespaces",
          text ->
              text.replace("namespace =~ \"$namespace\" , ", "")
                  .replace("{ namespace =~ \"$namespace\" } ", ""));
  private static final Intended WINDOW =
      new Intended(
          "the window grows with the time range, so that no sample is left out",
          text -> text.replace("$__rate_interval", "5m"));
  private static final Intended STATUS =
      new Intended(
          "a line for each status tells more; a panel beside it has their sum",
          text -> text.replace("sum by ( status )", "sum"));
  private static final Intended SHARE =
      new Intended("the panel's unit makes percent of a share", text -> text + " * 100");

  static List<Line> lines() {
    return List.of(
        Line.of(API, "Request rate (RPS)", "Request rate", "reqps", REQUESTS, "rate"),
        Line.of(API, "Error rate (%)", "Error rate", "percentunit", REQUESTS, FAILED, "/"),
        Line.of(
            API,
            "Latency percentiles (p50, p95, p99)",
            "Latency percentiles",
            "s",
            LATENCY,
            "( 0.5 ,",
            "( 0.95 ,",
            "( 0.99 ,"),
        Line.of(
            API,
            "Active connections",
            "Active connections",
            "short",
            "aragora_websocket_connections_active"),
        Line.of(
            DEBATES,
            "Debates started/completed",
            "Debates started and completed",
            "short",
            COMPLETED,
            "aragora_active_debates"),
        Line.of(
            DEBATES,
            "Average debate duration",
            "Average debate duration",
            "s",
            "aragora_debate_duration_seconds_sum",
            "aragora_debate_duration_seconds_count"),
        Line.of(
            DEBATES,
            "Agent response times",
            "Agent response time p95",
            "s",
            "aragora_agent_generation_seconds_bucket"),
        Line.of(
            DEBATES,
            "Consensus rate",
            "Consensus rate",
            "percentunit",
            COMPLETED,
            "outcome = \"consensus\""),
        Line.of(
            INFRASTRUCTURE,
            "CPU/Memory usage",
            "CPU usage",
            "short",
            "container_cpu_usage_seconds_total"),
        Line.of(
            INFRASTRUCTURE,
            "CPU/Memory usage",
            "Memory usage",
            "bytes",
            "container_memory_working_set_bytes"),
        Line.of(
            INFRASTRUCTURE,
            "Pod restarts",
            "Pod restarts",
            "short",
            "kube_pod_container_status_restarts_total"),
        Line.of(
            INFRASTRUCTURE,
            "Network I/O",
            "Network I/O",
            "binBps",
            "container_network_receive_bytes_total",
            "container_network_transmit_bytes_total"),
        Line.of(
            INFRASTRUCTURE,
            "Disk usage",
            "Disk usage",
            "percentunit",
            "kubelet_volume_stats_available_bytes",
            "kubelet_volume_stats_capacity_bytes"));
  }

  static List<Query> queries() {
    return List.of(
        new Query(
            "Request Rate",
            "Request rate",
            "{{status}}",
            "reqps",
            List.of(NAMESPACE, WINDOW, STATUS)),
        new Query("Request Rate", "Requests per second", "", "reqps", List.of(NAMESPACE)),
        new Query("Error Rate", "Error rate", "", "percentunit", List.of(NAMESPACE, SHARE)),
        new Query("Latency P95", "Latency percentiles", "p95", "s", List.of(NAMESPACE, WINDOW)));
  }

  private static ObjectNode dashboard(String name) {
    String folder = "out/grafana/dashboards/Aragora/";
    return Project.texts(Project.path(folder)).values().stream()
        .map(text -> (ObjectNode) Json.read(text))
        .filter(dashboard -> dashboard.text("title").orElse("").equals("Aragora " + name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no dashboard `Aragora " + name + "` in " + folder));
  }

  private static ObjectNode runbook() {
    return (ObjectNode) Json.read(Project.resource("runbook/dashboard.json"));
  }

  private static Stream<ObjectNode> objects(ArrayNode array) {
    return array.items().stream().map(ObjectNode.class::cast);
  }

  /** The panels of a dashboard, also those inside closed rows. */
  private static Stream<ObjectNode> panels(ObjectNode dashboard) {
    return objects(dashboard.array("panels"))
        .flatMap(panel -> Stream.concat(Stream.of(panel), panels(panel)));
  }

  private static ObjectNode panel(ObjectNode dashboard, String title) {
    return panels(dashboard)
        .filter(panel -> panel.text("title").orElse("").equals(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no panel `" + title + "`"));
  }

  private static String meaning(ObjectNode query) {
    return PromQlMeaning.of(query.text("expr").orElseThrow());
  }

  private static Optional<String> unit(ObjectNode panel) {
    return panel.object("fieldConfig").object("defaults").text("unit");
  }

  private static Set<String> linesOfRunbook() {
    Set<String> lines = new TreeSet<>();
    String dashboard = "";
    for (String line : Project.resource("runbook/key-dashboards.md").lines().toList()) {
      if (line.startsWith("**")) {
        dashboard = line.replaceAll("\\*\\*|\\d+\\. ", "");
      } else if (line.startsWith("- ")) {
        lines.add(dashboard + ": " + line.substring(2));
      }
    }
    return lines;
  }

  @Test
  void every_line_of_the_runbook_has_a_panel() {
    Set<String> shown =
        lines().stream()
            .map(line -> line.dashboard() + ": " + line.line())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(linesOfRunbook(), shown);
    assertEquals(12, shown.size());
  }

  @ParameterizedTest
  @MethodSource("lines")
  void panel_asks_for_what_the_line_says(Line line) {
    ObjectNode panel = panel(dashboard(line.dashboard()), line.panel());
    String asked =
        objects(panel.array("targets"))
            .map(RunbookDashboardsTest::meaning)
            .collect(Collectors.joining("\n"));
    for (String part : line.parts()) {
      assertTrue(asked.contains(part), () -> "no `" + part + "` in\n" + asked);
    }
    assertEquals(Optional.of(line.unit()), unit(panel));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void query_is_that_of_the_runbook_but_for_what_is_intended(Query query) {
    ObjectNode panel = panel(dashboard(API), query.panel());
    String ours =
        objects(panel.array("targets"))
            .filter(target -> target.text("legendFormat").orElse("").equals(query.legend()))
            .map(RunbookDashboardsTest::meaning)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no query `" + query.legend() + "`"));
    for (Intended intended : query.intended()) {
      String undone = intended.undo().apply(ours);
      assertNotEquals(ours, undone, () -> "no longer so: " + intended);
      ours = undone;
    }
    String theirs = meaning((ObjectNode) panel(runbook(), query.theirs()).array("targets").get(0));
    assertEquals(theirs, ours);
    assertEquals(Optional.of(query.unit()), unit(panel));
  }

  @Test
  void every_panel_of_the_runbook_has_one_of_its_kind() {
    Set<String> kinds =
        queries().stream()
            .map(query -> query.theirs() + ": " + type(panel(dashboard(API), query.panel())))
            .collect(Collectors.toSet());
    List<String> wanted =
        panels(runbook())
            .map(panel -> panel.text("title").orElseThrow() + ": " + type(panel))
            .toList();
    assertEquals(3, wanted.size());
    assertTrue(kinds.containsAll(wanted), () -> "expected " + wanted + ", got " + kinds);
  }

  private static String type(ObjectNode panel) {
    return panel.text("type").orElseThrow();
  }
}
