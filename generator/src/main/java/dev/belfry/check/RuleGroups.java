package dev.belfry.check;

import dev.belfry.bundle.Artifact.ResourceFile;
import dev.belfry.bundle.Artifact.RuleFile;
import dev.belfry.bundle.Bundle;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.function.Consumer;

/** Walks through the rules of a bundle. */
final class RuleGroups {
  private RuleGroups() {}

  static String name(ObjectNode group) {
    return group.text("name").orElse("");
  }

  static String subject(ObjectNode group) {
    return "rule group `" + name(group) + "`";
  }

  static String alertName(ObjectNode alert) {
    return alert.text("alert").orElse("");
  }

  /** Calls the action with each rule group, those in files and those in objects for Kubernetes. */
  static void all(Bundle bundle, Consumer<Place> action) {
    bundle.artifacts(RuleFile.class).forEach(file -> action.accept(Place.of(file.group().node())));
    for (ResourceFile file : bundle.artifacts(ResourceFile.class)) {
      Place resource = Place.of(file.resource().node());
      for (Node group : resource.node().object("spec").array("groups").items()) {
        if (file.resource().kind().equals("PrometheusRule")) {
          action.accept(resource.inside((ObjectNode) group));
        }
      }
    }
  }

  /** Calls the action with each rule of a group. */
  static void rules(Place group, Consumer<Place> action) {
    for (Node rule : group.node().array("rules").items()) {
      action.accept(group.inside((ObjectNode) rule));
    }
  }

  /** Calls the action with each alert of a group. */
  static void alerts(Place group, Consumer<Place> action) {
    rules(
        group,
        rule -> {
          if (rule.node().get("alert").isPresent()) {
            action.accept(rule);
          }
        });
  }
}
