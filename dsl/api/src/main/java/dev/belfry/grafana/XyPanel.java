package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;

/**
 * What an XY chart draws: series that say their columns, or all columns over one.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class XyPanel<SELF extends XyPanel<SELF>> extends AxisPanelOptions<SELF> {
  private static final Node AUTO = Node.text("auto");
  private static final Node MANUAL = Node.text("manual");

  XyPanel(ObjectNode node) {
    super(node);
  }

  /**
   * Draws all other columns with numbers over this one, each as a series.
   *
   * <p>API name: {@code options.series[0].x}, with {@code options.mapping} {@code auto}. Default:
   * the first column with numbers.
   *
   * @param xField the name of the column
   * @throws IllegalArgumentException when the name is empty
   */
  public final SELF xField(String xField) {
    return xField(XySeries.column("xField", xField));
  }

  /**
   * Draws all other columns with numbers over this one, each as a series.
   *
   * <p>API name: {@code options.series[0].x}, with {@code options.mapping} {@code auto}. Default:
   * the first column with numbers.
   */
  public final SELF xField(FieldMatcher xField) {
    XySeries x = XySeries.of().x(requireNonNull(xField, "xField"));
    return set(XyChart.MAPPING, AUTO).set(XyChart.SERIES, Node.array(x));
  }

  /**
   * Draws these series, instead of all columns over one.
   *
   * <p>API name: {@code options.series}, with {@code options.mapping} {@code manual}.
   */
  public final SELF series(XySeries... series) {
    return series(List.of(requireNonNull(series, "series")));
  }

  /**
   * Draws these series, instead of all columns over one.
   *
   * <p>API name: {@code options.series}, with {@code options.mapping} {@code manual}.
   */
  public final SELF series(List<XySeries> series) {
    requireNonNull(series, "series");
    boolean more = node().get(XyChart.MAPPING).filter(MANUAL::equals).isPresent();
    ArrayNode before =
        more ? (ArrayNode) node().get(XyChart.SERIES).orElseGet(Node::array) : Node.array();
    return set(XyChart.MAPPING, MANUAL).set(XyChart.SERIES, before.plus(series));
  }
}
