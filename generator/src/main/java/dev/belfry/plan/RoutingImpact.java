package dev.belfry.plan;

import dev.belfry.routing.Delivery;
import dev.belfry.routing.RoutingException;
import dev.belfry.routing.RoutingTree;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which alerts reach somebody else than before, by their own labels or by the routes. */
final class RoutingImpact {
  private RoutingImpact() {}

  /** A line for each alert that is on both sides and reaches somebody else. */
  static List<String> between(List<FileContent> before, List<FileContent> after) {
    Optional<RoutingTree> old = tree(before);
    Optional<RoutingTree> now = tree(after);
    if (old.isEmpty() || now.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    Sides alerts = Sides.by(RoutingImpact::name, alerts(before), alerts(after));
    for (String alert : alerts.kept()) {
      String was = receivers(old.get(), alerts.old().get(alert));
      String is = receivers(now.get(), alerts.now().get(alert));
      if (!was.equals(is)) {
        lines.add("~ alert `" + alert + "` reaches " + is + " instead of " + was);
      }
    }
    for (String alert : alerts.added()) {
      lines.add("+ alert `" + alert + "` reaches " + receivers(now.get(), alerts.now().get(alert)));
    }
    return lines;
  }

  private static Optional<RoutingTree> tree(List<FileContent> files) {
    try {
      return files.stream()
          .filter(FileContent::isAlertmanager)
          .findFirst()
          .map(file -> RoutingTree.of(file.document().model()));
    } catch (RoutingException e) {
      return Optional.empty(); // The checks tell what Alertmanager would refuse.
    }
  }

  private static String name(ObjectNode alert) {
    return alert.text("alert").orElse("");
  }

  /** The alerts of all groups; those in files and in objects for Kubernetes are the same. */
  private static List<ObjectNode> alerts(List<FileContent> files) {
    List<ObjectNode> alerts = new ArrayList<>();
    for (FileContent file : files) {
      for (ObjectNode group : file.groups()) {
        for (Node rule : group.array("rules").items()) {
          if (rule instanceof ObjectNode alert
              && alert.get("alert").isPresent()
              && !alerts.contains(alert)) {
            alerts.add(alert);
          }
        }
      }
    }
    return alerts;
  }

  private static String receivers(RoutingTree tree, ObjectNode alert) {
    Map<String, String> labels = new TreeMap<>();
    alert
        .object("labels")
        .forEach(
            (label, value) -> {
              if (value instanceof StringNode text) {
                labels.put(label, text.value());
              }
            });
    labels.put("alertname", name(alert));
    List<String> names =
        tree.deliveries(labels).stream().map(Delivery::receiver).distinct().toList();
    return "`" + String.join("`, `", names) + "`";
  }
}
