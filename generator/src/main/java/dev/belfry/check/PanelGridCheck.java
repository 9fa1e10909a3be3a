package dev.belfry.check;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Panels that stick out of the 24 columns or lie on each other. */
final class PanelGridCheck implements DashboardCheck {
  static final String OUTSIDE = "dashboard.panel-outside-grid";
  static final String OVERLAP = "dashboard.panels-overlap";
  private static final int COLUMNS = 24;

  @Override
  public void check(DashboardView dashboard, Report report) {
    panels(dashboard, dashboard.place(), report);
  }

  /**
   * Panels of a collapsed row share the grid with each other alone: the row makes room when it is
   * opened.
   */
  private static void panels(DashboardView dashboard, Place parent, Report report) {
    List<Box> placed = new ArrayList<>();
    Skyline skyline = new Skyline();
    ArrayNode panels = parent.node().array("panels");
    for (int i = 0; i < panels.size(); i++) {
      if (!(panels.get(i) instanceof ObjectNode panel)) {
        continue;
      }
      Box box = Box.of(panel, dashboard.definition().size() > 0);
      if (box.x + box.w > COLUMNS) {
        outside(dashboard, box, parent, report);
      }
      if (!skyline.isFreeBelow(box)) {
        firstBelow(box, placed).ifPresent(other -> overlap(dashboard, box, other, parent, report));
      }
      placed.add(box);
      skyline.add(box);
      if (panel.array("panels").size() > 0) {
        panels(dashboard, parent.inside(panel), report);
      }
    }
  }

  private static Optional<Box> firstBelow(Box box, List<Box> placed) {
    for (Box other : placed) {
      if (other.overlaps(box)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private static void outside(DashboardView dashboard, Box box, Place parent, Report report) {
    report.error(
        OUTSIDE,
        dashboard.subject(),
        parent.inside(box.panel),
        "panel `" + title(box) + "` ends at column " + (box.x + box.w) + ", expected at most 24",
        isSpread(box.panel)
            ? "type .at(0, y), or leave it out: a repeated panel takes all columns from there"
            : "type a smaller .width(...) or another .at(x, y)");
  }

  private static void overlap(
      DashboardView dashboard, Box box, Box other, Place parent, Report report) {
    report.error(
        OVERLAP,
        dashboard.subject(),
        parent.inside(box.panel),
        "panel `" + title(box) + "` lies on panel `" + title(other) + "`",
        "type another .at(x, y), or leave it out so that the panel flows behind the one before it");
  }

  /**
   * Whether the panels that this one becomes share the whole width, whatever it says of its own.
   */
  private static boolean isSpread(ObjectNode panel) {
    return panel.get("repeat").isPresent()
        && panel.text("repeatDirection").filter("h"::equals).isPresent()
        && !panel.notes().isFixed();
  }

  private static String title(Box box) {
    return box.panel.text("title").orElse("");
  }

  /**
   * How far down panels reach in each column. Most panels stand below all that come before them, so
   * that these need not be looked at one by one.
   */
  private static final class Skyline {
    private final long[] bottoms = new long[COLUMNS];

    boolean isFreeBelow(Box box) {
      boolean isFree = box.x >= 0 && box.x + box.w <= COLUMNS && box.y >= 0;
      for (int column = box.x; isFree && column < box.x + box.w; column++) {
        isFree = bottoms[column] <= box.y;
      }
      return isFree;
    }

    void add(Box box) {
      int end = Math.min(COLUMNS, box.x + box.w);
      for (int column = Math.max(0, box.x); column < end; column++) {
        bottoms[column] = Math.max(bottoms[column], (long) box.y + box.h);
      }
    }
  }

  /** A panel and where it lies. */
  private record Box(ObjectNode panel, int x, int y, int w, int h) {
    /**
     * Where a panel lies.
     *
     * @param isDefined whether it is defined in Java, and not what others wrote
     */
    static Box of(ObjectNode panel, boolean isDefined) {
      ObjectNode at = panel.object("gridPos");
      int width = isDefined && isSpread(panel) ? COLUMNS : at.number("w");
      return new Box(panel, at.number("x"), at.number("y"), width, at.number("h"));
    }

    boolean overlaps(Box other) {
      return x < other.x + other.w && other.x < x + w && y < other.y + other.h && other.y < y + h;
    }
  }
}
