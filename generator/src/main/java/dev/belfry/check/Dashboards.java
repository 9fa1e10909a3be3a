package dev.belfry.check;

import dev.belfry.bundle.Artifact.DashboardFile;
import dev.belfry.bundle.Bundle;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.function.BiConsumer;

/** Walks through the dashboards of a bundle. */
final class Dashboards {
  private Dashboards() {}

  static String subject(ObjectNode dashboard) {
    return "dashboard `" + dashboard.text("uid").orElse("") + "`";
  }

  /** Calls the action with each dashboard, its panels in place, and each of its panels and rows, also those in collapsed rows. */
  static void panels(Bundle bundle, BiConsumer<ObjectNode, Place> action) {
    for (DashboardFile file : bundle.artifacts(DashboardFile.class)) {
      ObjectNode dashboard = file.dashboard().placed();
      panels(Place.of(dashboard), panel -> action.accept(dashboard, panel));
    }
  }

  static void panels(Place parent, java.util.function.Consumer<Place> action) {
    for (Node item : parent.node().array("panels").items()) {
      Place panel = parent.inside((ObjectNode) item);
      action.accept(panel);
      panels(panel, action);
    }
  }
}
