package dev.belfry.check;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.function.Consumer;

/** Walks through the dashboards of a bundle. */
final class Dashboards {
  private Dashboards() {}

  static String subject(ObjectNode dashboard) {
    return "dashboard `" + dashboard.text("uid").orElse("") + "`";
  }

  /** Calls the action with each panel and row, also those in collapsed rows. */
  static void panels(Place parent, Consumer<Place> action) {
    for (Node item : parent.node().array("panels").items()) {
      Place panel = parent.inside((ObjectNode) item);
      action.accept(panel);
      panels(panel, action);
    }
  }
}
