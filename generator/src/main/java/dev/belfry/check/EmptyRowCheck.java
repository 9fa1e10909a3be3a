package dev.belfry.check;

import dev.belfry.tree.ObjectNode;
import java.util.List;

/** Rows and tabs with nothing in them and nothing below them that would be theirs. */
final class EmptyRowCheck implements DashboardCheck {
  static final String CODE = "dashboard.empty-row";

  private static final String ROW = "row";
  private static final String TAB = "tab";

  @Override
  public void check(DashboardView dashboard, Report report) {
    if (!dashboard.isDefinedAsList()) {
      check(dashboard, Place.of(dashboard.definition()), report);
    }
  }

  private static void check(DashboardView dashboard, Place parent, Report report) {
    List<ObjectNode> items = parent.node().array("panels").objects();
    for (int i = 0; i < items.size(); i++) {
      ObjectNode section = items.get(i);
      if (isSection(section) && !isFilled(section) && !isFilledFrom(items, i)) {
        report.warning(
            CODE,
            dashboard.subject(),
            parent.inside(section),
            typeOf(section) + " `" + section.text("title").orElse("") + "` has no panels",
            "give it panels, or leave it out");
      }
      check(dashboard, parent.inside(section), report);
    }
  }

  private static String typeOf(ObjectNode item) {
    return item.text("type").orElse("");
  }

  private static boolean isSection(ObjectNode item) {
    return typeOf(item).equals(ROW) || typeOf(item).equals(TAB);
  }

  private static boolean isFilled(ObjectNode parent) {
    return parent.array("panels").objects().stream().anyMatch(EmptyRowCheck::isSomething);
  }

  /** A section without panels is told for itself, an auto grid without them is nothing. */
  private static boolean isSomething(ObjectNode item) {
    return !typeOf(item).equals("autogrid") || isFilled(item);
  }

  /** Rows belong to the tab before them, panels to the row or tab. */
  private static boolean isFilledFrom(List<ObjectNode> items, int section) {
    boolean isTab = typeOf(items.get(section)).equals(TAB);
    for (ObjectNode next : items.subList(section + 1, items.size())) {
      if (isSection(next)) {
        return isTab && typeOf(next).equals(ROW);
      }
      if (isSomething(next)) {
        return true;
      }
    }
    return false;
  }
}
