package dev.belfry.grafana;

import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import dev.belfry.tree.Require;

/**
 * A series of an XY chart: a point for each row of a table. Start with {@link Grafana#xySeries}.
 */
public final class XySeries extends XySeriesOptions<XySeries> {
  private static final Path FRAME_MATCHER = FRAME.then(Key.of(0, "matcher"));

  XySeries(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static XySeries of() {
    return new XySeries(Node.object().startedHere());
  }

  /** The column with this name; the parameter that gave it is for the message. */
  static FieldMatcher column(String parameter, String name) {
    return Grafana.byName(Require.filled(parameter, name));
  }

  @Override
  protected XySeries with(ObjectNode changed) {
    return new XySeries(changed);
  }

  /**
   * The name of the column whose values are the sizes of the points; the panel says how large they
   * can be.
   *
   * <p>API name: {@code size.matcher}. Default: all points have the same size.
   *
   * @throws IllegalArgumentException when the name is empty
   */
  public XySeries size(String size) {
    return size(column("size", size));
  }

  /**
   * The name of the column whose values colour the points, by the panel's colour scheme.
   *
   * <p>API name: {@code color.matcher}. Default: all points have the colour of the series.
   *
   * @throws IllegalArgumentException when the name is empty
   */
  public XySeries color(String color) {
    return color(column("color", color));
  }

  /**
   * Which of several answers the columns are in, from 0.
   *
   * <p>API name: {@code frame.matcher}. Default: all answers are looked at.
   *
   * @throws IllegalArgumentException when the number is negative
   */
  public XySeries frame(int frame) {
    Node index = Node.number(Require.range("frame", frame, 0, Double.POSITIVE_INFINITY));
    return set(FRAME_MATCHER.then(Key.of(0, "id")), Node.text("byIndex"))
        .set(FRAME_MATCHER.then(Key.of(1, "options")), index);
  }
}
