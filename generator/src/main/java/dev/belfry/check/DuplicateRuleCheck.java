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

/** Two rule groups of one name, or two alerts that can't be told apart. */
final class DuplicateRuleCheck implements Check {
  static final String GROUP = "rules.duplicate-group";
  static final String ALERT = "rules.duplicate-alert";

  @Override
  public void check(Inspection inspection, Report report) {
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
    Set<Node> alerts = new HashSet<>();
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
            "type another name in ruleGroup(...)");
      }
      for (Place alert : RuleGroups.alerts(group)) {
        if (!alerts.add(identity(alert.node()))) {
          report(group.node(), alert, report);
        }
      }
    }
  }

  private static Node identity(ObjectNode alert) {
    return Node.object()
        .with("alert", alert.get("alert").orElseThrow())
        .with("labels", alert.object("labels"));
  }

  private static void report(ObjectNode group, Place alert, Report report) {
    report.error(
        ALERT,
        RuleGroups.subject(group),
        alert,
        "another alert has the name `"
            + RuleGroups.alertName(alert.node())
            + "` and the same labels",
        "type another name in alert(...), or add a label that tells them apart");
  }
}
