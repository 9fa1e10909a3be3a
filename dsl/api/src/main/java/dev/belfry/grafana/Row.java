package dev.belfry.grafana;

import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;

/**
 * A headline with what belongs to it: panels, and rows and tabs of its own.
 *
 * <p>API name: {@code RowsLayoutRow}; in the classic JSON model, a panel of type {@code row}.
 */
public final class Row extends Section<Row> {
  private static final Node YES = Node.bool(true);
  private static final Path COLLAPSED = Path.of(Headline.COLLAPSED);
  private static final Path HIDE_HEADER = Path.of(Key.of("hideHeader"));
  private static final Path FILL_SCREEN = Path.of(Key.of("fillScreen"));

  private Row(ObjectNode node) {
    super(node);
  }

  static Row of(String title) {
    return new Row(Headline.open(title));
  }

  @Override
  protected Row with(ObjectNode changed) {
    return new Row(changed);
  }

  /**
   * Shows, and queries, what is in the row only when the reader opens it.
   *
   * <p>API name: {@code collapse}; in the classic JSON model {@code collapsed}. Default: open.
   */
  public Row collapsed() {
    return set(COLLAPSED, YES);
  }

  /**
   * Shows what is in the row without its headline. In other formats the panels stand among the
   * others.
   *
   * <p>API name: {@code hideHeader}. Default: the headline is shown.
   */
  public Row withoutHeadline() {
    return set(HIDE_HEADER, YES);
  }

  /**
   * Makes the row as high as the window.
   *
   * <p>API name: {@code fillScreen}. Default: as high as its panels.
   */
  public Row fillScreen() {
    return set(FILL_SCREEN, YES);
  }
}
