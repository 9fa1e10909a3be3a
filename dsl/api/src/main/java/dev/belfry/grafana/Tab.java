package dev.belfry.grafana;

import dev.belfry.tree.ObjectNode;

/**
 * A page of a dashboard or of a row, of which the reader sees one at a time.
 *
 * <p>API name: {@code TabsLayoutTab}; in formats without tabs it is a row.
 */
public final class Tab extends Section<Tab> {
  private Tab(ObjectNode node) {
    super(node);
  }

  static Tab of(String title) {
    return new Tab(Headline.tab(title));
  }

  @Override
  protected Tab with(ObjectNode changed) {
    return new Tab(changed);
  }
}
