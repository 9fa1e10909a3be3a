package dev.belfry.plan;

import dev.belfry.routing.Delivery;
import dev.belfry.routing.FiringAlert;
import dev.belfry.routing.RoutingException;
import dev.belfry.routing.RoutingTree;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
    return files.stream()
        .flatMap(file -> file.groups().stream())
        .flatMap(RoutingImpact::alerts)
        .distinct()
        .toList();
  }

  private static Stream<ObjectNode> alerts(ObjectNode group) {
    return group.array("rules").items().stream()
        .filter(ObjectNode.class::isInstance)
        .map(ObjectNode.class::cast)
        .filter(rule -> rule.get("alert").isPresent())
        .map(alert -> withLabels(group, alert));
  }

  /** The alert with the labels of its group among its own. */
  private static ObjectNode withLabels(ObjectNode group, ObjectNode alert) {
    ObjectNode labels = Node.object();
    for (Map.Entry<String, String> label : FiringAlert.labels(group, alert).entrySet()) {
      labels = labels.with(label.getKey(), Node.text(label.getValue()));
    }
    return alert.with("labels", labels);
  }

  private static String receivers(RoutingTree tree, ObjectNode alert) {
    List<String> names =
        tree.deliveries(FiringAlert.of(Node.object(), alert).labels()).stream()
            .map(Delivery::receiver)
            .distinct()
            .toList();
    return "`" + String.join("`, `", names) + "`";
  }
}
