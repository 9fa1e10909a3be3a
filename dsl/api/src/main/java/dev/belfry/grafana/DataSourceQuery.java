package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.ObjectNode;

/**
 * What queries share that go to a data source.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class DataSourceQuery<SELF extends DataSourceQuery<SELF>> extends FluentQuery<SELF> {

  DataSourceQuery(ObjectNode node) {
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
}
