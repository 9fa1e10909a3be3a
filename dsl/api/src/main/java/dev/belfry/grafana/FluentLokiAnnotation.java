package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.ObjectNode;

/**
 * What the document has no words for in annotations that a LogQL query finds: where it may go.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentLokiAnnotation<SELF extends FluentLokiAnnotation<SELF>>
    extends FluentAnnotation<SELF> {

  FluentLokiAnnotation(ObjectNode node) {
    super(node);
  }

  /**
   * Where the query goes. Only data sources that understand it fit.
   *
   * <p>API name: {@code datasource}. Default: what the dashboard's first variable for data sources
   * of this type chooses.
   */
  public final SELF dataSource(DataSource<LokiQuery> source) {
    return set(DATASOURCE, requireNonNull(source, "source"));
  }
}
