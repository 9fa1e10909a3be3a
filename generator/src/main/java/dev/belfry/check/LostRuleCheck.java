package dev.belfry.check;

import dev.belfry.bundle.Artifact.GrafanaRulesFile;
import dev.belfry.bundle.Artifact.LokiRuleFile;
import dev.belfry.render.GrafanaRuleFile;
import dev.belfry.render.LokiRules;
import dev.belfry.render.Loss;
import dev.belfry.rules.RuleGroup;
import dev.belfry.tree.ObjectNode;
import java.util.List;

/** What rule groups say that the ruler of Loki forgets, or that Grafana's own rules cannot say. */
final class LostRuleCheck implements Check {
  static final String IN_LOKI = "rules.lost-in-loki";
  static final String IN_GRAFANA = "rules.lost-in-grafana";

  @Override
  public void check(Inspection inspection, Report report) {
    for (LokiRuleFile file : inspection.bundle().artifacts(LokiRuleFile.class)) {
      for (Loss loss : LokiRules.of(file.group()).losses()) {
        report.warning(
            IN_LOKI,
            RuleGroups.subject(file.group().node()),
            place(List.of(file.group()), loss.node()),
            "the ruler of Loki forgets this: " + loss.what(),
            "leave it out");
      }
    }
    for (GrafanaRulesFile file : inspection.bundle().artifacts(GrafanaRulesFile.class)) {
      for (Loss loss : GrafanaRuleFile.of(file.rules()).losses()) {
        report.warning(
            IN_GRAFANA,
            "the rules of Grafana `" + file.name() + "`",
            place(file.rules().groups(), loss.node()),
            "Grafana has no place for this: " + loss.what(),
            "leave it out, or keep Prometheus for what needs it");
      }
    }
  }

  /** A group, or a rule in its group. */
  private static Place place(List<RuleGroup> groups, ObjectNode node) {
    for (RuleGroup group : groups) {
      Place around = Place.of(group.node());
      for (Place rule : RuleGroups.rules(around)) {
        if (rule.node() == node) {
          return rule;
        }
      }
    }
    return Place.of(node);
  }
}
