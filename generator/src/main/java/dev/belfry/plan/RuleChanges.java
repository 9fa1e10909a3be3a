package dev.belfry.plan;

import dev.belfry.plan.Differences.Difference;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What changes in rule groups: alerts and recordings, thresholds, how long they hold. */
final class RuleChanges {
  private static final Pattern COMPARISON =
      Pattern.compile("(?s)(.*) (==|!=|>=|<=|>|<) (-?[0-9][0-9.eE+-]*)");

  private final List<String> lines = new ArrayList<>();

  private RuleChanges() {}

  /** What changes from some groups to others, a line each. */
  static List<String> of(List<ObjectNode> before, List<ObjectNode> after) {
    RuleChanges changes = new RuleChanges();
    Sides groups = Sides.by(group -> group.text("name").orElse(""), before, after);
    for (String name : groups.kept()) {
      changes.group(groups.old().get(name), groups.now().get(name));
    }
    groups.added().forEach(name -> changes.whole("+ ", name, groups.now().get(name)));
    groups.removed().forEach(name -> changes.whole("- ", name, groups.old().get(name)));
    return changes.lines;
  }

  private void whole(String sign, String name, ObjectNode group) {
    lines.add(sign + "rule group `" + name + "`");
    rules(group).forEach(rule -> lines.add(sign + name(rule)));
  }

  private static List<ObjectNode> rules(ObjectNode group) {
    List<ObjectNode> rules = new ArrayList<>();
    for (Node rule : group.array("rules").items()) {
      if (rule instanceof ObjectNode object) {
        rules.add(object);
      }
    }
    return rules;
  }

  private static String name(ObjectNode rule) {
    return rule.text("alert")
        .map(alert -> "alert `" + alert + "`")
        .orElse("recording `" + rule.text("record").orElse("") + "`");
  }

  private void group(ObjectNode old, ObjectNode now) {
    for (Difference one : Differences.between(old.without("rules"), now.without("rules"))) {
      lines.add("~ " + one.words());
    }
    Sides rules = Sides.by(RuleChanges::name, rules(old), rules(now));
    for (String name : rules.kept()) {
      rule(name, rules.old().get(name), rules.now().get(name));
    }
    rules.added().forEach(name -> lines.add("+ " + name));
    rules.removed().forEach(name -> lines.add("- " + name));
  }

  private void rule(String name, ObjectNode old, ObjectNode now) {
    for (Difference one : Differences.between(old, now)) {
      lines.add("~ " + name + ": " + words(one));
    }
  }

  private static String words(Difference one) {
    return switch (one.path()) {
      case "expr" -> expression(one);
      case "for" -> "holds for " + span(one.now()) + " instead of " + span(one.old());
      case "keep_firing_for" ->
          "goes on firing for " + span(one.now()) + " instead of " + span(one.old());
      default -> one.words();
    };
  }

  private static String span(Optional<Node> span) {
    return span.map(Differences::shown).orElse("`0s`");
  }

  /** Two conditions that differ only in the number differ in the threshold. */
  static String expression(Difference one) {
    if (one.old().isPresent() && one.now().isPresent()) {
      Matcher old = COMPARISON.matcher(text(one.old().get()));
      Matcher now = COMPARISON.matcher(text(one.now().get()));
      if (old.matches()
          && now.matches()
          && old.group(1).equals(now.group(1))
          && old.group(2).equals(now.group(2))) {
        return "threshold " + old.group(3) + " to " + now.group(3);
      }
    }
    return "query: "
        + one.now().map(Differences::shown).orElse("none")
        + " instead of "
        + one.old().map(Differences::shown).orElse("none");
  }

  private static String text(Node node) {
    return node instanceof StringNode text ? text.value() : "";
  }
}
