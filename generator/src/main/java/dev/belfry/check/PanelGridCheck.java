package dev.belfry.check;

import dev.belfry.bundle.Bundle;
import dev.belfry.render.Document;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Panels that stick out of the 24 columns or lie on each other. */
final class PanelGridCheck implements Check {
  static final String OUTSIDE = "dashboard.panel-outside-grid";
  static final String OVERLAP = "dashboard.panels-overlap";
  private static final int COLUMNS = 24;

  @Override
  public void check(Bundle bundle, List<Document> documents, Report report) {
    Dashboards.all(documents, dashboard -> panels(dashboard, Place.of(dashboard), report));
  }

  /**
   * Panels of a collapsed row share the grid with each other alone: the row makes room when it is
   * opened.
   */
  private static void panels(ObjectNode dashboard, Place parent, Report report) {
    List<Place> placed = new ArrayList<>();
    for (Node item : parent.node().array("panels").items()) {
      Place panel = parent.inside((ObjectNode) item);
      Box box = Box.of(panel.node());
      if (box.x + box.w > COLUMNS) {
        outside(dashboard, panel, box, report);
      }
      placed.stream()
          .filter(other -> Box.of(other.node()).overlaps(box))
          .findFirst()
          .ifPresent(other -> overlap(dashboard, panel, other, report));
      placed.add(panel);
      panels(dashboard, panel, report);
    }
  }

  private static void outside(ObjectNode dashboard, Place panel, Box box, Report report) {
    report.error(
        OUTSIDE,
        Dashboards.subject(dashboard),
        panel,
        "panel `" + title(panel) + "` ends at column " + (box.x + box.w) + ", expected at most 24",
        "type a smaller .width(...) or another .at(x, y)");
  }

  private static void overlap(ObjectNode dashboard, Place panel, Place other, Report report) {
    report.error(
        OVERLAP,
        Dashboards.subject(dashboard),
        panel,
        "panel `" + title(panel) + "` lies on panel `" + title(other) + "`",
        "type another .at(x, y), or leave it out so that the panel flows behind the one before it");
  }

  private static String title(Place panel) {
    return panel.node().text("title").orElse("");
  }

  private record Box(int x, int y, int w, int h) {
    static Box of(ObjectNode panel) {
      ObjectNode at = panel.object("gridPos");
      return new Box(at.number("x"), at.number("y"), at.number("w"), at.number("h"));
    }

    boolean overlaps(Box other) {
      return x < other.x + other.w && other.x < x + w && y < other.y + other.h && other.y < y + h;
    }
  }
}
