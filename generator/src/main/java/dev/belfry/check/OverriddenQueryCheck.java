package dev.belfry.check;

import dev.belfry.common.NearNames;
import dev.belfry.tree.ObjectNode;
import java.util.Set;
import java.util.TreeSet;

/** Overrides for a query that the panel does not have: they change nothing. */
final class OverriddenQueryCheck implements DashboardCheck {
  static final String CODE = "dashboard.override-of-unknown-query";

  private static final String BY_QUERY = "byFrameRefID";

  /** What another panel has asked for comes with the letters that it has there. */
  private static final String OTHER_PANELS = "-- Dashboard --";

  @Override
  public void check(DashboardView dashboard, Report report) {
    if (dashboard.overridden().contains(BY_QUERY)) {
      dashboard.panels().forEach(panel -> check(dashboard, panel, report));
    }
  }

  private static void check(DashboardView dashboard, PanelView panel, Report report) {
    for (Place override : panel.overrides()) {
      ObjectNode matcher = override.node().object("matcher");
      if (matcher.text("id").orElse("").equals(BY_QUERY) && saysAllQueries(panel)) {
        check(dashboard, panel, override, matcher.text("options").orElse(""), report);
      }
    }
  }

  private static void check(
      DashboardView dashboard, PanelView panel, Place override, String asked, Report report) {
    Set<String> letters = new TreeSet<>();
    panel.targets().forEach(target -> target.node().text("refId").ifPresent(letters::add));
    if (!letters.contains(asked) && !asked.contains("$")) {
      String instead = NearNames.instead(asked, letters);
      report.warning(
          CODE,
          dashboard.subject(),
          override,
          "an override of "
              + panel.named()
              + " is for the query `"
              + asked
              + "`, which the panel does not have, so it changes nothing",
          "leave it out" + (instead.isEmpty() ? "" : ", or use " + instead));
    }
  }

  /** Whether all results come from queries of the panel: transformations name theirs anew. */
  private static boolean saysAllQueries(PanelView panel) {
    return !panel.targets().isEmpty()
        && panel.node().array("transformations").size() == 0
        && !asksOtherPanel(panel.node())
        && panel.targets().stream()
            .map(Place::node)
            .allMatch(target -> target.text("refId").isPresent() && !asksOtherPanel(target));
  }

  private static boolean asksOtherPanel(ObjectNode asking) {
    return asking.object("datasource").text("uid").filter(OTHER_PANELS::equals).isPresent()
        || asking.text("datasource").filter(OTHER_PANELS::equals).isPresent();
  }
}
