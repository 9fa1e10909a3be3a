package dev.belfry.check;

import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Walks through the dashboards of a bundle. */
final class Dashboards {
  private Dashboards() {}

  static String subject(ObjectNode dashboard) {
    return "dashboard `" + dashboard.text("uid").or(() -> dashboard.text("title")).orElse("") + "`";
  }

  /** The panels and rows below a place, also those in collapsed rows. */
  static List<Place> panels(Place parent) {
    List<Place> panels = new ArrayList<>();
    add(parent, panels);
    return panels;
  }

  private static void add(Place parent, List<Place> panels) {
    for (Place panel : parent.each("panels")) {
      panels.add(panel);
      add(panel, panels);
    }
  }
}
