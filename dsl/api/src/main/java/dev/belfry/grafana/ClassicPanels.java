package dev.belfry.grafana;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A dashboard without what the classic JSON model has no words for: a tab is a row, what is in a
 * row or tab stands below it, the panels of an auto grid stand among the others, and all of it is
 * always shown. Variables of a section are variables of the dashboard.
 */
final class ClassicPanels {
  private static final String PANELS = "panels";

  /**
   * What panels have in v2 alone: a name, if it is not made from the number, and what a grid asks.
   */
  private static final List<String> ONLY_V2 =
      List.of("element", Section.CONDITION.name(), "fitContent");

  private final Set<String> names = new HashSet<>();
  private final List<Node> moved = new ArrayList<>();

  private ClassicPanels() {}

  static ObjectNode of(ObjectNode dashboard) {
    ObjectNode arranged = dashboard.without(Section.EMPTY);
    ArrayNode panels = arranged.array(PANELS);
    if (isClassic(panels)) {
      return arranged;
    }
    ClassicPanels lowered = new ClassicPanels();
    ArrayNode variables = arranged.object("templating").array("list");
    variables.items().forEach(variable -> lowered.names.add(name(variable)));
    ObjectNode flat = arranged.with(DashboardOptions.PANELS, Node.array(lowered.panels(panels)));
    return lowered.moved.isEmpty() ? flat : flat.plus(Dashboard.VARIABLES, lowered.moved);
  }

  /** Spares the usual dashboard the copy. */
  private static boolean isClassic(ArrayNode panels) {
    for (int i = 0; i < panels.size(); i++) {
      ObjectNode panel = (ObjectNode) panels.get(i);
      boolean knownAsItIs =
          Headline.isRow(panel)
              ? isClassicRow(panel)
              : panel.array(PANELS).size() == 0 && hasNone(ONLY_V2, panel);
      if (!knownAsItIs || Headline.isTab(panel) || AutoGrid.is(panel)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isClassicRow(ObjectNode row) {
    boolean mayHavePanels = Headline.isCollapsed(row) || row.notes().isFixed();
    ArrayNode inside = row.array(PANELS);
    boolean hasRows = inside.items().stream().anyMatch(item -> Headline.isRow((ObjectNode) item));
    return hasNone(Section.ONLY_V2, row)
        && (inside.size() == 0 || mayHavePanels && !hasRows && isClassic(inside));
  }

  private static boolean hasNone(List<String> names, ObjectNode item) {
    for (int i = 0; i < names.size(); i++) {
      if (item.get(names.get(i)).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static String name(Node variable) {
    return ((ObjectNode) variable).text("name").orElse("");
  }

  private List<Node> panels(ArrayNode items) {
    List<Node> lowered = new ArrayList<>();
    for (Node item : items.items()) {
      ObjectNode panel = (ObjectNode) item;
      if (Headline.isRow(panel) || Headline.isTab(panel)) {
        addSection(panel, lowered);
      } else if (AutoGrid.is(panel)) {
        lowered.addAll(panels(panel.array(PANELS)));
      } else {
        lowered.add(without(ONLY_V2, panel));
      }
    }
    return lowered;
  }

  static ObjectNode without(List<String> names, ObjectNode item) {
    ObjectNode less = item;
    for (String name : names) {
      less = less.without(name);
    }
    return less;
  }

  private void addSection(ObjectNode section, List<Node> into) {
    for (Node variable : section.array(Section.VARIABLES.name()).items()) {
      if (names.add(name(variable))) {
        moved.add(variable);
      }
    }
    List<Node> inside = panels(section.array(PANELS));
    if (section.notes().isFixed()) {
      into.add(inside.isEmpty() ? section : section.with(Headline.PANELS, Node.array(inside)));
    } else if (Headline.isHidden(section)) {
      into.addAll(inside);
    } else if (Headline.isCollapsed(section)) {
      into.add(Headline.classic(section, true, withoutHeadlines(inside)));
    } else {
      into.add(Headline.classic(section, false, List.of()));
      into.addAll(inside);
    }
  }

  /** A folded row of the classic model can't have rows in it. */
  private static List<Node> withoutHeadlines(List<Node> items) {
    List<Node> panels = new ArrayList<>();
    for (Node item : items) {
      if (Headline.isRow((ObjectNode) item)) {
        panels.addAll(((ObjectNode) item).array(PANELS).items());
      } else {
        panels.add(item);
      }
    }
    return panels;
  }
}
