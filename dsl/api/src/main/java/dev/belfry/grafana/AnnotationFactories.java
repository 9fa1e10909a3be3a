package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.logql.LogQlExpression;
import dev.belfry.promql.PromQlExpression;
import dev.belfry.tree.Notes;
import dev.belfry.tree.ObjectNode;

/** Starts annotations that take an expression or a query. */
abstract class AnnotationFactories extends ElasticsearchFactories {
  AnnotationFactories() {}

  /**
   * Marks the times at which a PromQL expression has a value.
   *
   * @param name the name at which readers switch the annotations on and off
   * @param expression what to evaluate
   * @throws IllegalArgumentException when the name is empty
   */
  public static PrometheusAnnotation annotation(String name, PromQlExpression expression) {
    requireNonNull(expression, "expression");
    ObjectNode start = PrometheusAnnotation.of(name).node();
    return new PrometheusAnnotation(
        start
            .with(PrometheusAnnotation.EXPR, expression.node())
            .withNotes(start.notes().plus(new Notes.Source("expr", expression))));
  }

  /**
   * Marks what a query of any data source finds.
   *
   * @param name the name at which readers switch the annotations on and off
   * @param query what to ask, and whom: {@code .dataSource(...)} of the query
   * @throws IllegalArgumentException when the name is empty
   */
  public static QueryAnnotation annotation(String name, Query query) {
    ObjectNode target = requireNonNull(query, "query").node();
    ObjectNode named = QueryAnnotation.of(name).node().with(QueryAnnotation.TARGET, target);
    return new QueryAnnotation(
        named.with(AnnotationOptions.DATASOURCE, target.object("datasource")));
  }

  /** Marks the lines of logs that a query in LogQL finds. */
  public static LokiAnnotation lokiAnnotation(String name, LogQlExpression query) {
    return GrafanaFactories.lokiAnnotation(name, requireNonNull(query, "query").text());
  }

  /**
   * Marks the lines of logs that a query finds: {@link GrafanaFactories#lokiAnnotation(String,
   * String)}, since Grafana does not look for a query of Loki where those of others stand.
   *
   * @param name the name at which readers switch the annotations on and off
   * @param query what to ask, whom, and how many lines at most
   * @throws IllegalArgumentException when the name is empty
   */
  public static LokiAnnotation annotation(String name, LokiQuery query) {
    ObjectNode asked = requireNonNull(query, "query").node();
    ObjectNode marks = lokiAnnotation(name, asked.text("expr").orElseThrow()).node();
    ObjectNode placed = marks.with(AnnotationOptions.DATASOURCE, asked.object("datasource"));
    int lines = asked.number("maxLines");
    return lines == 0 ? new LokiAnnotation(placed) : new LokiAnnotation(placed).maxLines(lines);
  }
}
