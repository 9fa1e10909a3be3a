package dev.belfry.check;

import dev.belfry.bundle.Artifact.ResourceFile;
import dev.belfry.bundle.Artifact.RuleFile;
import dev.belfry.bundle.Bundle;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;

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

  /** The rule groups, those in files and those in objects for Kubernetes. */
  static List<Place> all(Bundle bundle) {
    List<Place> groups = new ArrayList<>();
    for (RuleFile file : bundle.artifacts(RuleFile.class)) {
      groups.add(Place.of(file.group().node()));
    }
    for (ResourceFile file : bundle.artifacts(ResourceFile.class)) {
      Place resource = Place.of(file.resource().node());
      if (file.resource().kind().equals("PrometheusRule")) {
        groups.addAll(inside(resource, resource.node().object("spec").array("groups")));
      }
    }
    return groups;
  }

  /** The rules of a group. */
  static List<Place> rules(Place group) {
    return inside(group, group.node().array("rules"));
  }

  /** The alerts of a group. */
  static List<Place> alerts(Place group) {
    return rules(group).stream().filter(rule -> rule.node().get("alert").isPresent()).toList();
  }

  private static List<Place> inside(Place around, ArrayNode items) {
    return items.items().stream().map(item -> around.inside((ObjectNode) item)).toList();
  }
}
