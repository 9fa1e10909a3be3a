package dev.belfry.render;

import dev.belfry.tree.NodeValue;
import dev.belfry.tree.Notes;
import dev.belfry.tree.ObjectNode;
import java.util.Optional;

/** What is read of a rule wherever it goes. */
public final class RuleParts {
  private RuleParts() {}

  static boolean isAlert(ObjectNode rule) {
    return rule.get("alert").isPresent();
  }

  /** The name of an alert, or of what a rule records. */
  public static String name(ObjectNode rule) {
    return rule.text("alert").or(() -> rule.text("record")).orElse("");
  }

  /** The labels of a rule behind those of its group, which those of the rule replace. */
  static ObjectNode labels(ObjectNode group, ObjectNode rule) {
    ObjectNode own = rule.object("labels");
    ObjectNode all = group.object("labels");
    for (int i = 0; i < own.size(); i++) {
      all = all.with(own.name(i), own.value(i));
    }
    return all;
  }

  /**
   * What typed methods printed as the expression of a rule or query, unless it was set past them.
   */
  public static Optional<NodeValue> expression(ObjectNode rule) {
    return expression(rule, "expr");
  }

  /** What typed methods printed as a property of an object, unless it was set past them. */
  public static Optional<NodeValue> expression(ObjectNode node, String property) {
    Notes notes = node.notes();
    for (Notes.Unchecked one : notes.unchecked()) {
      if (one.path().equals(property)) {
        return Optional.empty();
      }
    }
    return notes.source(property);
  }

  static ObjectNode withLabels(ObjectNode rule, ObjectNode labels) {
    return labels.size() == 0 ? rule : rule.with("labels", labels);
  }
}
