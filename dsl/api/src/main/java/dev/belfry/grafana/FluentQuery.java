package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;

/**
 * What queries of all data sources share.
 *
 * @param <SELF> the type that the option methods return
 */
abstract non-sealed class FluentQuery<SELF extends FluentQuery<SELF>> extends QueryOptions<SELF>
    implements Query {

  FluentQuery(ObjectNode node) {
    super(node);
  }

  /**
   * Where the query goes. Only data sources that understand this kind of query fit.
   *
   * <p>API name: {@code datasource}. Default: what the dashboard's first variable for data sources
   * of this type chooses.
   */
  public final SELF dataSource(DataSource<SELF> source) {
    return set(DATASOURCE, requireNonNull(source, "source"));
  }

  /**
   * The letters by which other queries and alerts refer to this one.
   *
   * <p>API name: {@code refId}. Default: the first of {@code A}, {@code B}, {@code C} ... that no
   * other query of the panel has.
   *
   * @throws IllegalArgumentException when the text is empty
   */
  public final SELF refId(String letters) {
    return set(REF_ID, Node.text(Require.filled("refId", letters)));
  }
}
