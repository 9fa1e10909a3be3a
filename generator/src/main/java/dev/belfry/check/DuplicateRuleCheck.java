package dev.belfry.check;

import dev.belfry.bundle.Artifact.GrafanaRulesFile;
import dev.belfry.bundle.Artifact.LokiRuleFile;
import dev.belfry.bundle.Artifact.RuleFile;
import dev.belfry.bundle.Bundle;
import dev.belfry.rules.RuleGroup;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Two rule groups of one name, two alerts that can't be told apart, or two rules that record the
 * same.
 */
final class DuplicateRuleCheck implements Check {
  static final String GROUP = "rules.duplicate-group";
  static final String ALERT = "rules.duplicate-alert";
  static final String RECORDING = "rules.duplicate-recording";

  @Override
  public void check(Inspection inspection, Report report) {
    if (inspection.ruleGroups().isEmpty()) {
      return;
    }
    Bundle bundle = inspection.bundle();
    check(bundle.artifacts(RuleFile.class).stream().map(RuleFile::group).toList(), report);
    check(bundle.artifacts(LokiRuleFile.class).stream().map(LokiRuleFile::group).toList(), report);
    Map<String, List<RuleGroup>> folders = new TreeMap<>();
    for (GrafanaRulesFile file : bundle.artifacts(GrafanaRulesFile.class)) {
      folders
          .computeIfAbsent(file.rules().folder(), none -> new ArrayList<>())
          .addAll(file.rules().groups());
    }
    folders.values().forEach(groups -> check(groups, report));
  }

  /** The groups that one program evaluates, in Grafana those of a folder. */
  private static void check(List<RuleGroup> groups, Report report) {
    Set<String> names = new HashSet<>();
    Set<Node> rules = new HashSet<>();
    for (RuleGroup one : groups) {
      Place group = Place.of(one.node());
      if (!names.add(RuleGroups.name(group.node()))) {
        report.error(
            GROUP,
            RuleGroups.subject(group.node()),
            group,
            "another rule group has the name `"
                + RuleGroups.name(group.node())
                + "`, expected one that is used once",
            "type another name in ruleGroup(...), or list it once");
      }
      RuleGroups.rules(group).forEach(rule -> check(group, rule, rules, report));
    }
  }

  private static void check(Place group, Place rule, Set<Node> others, Report report) {
    boolean isAlert = rule.node().get("alert").isPresent();
    boolean isNew = others.add(identity(rule.node(), isAlert ? "alert" : "record"));
    if (!isNew && isAlert) {
      reportAlert(group.node(), rule, report);
    } else if (!isNew) {
      reportRecording(group.node(), rule, report);
    }
  }

  /** One metric may be recorded from several expressions, for different series. */
  private static Node identity(ObjectNode rule, String kind) {
    ObjectNode identity =
        Node.object()
            .with(kind, rule.get(kind).orElse(Node.none()))
            .with("labels", rule.object("labels"));
    return kind.equals("alert")
        ? identity
        : identity.with("expr", rule.get("expr").orElse(Node.none()));
  }

  private static void reportAlert(ObjectNode group, Place alert, Report report) {
    report.error(
        ALERT,
        RuleGroups.subject(group),
        alert,
        "another alert has the name `"
            + RuleGroups.alertName(alert.node())
            + "` and the same labels",
        "list it once, type another name in alert(...), or add a label that tells them apart");
  }

  private static void reportRecording(ObjectNode group, Place recording, Report report) {
    report.warning(
        RECORDING,
        RuleGroups.subject(group),
        recording,
        "another rule records `"
            + recording.node().text("record").orElse("")
            + "` by the same expression with the same labels",
        "leave one of them out");
  }
}
