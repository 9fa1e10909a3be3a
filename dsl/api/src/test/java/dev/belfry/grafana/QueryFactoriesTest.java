package dev.belfry.grafana;

import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.gauge;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Span;
import dev.belfry.promql.Gauge;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QueryFactoriesTest {
  private static final Gauge UP = gauge("up");
  private static final PrometheusQuery LETTERED = query(UP).refId("errors");

  private static String refused(Executable call) {
    return assertThrows(IllegalArgumentException.class, call).getMessage();
  }

  @Test
  void an_expression_names_the_query_that_it_is_made_of() {
    assertEquals(
        "errors", reduce(LETTERED, ExpressionReducer.LAST).node().text("expression").orElseThrow());
    assertEquals("$errors", LETTERED.reference());
  }

  @Test
  void a_query_without_letters_can_not_be_named() {
    String message =
        "query: expected one with letters of its own, such as .refId(\"A\"), so that others can"
            + " refer to it, got one without";

    assertEquals(message, refused(() -> reduce(query(UP), ExpressionReducer.LAST)));
    assertEquals(message, refused(() -> resample(query(UP), Span.minutes(1))));
    assertEquals(message, refused(() -> threshold(query(UP), isAbove(1))));
    assertEquals(message, refused(() -> query(UP).reference()));
  }

  @Test
  void a_calculation_without_a_name_can_not_be_named() {
    assertEquals(
        "metric: expected one with a name of its own, such as .id(\"bytes\"), so that others can"
            + " refer to it, got one without",
        refused(() -> derivativeOf(sumOf("bytes"))));
  }

  @Test
  void calculations_get_numbers_that_nothing_of_the_query_has() {
    ObjectNode query =
        elasticsearchQuery("", sumOf("a").id("1"), termsBuckets("b"))
            .metrics(sumOf("c"), sumOf("d").id("4"))
            .buckets(termsBuckets("e"))
            .node();

    assertEquals(List.of("1", "3", "4"), ids(query, "metrics"));
    assertEquals(List.of("2", "5"), ids(query, "bucketAggs"));
  }

  private static List<String> ids(ObjectNode query, String list) {
    return query.array(list).items().stream()
        .map(item -> ((ObjectNode) item).text("id").orElseThrow())
        .toList();
  }

  @Test
  void a_threshold_has_one_limit_and_one_until_which_it_holds() {
    ThresholdExpression threshold = threshold(LETTERED, isAbove(5)).until(isBelow(3));

    ObjectNode condition = (ObjectNode) threshold.node().array("conditions").get(0);

    assertEquals(isAbove(5).node(), condition.object("evaluator"));
    assertEquals(isBelow(3).node(), condition.object("unloadEvaluator"));
    assertEquals(1, threshold.node().array("conditions").size());
  }

  @Test
  void limits_are_named_as_grafana_names_them() {
    List<Evaluator> limits =
        List.of(
            isAbove(1),
            isAtLeast(1),
            isBelow(1),
            isAtMost(1),
            isEqualTo(1),
            isNotEqualTo(1),
            isBetween(1, 2),
            isFromTo(1, 2),
            isOutside(1, 2),
            isOutsideOrAt(1, 2),
            hasNoValue());

    assertEquals(
        List.of(
            "gt",
            "gte",
            "lt",
            "lte",
            "eq",
            "ne",
            "within_range",
            "within_range_included",
            "outside_range",
            "outside_range_included",
            "no_value"),
        limits.stream().map(limit -> limit.node().text("type").orElseThrow()).toList());
  }

  @Test
  void the_data_of_a_panel_are_found_by_its_key_or_title() {
    Stat plain = stat("Length");
    Stat keyed = stat("Length").key("other");

    Dashboard dashboard = dashboard("uid", "Title").panels(plain, keyed);

    for (int i = 0; i < 2; i++) {
      ObjectNode placed = (ObjectNode) dashboard.placed().array("panels").get(i);
      PanelQuery query = panelData(i == 0 ? plain : keyed);
      assertEquals(placed.number("id"), query.node().number("panelId"));
    }
  }

  @Test
  void one_value_of_an_attribute_is_a_text_and_several_are_a_list() {
    assertEquals(
        Node.text("a"), traceFilter(TraceScope.SPAN, "t", "a").node().get("value").orElseThrow());
    assertEquals(
        Node.array(Node.text("a"), Node.text("b")),
        traceFilter(TraceScope.SPAN, "t", "a", "b").node().get("value").orElseThrow());
    assertEquals(
        "trace filter: expected a value, got none",
        refused(() -> traceFilter(TraceScope.SPAN, "t")));
  }

  /** Grafana looks for a query of Loki beside the name, and for all others in the target. */
  @Test
  void annotations_of_loki_have_their_query_where_grafana_looks_for_it() {
    DataSource<LokiQuery> logs = dataSource(DataSourceType.LOKI, "logs");
    LokiQuery starts = lokiQuery("{app=\"web\"} |= `started`");

    assertEquals(
        lokiAnnotation("Starts", "{app=\"web\"} |= `started`"), annotation("Starts", starts));
    assertEquals(
        lokiAnnotation("Starts", "{app=\"web\"} |= `started`").dataSource(logs).maxLines(50),
        annotation("Starts", starts.dataSource(logs).maxLines(50)));
  }

  private static String sourceOf(Class<?> annotation) throws NoSuchMethodException {
    return annotation
        .getMethod("dataSource", DataSource.class)
        .getGenericParameterTypes()[0]
        .getTypeName()
        .replace("dev.belfry.grafana.", "");
  }

  /** A source of logs for marks from metrics does not compile. */
  @Test
  void annotations_go_only_where_their_language_is_understood() throws NoSuchMethodException {
    assertEquals("DataSource<PrometheusQuery>", sourceOf(PrometheusAnnotation.class));
    assertEquals("DataSource<LokiQuery>", sourceOf(LokiAnnotation.class));
  }

  @Test
  void conditions_are_at_least_one() {
    assertEquals(
        "classic conditions: expected a condition, got none",
        refused(() -> classicConditions(List.of())));
  }

  static List<Arguments> empties() {
    return List.of(
        given("expression", () -> lokiQuery("")),
        given("query", () -> traceQl("")),
        given("selector", () -> serviceMap("")),
        given("tag", () -> traceAttribute(TraceScope.SPAN, "")),
        given("traceId", () -> jaegerTrace("")),
        given("service", () -> jaegerSearch("")),
        given("query", () -> influxQl("")),
        given("statement", () -> influxSql("")),
        given("statement", () -> postgresQuery("")),
        given("expression", () -> graphiteQuery("")),
        given("namespace", () -> cloudWatchMetric("", "CPU")),
        given("metric", () -> cloudWatchMetric("AWS/EC2", "")),
        given("expression", () -> cloudWatchMath("")),
        given("statement", () -> cloudWatchInsights("")),
        given("query", () -> cloudWatchLogs("")),
        given("channel", () -> liveMeasurements("")),
        given("folder", () -> publicFiles("")),
        given("file", () -> publicFile("")),
        given("expression", () -> math("")),
        given("statement", () -> sqlExpression("")),
        given("script", () -> bucketScript("")),
        given("id", () -> sumOf("bytes").id("")),
        given("id", () -> termsBuckets("host").id("")),
        given("name", () -> cloudWatchLogs("fields").dimension("", "a")));
  }

  private static Arguments given(String name, Executable call) {
    return Arguments.of(name, call);
  }

  @ParameterizedTest
  @MethodSource("empties")
  void an_empty_text_is_refused_by_the_name_of_the_parameter(String name, Executable call) {
    assertEquals(name + ": expected a text, got an empty one", refused(call));
  }

  static List<Arguments> nulls() {
    return List.of(
        given("filters", () -> traceSearch((TraceFilter[]) null)),
        given("filters", () -> traceSearch((List<TraceFilter>) null)),
        given("values", () -> traceFilter(TraceScope.SPAN, "t", (String[]) null)),
        given("scope", () -> traceFilter(null, "t", "a")),
        given("type", () -> customQuery(null)),
        given("panel", () -> panelData(null)),
        given("query", () -> reduce(null, ExpressionReducer.LAST)),
        given("reducer", () -> reduce(LETTERED, null)),
        given("window", () -> resample(LETTERED, null)),
        given("limit", () -> threshold(LETTERED, null)),
        given("limit", () -> threshold(LETTERED, isAbove(1)).until(null)),
        given("limit", () -> classicCondition(LETTERED, ClassicReducer.MAX, null)),
        given("reducer", () -> classicCondition(LETTERED, null, isAbove(1))),
        given("conditions", () -> classicConditions((ClassicCondition[]) null)),
        given("lucene", () -> elasticsearchQuery(null, rawData())),
        given("metric", () -> elasticsearchQuery("", null, termsBuckets("a"))),
        given("bucket", () -> elasticsearchQuery("", documentCount(), null)),
        given("table", () -> elasticsearchQuery("", (RawDataMetric) null)),
        given("documents", () -> elasticsearchQuery("", (RawDocumentMetric) null)),
        given("logs", () -> elasticsearchQuery("", (LogsMetric) null)),
        given("metric", () -> derivativeOf(null)),
        given(
            "metrics", () -> elasticsearchQuery("", rawData()).metrics((MetricAggregation[]) null)),
        given(
            "buckets", () -> elasticsearchQuery("", rawData()).buckets((BucketAggregation[]) null)),
        given("source", () -> lokiQuery("{}").dataSource(null)),
        given("values", () -> cloudWatchMath("a").dimension("b", (String[]) null)));
  }

  @ParameterizedTest
  @MethodSource("nulls")
  void a_null_is_refused_by_the_name_of_the_parameter(String name, Executable call) {
    assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
  }
}
