package dev.belfry.grafana;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;

/**
 * The size of a window: a number of rows, or a share of all.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentCalculateWindow<SELF extends FluentCalculateWindow<SELF>>
    extends CalculationOptions<SELF> {
  private static final int HUNDRED = 100;

  FluentCalculateWindow(ObjectNode node) {
    super(node);
  }

  /**
   * Takes windows of so many rows.
   *
   * <p>API name: {@code options.window.windowSize}. Default: 10 percent of all rows. At least 1.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public final SELF rows(int rows) {
    Require.range("rows", rows, 1, Double.POSITIVE_INFINITY);
    return size("fixed", rows);
  }

  /**
   * Takes windows of so many percent of all rows.
   *
   * <p>API name: {@code options.window.windowSize}, as a share of one. Default: 10. From 1 to 100.
   *
   * @throws IllegalArgumentException when the value is not as said
   */
  public final SELF percentOfRows(int percent) {
    Require.range("percent", percent, 1, HUNDRED);
    return size("percentage", (double) percent / HUNDRED);
  }

  private SELF size(String mode, double size) {
    return set(CalculateWindow.WINDOW_SIZE, Node.number(size))
        .set(CalculateWindow.WINDOW_SIZE_MODE, Node.text(mode));
  }
}
