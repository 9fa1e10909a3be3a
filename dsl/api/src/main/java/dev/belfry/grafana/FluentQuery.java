package dev.belfry.grafana;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.ObjectNode;

/**
 * What queries of all data sources share.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentQuery<SELF extends FluentQuery<SELF>> extends Fluent<SELF> {

  FluentQuery(ObjectNode node) {
    super(node);
  }
}
