package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.promql.PromQlExpression;
import dev.belfry.tree.ObjectNode;
import java.util.List;

/**
 * What panels share that ask data sources for data: queries and transformations.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class QueryPanel<SELF extends QueryPanel<SELF>> extends QueryPanelOptions<SELF> {

  QueryPanel(ObjectNode node) {
    super(node);
  }

  /** Shows the result of a PromQL expression; Grafana names the series by their labels. */
  public final SELF query(PromQlExpression expression) {
    return queries(List.of(Grafana.query(expression)));
  }

  /**
   * Shows the result of a PromQL expression.
   *
   * @param expression what to evaluate
   * @param legend the name of each series, in which {@code {{label}}} is the value of a label
   */
  public final SELF query(PromQlExpression expression, String legend) {
    return queries(List.of(Grafana.query(expression, legend)));
  }

  /** Appends queries; those without a letter get the next free one. API name: {@code targets}. */
  public final SELF queries(Query... queries) {
    return queries(List.of(requireNonNull(queries, "queries")));
  }

  /** Appends queries; those without a letter get the next free one. API name: {@code targets}. */
  public final SELF queries(List<? extends Query> queries) {
    return set(TARGETS, RefIds.appended(node().array("targets"), queries));
  }

  /**
   * Appends steps that change the data before it is shown, one after the other. API name: {@code
   * transformations}.
   */
  public final SELF transform(Transformation... transformations) {
    return transform(List.of(requireNonNull(transformations, "transformations")));
  }

  /**
   * Appends steps that change the data before it is shown, one after the other. API name: {@code
   * transformations}.
   */
  public final SELF transform(List<? extends Transformation> transformations) {
    return append(TRANSFORMATIONS, requireNonNull(transformations, "transformations"));
  }
}
