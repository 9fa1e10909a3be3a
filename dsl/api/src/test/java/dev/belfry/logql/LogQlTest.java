package dev.belfry.logql;

import static dev.belfry.common.Span.minutes;
import static dev.belfry.logql.LogQl.label;
import static dev.belfry.logql.LogQl.parse;
import static dev.belfry.logql.LogQl.parseLogs;
import static dev.belfry.logql.LogQl.parseMetric;
import static dev.belfry.logql.LogQl.streams;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Label;
import dev.belfry.common.SourceRange;
import dev.belfry.tree.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogQlTest {
  private static final Label NAMESPACE = label("namespace");
  private static final Label POD = label("pod");
  private static final Label LEVEL = label("level");
  private static final LogQuery ARAGORA = streams(NAMESPACE.is("aragora"));

  @Test
  void queries_of_the_runbook_are_built_as_they_are_written() {
    assertEquals(parse("{namespace=\"aragora\"} |= \"error\""), ARAGORA.containing("error"));
    assertEquals(
        parse("{namespace=\"aragora\", pod=~\"aragora-api-.*\"}"),
        streams(NAMESPACE.is("aragora"), POD.matches("aragora-api-.*")));
    assertEquals(
        parse("{namespace=\"aragora\"} | json | level=\"error\""),
        ARAGORA.json().where(LEVEL.is("error")));
    assertEquals(
        parse("sum(rate({namespace=\"aragora\"} |= \"error\" [5m])) by (pod)"),
        ARAGORA.containing("error").rate(minutes(5)).sumBy(POD));
  }

  @Test
  void streams_of_everything_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> streams());
    assertThrows(IllegalArgumentException.class, () -> streams(List.of(POD.matches(".*"))));
  }

  @Test
  void label_that_means_something_else_to_loki_is_refused() {
    var error = assertThrows(IllegalArgumentException.class, () -> streams(label("json").is("x")));
    assertEquals(
        "label name: expected a word that means nothing else to Loki, got `json`",
        error.getMessage());
  }

  @Test
  void kind_of_a_query_is_known() {
    assertInstanceOf(LogQuery.class, parse("{a=\"b\"}"));
    assertInstanceOf(MetricQuery.class, parse("rate({a=\"b\"}[5m])"));
    assertEquals("{a=\"b\"}", parseLogs("{a=\"b\"}").text());
    assertEquals("vector(1.000000)", parseMetric("vector(1)").text());
  }

  @Test
  void other_kind_is_refused() {
    var logs = assertThrows(LogQlException.class, () -> parseLogs("vector(1)"));
    assertEquals(
        "LogQL, line 1, column 1: expected a query that shows lines, got a metric query",
        logs.getMessage());
    var metric = assertThrows(LogQlException.class, () -> parseMetric("{a=\"b\"}"));
    assertEquals(0, metric.from());
    assertEquals(7, metric.to());
  }

  @Test
  void query_goes_on_where_a_text_ends() {
    assertEquals(
        "sum by (pod)(rate({a=\"b\"} |= \"x\" | json[5m]))",
        parseLogs("{a=\"b\"} |= `x`").json().rate(minutes(5)).sumBy(POD).text());
  }

  @Test
  void query_stands_in_documents_by_its_text() {
    assertEquals(Node.text("{namespace=\"aragora\"}"), ARAGORA.node());
    assertEquals("{namespace=\"aragora\"}", ARAGORA.toString());
  }

  @Test
  void parts_know_where_they_were_read() {
    String query = "sum(rate({a=\"b\"} |= \"x\" | json [5m]))";
    Expression sum = parse(query).expression();
    Expression rate = sum.children().get(0);
    Expression.Logs logs = (Expression.Logs) rate.children().get(0);
    assertEquals("rate({a=\"b\"} |= \"x\" | json [5m])", part(query, rate.source()));
    assertEquals("a=\"b\"", part(query, logs.matchers().get(0).source()));
    assertEquals("|= \"x\"", part(query, logs.stages().get(0).source()));
    assertEquals("| json", part(query, logs.stages().get(1).source()));
    assertEquals(query, part(query, sum.source()));
    assertEquals("", part(query, ARAGORA.expression().source()));
  }

  private static String part(String query, SourceRange source) {
    return query.substring(source.from(), source.to());
  }
}
