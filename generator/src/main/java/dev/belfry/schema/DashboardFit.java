package dev.belfry.schema;

import static java.util.Objects.requireNonNull;

import dev.belfry.render.Document;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How well dashboards that exist already fit what Belfry knows of their format.
 *
 * @param dashboards how many there are
 * @param fitting how many of them fit as they are
 * @param panels how many panels they have, without rows
 * @param fittingPanels how many of them fit as they are
 */
public record DashboardFit(int dashboards, int fitting, int panels, int fittingPanels) {
  /** That of no dashboard. */
  public static final DashboardFit NONE = new DashboardFit(0, 0, 0, 0);

  private static final String PANELS = "panels";
  private static final String SPEC = "spec";
  private static final String ELEMENTS = "elements";

  /** Those dashboards and one more, given what does not fit in it. Other documents don't count. */
  public DashboardFit plus(Document document, List<Misfit> misfits) {
    if (!requireNonNull(document, "document").isDashboard()) {
      return this;
    }
    List<String> all = panels(document.root());
    Set<String> around = new HashSet<>();
    requireNonNull(misfits, "misfits").forEach(misfit -> misfit.addPlaces(around));
    long fit = all.stream().filter(panel -> !around.contains(panel)).count();
    return new DashboardFit(
        dashboards + 1,
        fitting + (misfits.isEmpty() ? 1 : 0),
        panels + all.size(),
        fittingPanels + (int) fit);
  }

  /** The places of all panels, in the classic JSON model and in v2, alone or in a resource. */
  private static List<String> panels(ObjectNode root) {
    List<String> all = new ArrayList<>();
    collectPanels(root, "", all);
    collectPanels(root.object(SPEC), "/" + SPEC, all);
    root.object(SPEC)
        .object(ELEMENTS)
        .forEach((name, panel) -> all.add("/" + SPEC + "/" + ELEMENTS + "/" + escaped(name)));
    return all;
  }

  /** A name as JSON pointers have it. */
  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** The places of all panels; those of a folded row stand in it. */
  private static void collectPanels(ObjectNode parent, String place, List<String> into) {
    ArrayNode panels = parent.array(PANELS);
    for (int i = 0; i < panels.size(); i++) {
      String here = place + "/" + PANELS + "/" + i;
      if (panels.get(i) instanceof ObjectNode row && isRow(row)) {
        collectPanels(row, here, into);
      } else {
        into.add(here);
      }
    }
  }

  private static boolean isRow(ObjectNode panel) {
    return panel.text("type").filter("row"::equals).isPresent();
  }

  /** The numbers in words. */
  @Override
  public String toString() {
    return fitting
        + " of "
        + dashboards
        + " dashboards fit, "
        + fittingPanels
        + " of "
        + panels
        + " panels";
  }
}
