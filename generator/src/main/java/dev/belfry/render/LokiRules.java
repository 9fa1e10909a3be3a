package dev.belfry.render;

import static java.util.Objects.requireNonNull;

import dev.belfry.rules.RuleGroup;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A rule group as the ruler of Loki keeps it. It reads the same files as Prometheus, but forgets
 * some of what they say; the labels of a group become those of its rules.
 */
public final class LokiRules {
  private static final Set<String> OF_GROUPS =
      Set.of("name", "interval", "limit", "labels", "rules");
  private static final Set<String> OF_RULES =
      Set.of("alert", "record", "expr", "for", "labels", "annotations");

  private final List<Loss> losses = new ArrayList<>();
  private final ObjectNode document;

  private LokiRules(ObjectNode group) {
    Loss.beyond(OF_GROUPS, group, losses);
    List<Node> rules = new ArrayList<>();
    for (Node rule : group.array("rules").items()) {
      rules.add(rule(group, (ObjectNode) rule));
    }
    ObjectNode kept = without(group, OF_GROUPS).without("labels");
    document =
        Node.object()
            .with(
                "groups",
                Node.array(rules.isEmpty() ? kept : kept.with("rules", Node.array(rules))));
  }

  /** The file for Loki, and what of the group has no place in it. */
  public static LokiRules of(RuleGroup group) {
    return new LokiRules(requireNonNull(group, "group").node());
  }

  private ObjectNode rule(ObjectNode group, ObjectNode rule) {
    Loss.beyond(OF_RULES, rule, losses);
    return RuleParts.withLabels(without(rule, OF_RULES), RuleParts.labels(group, rule));
  }

  private static ObjectNode without(ObjectNode object, Set<String> known) {
    ObjectNode kept = object;
    for (int i = 0; i < object.size(); i++) {
      kept = known.contains(object.name(i)) ? kept : kept.without(object.name(i));
    }
    return kept;
  }

  /** What the file says. */
  ObjectNode document() {
    return document;
  }

  /** What Loki forgets. */
  public List<Loss> losses() {
    return List.copyOf(losses);
  }
}
