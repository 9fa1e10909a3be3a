package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.promql.PromQlExpression;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.Notes;
import dev.belfry.tree.ObjectNode;
import java.util.Optional;

/**
 * What a variable asks a data source for: the values that readers can choose.
 *
 * @param <Q> the queries that the data source understands
 */
public final class VariableQuery<Q extends Query> implements NodeValue {
  private final Node query;
  private final String words;
  private final ObjectNode source;
  private final Optional<PromQlExpression> series;

  private VariableQuery(
      Node query, String words, ObjectNode source, Optional<PromQlExpression> series) {
    this.query = query;
    this.words = words;
    this.source = source;
    this.series = series;
  }

  /** A query that the document has as a text. */
  static <Q extends Query> VariableQuery<Q> text(DataSourceType<Q> type, String text) {
    return of(type, Node.text(text), text);
  }

  /**
   * A query that the document has in another form.
   *
   * @param words the query as Grafana shows it in its list of variables
   */
  static <Q extends Query> VariableQuery<Q> of(DataSourceType<Q> type, Node query, String words) {
    ObjectNode source = Node.object().with("type", requireNonNull(type, "type").node());
    return new VariableQuery<>(query, words, source, Optional.empty());
  }

  /** The same query, which knows what series its text was printed from. */
  VariableQuery<Q> about(PromQlExpression printed) {
    return new VariableQuery<>(query, words, source, Optional.of(printed));
  }

  /**
   * Where the query goes. Only data sources that understand this kind of query fit.
   *
   * <p>API name: {@code datasource}. Default: what the dashboard's first variable for data sources
   * of this type chooses.
   */
  public VariableQuery<Q> dataSource(DataSource<Q> other) {
    return new VariableQuery<>(query, words, requireNonNull(other, "other").node(), series);
  }

  /** The variable with this query. */
  QueryVariable askedBy(QueryVariable variable) {
    ObjectNode asked =
        variable.node().with(QueryVariable.DATASOURCE, source).with(QueryVariable.QUERY, query);
    if (series.isPresent()) {
      Notes.Source printed = new Notes.Source("query", series.get());
      return new QueryVariable(asked.withNotes(asked.notes().plus(printed)));
    }
    return new QueryVariable(
        query instanceof ObjectNode
            ? asked.with(QueryVariable.DEFINITION, Node.text(words))
            : asked);
  }

  @Override
  public Node node() {
    return query;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VariableQuery<?> that
        && query.equals(that.query)
        && source.equals(that.source);
  }

  @Override
  public int hashCode() {
    return query.hashCode();
  }

  /** The query as Grafana shows it in its list of variables. */
  @Override
  public String toString() {
    return words;
  }
}
