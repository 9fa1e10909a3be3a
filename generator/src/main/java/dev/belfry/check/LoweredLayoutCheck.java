package dev.belfry.check;

import dev.belfry.bundle.Bundle;
import dev.belfry.bundle.DashboardFormat;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What only resources v2 have, in a format that has none of it, and what becomes of it. */
final class LoweredLayoutCheck implements DashboardCheck {
  static final String TABS = "dashboard.tabs-become-rows";
  static final String AUTO_GRID = "dashboard.auto-grid-is-fixed";
  static final String ROWS = "dashboard.rows-become-flat";
  static final String CONDITION = "dashboard.condition-is-lost";
  static final String VARIABLE = "dashboard.variable-moves-up";

  private static final String ROW = "row";
  private static final String TAB = "tab";

  @Override
  public void check(DashboardView dashboard, Report report) {
    Bundle bundle = dashboard.bundle();
    boolean hasAll = bundle.dashboardFormat() == DashboardFormat.RESOURCE_V2;
    boolean mayLose = !hasAll || !bundle.grafanaObjects().isEmpty();
    if (mayLose && !dashboard.isDefinedAsList()) {
      Format format = hasAll ? Format.OF_OBJECTS : Format.OF_BUNDLE;
      new OneDashboard(dashboard.definition(), format, report).check();
    }
  }

  /**
   * What does not have it.
   *
   * @param name its name in sentences
   * @param hint what to type
   */
  private record Format(String name, String hint) {
    static final Format OF_BUNDLE =
        new Format(
            "the format of the bundle",
            "type .dashboardFormat(DashboardFormat.RESOURCE_V2) on the bundle");
    static final Format OF_OBJECTS =
        new Format(
            "the classic model, which objects for Kubernetes hold,",
            "leave it out, or bring the dashboard to Grafana in another way");
  }

  private static String typeOf(ObjectNode item) {
    return item.text("type").orElse("");
  }

  private static boolean isSet(ObjectNode item, String property) {
    return item.get(property).filter(Node.bool(true)::equals).isPresent();
  }

  private static String title(Place place) {
    return place.node().text("title").orElse("");
  }

  /** One dashboard, as it is defined. */
  private static final class OneDashboard {
    private final ObjectNode dashboard;
    private final Format format;
    private final Report report;
    private final Set<String> names;
    private boolean hasTabs;

    OneDashboard(ObjectNode dashboard, Format format, Report report) {
      this.dashboard = dashboard;
      this.format = format;
      this.report = report;
      this.names = Variables.names(dashboard);
    }

    void check() {
      Place root = Place.of(dashboard);
      for (Place item : Dashboards.panels(root)) {
        String type = typeOf(item.node());
        switch (type) {
          case TAB -> tab(item);
          case ROW -> row(item);
          case "autogrid" ->
              note(
                  AUTO_GRID,
                  item,
                  "has no auto grids, so that these panels get fixed, equal widths");
          default -> {}
        }
        repetition(item);
        condition(item, type);
        item.node().array("variables").items().forEach(one -> variable(item, (ObjectNode) one));
      }
    }

    private void note(String code, Place place, String message) {
      report.note(
          code, Dashboards.subject(dashboard), place, format.name() + " " + message, format.hint());
    }

    private void tab(Place tab) {
      if (!hasTabs) {
        hasTabs = true;
        note(
            TABS,
            tab,
            "has no tabs, so that `" + title(tab) + "` and all tabs behind it become rows");
      }
    }

    private void row(Place row) {
      List<String> lost = new ArrayList<>();
      if (isSet(row.node(), "hideHeader")) {
        lost.add("the panels of a row without a headline stand among the others");
      }
      if (isSet(row.node(), "fillScreen")) {
        lost.add("a row is as high as its panels");
      }
      Place around = row.around();
      if (typeOf(around.node()).equals(ROW)) {
        lost.add(
            isSet(around.node(), "collapsed")
                ? "the panels of a row stand in the folded row `" + title(around) + "` around it"
                : "a row stands below the row `" + title(around) + "` around it");
      }
      if (!lost.isEmpty()) {
        note(ROWS, row, "has no rows like `" + title(row) + "`: " + String.join("; ", lost));
      }
    }

    private void repetition(Place section) {
      if (section.node().get("repeat").isPresent() && hasSections(section)) {
        note(
            ROWS,
            section,
            "repeats no rows in `"
                + title(section)
                + "`: only what stands before the first of them is repeated");
      }
    }

    private static boolean hasSections(Place section) {
      return section.node().array("panels").items().stream()
          .map(item -> typeOf((ObjectNode) item))
          .anyMatch(type -> type.equals(ROW) || type.equals(TAB));
    }

    private void condition(Place item, String type) {
      if (item.node().get("conditionalRendering").isPresent()) {
        String what = type.equals(ROW) || type.equals(TAB) ? type : "panel";
        report.warning(
            CONDITION,
            Dashboards.subject(dashboard),
            item,
            format.name()
                + " has no conditions, so that the "
                + what
                + " `"
                + title(item)
                + "` is always shown",
            format.hint());
      }
    }

    private void variable(Place section, ObjectNode variable) {
      String name = Variables.name(variable);
      boolean isFirst = names.add(name);
      note(
          VARIABLE,
          section.inside(variable),
          "has no variables of a row or tab, so that "
              + (isFirst
                  ? "`" + name + "` is a variable of the dashboard"
                  : "another variable `" + name + "` of the dashboard counts instead of this one"));
    }
  }
}
