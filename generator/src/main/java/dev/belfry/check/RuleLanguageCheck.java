package dev.belfry.check;

import dev.belfry.bundle.Artifact.GrafanaRulesFile;
import dev.belfry.logql.LogQlExpression;
import dev.belfry.render.RuleParts;
import dev.belfry.tree.ObjectNode;

/** Rules that ask in a language which whoever is to evaluate them does not understand. */
final class RuleLanguageCheck implements Check {
  static final String CODE = "rules.wrong-language";

  @Override
  public void check(Inspection inspection, Report report) {
    for (Place group : inspection.ruleGroups()) {
      boolean ofLoki = inspection.isOfLoki(group);
      for (Place rule : RuleGroups.rules(group)) {
        if (ofLoki && !isLogQl(rule.node())) {
          report(group, rule, "no LogQL, and Loki knows nothing else", "ruleGroups", report);
        } else if (!ofLoki && RuleGroups.asksForLogs(rule.node())) {
          logs(inspection, group, rule, report);
        }
      }
    }
  }

  private static void logs(Inspection inspection, Place group, Place rule, Report report) {
    if (!inspection.isOfGrafana(group)) {
      report(group, rule, "LogQL, and Prometheus knows PromQL alone", "lokiRuleGroups", report);
    } else if (!mayAskForLogs(inspection, group.node())) {
      report.error(
          CODE,
          RuleGroups.subject(group.node()),
          rule,
          named(rule) + " asks for logs, and these rules of Grafana have no Loki",
          "type .logsIn(dataSource(DataSourceType.LOKI, \"...\")) on the rules of Grafana");
    }
  }

  private static boolean isLogQl(ObjectNode rule) {
    return RuleParts.expression(rule)
        .map(LogQlExpression.class::isInstance)
        .orElseGet(() -> RuleGroups.logQl(rule.text("expr").orElse("")).isPresent());
  }

  private static boolean mayAskForLogs(Inspection inspection, ObjectNode group) {
    return inspection.bundle().artifacts(GrafanaRulesFile.class).stream()
        .map(GrafanaRulesFile::rules)
        .filter(rules -> rules.groups().stream().anyMatch(one -> one.node() == group))
        .allMatch(rules -> rules.loki().isPresent());
  }

  private static void report(
      Place group, Place rule, String languages, String method, Report report) {
    report.error(
        CODE,
        RuleGroups.subject(group.node()),
        rule,
        named(rule) + " asks in " + languages,
        "put it into a group of its own, for bundle(...)." + method + "(...)");
  }

  private static String named(Place rule) {
    return "`" + RuleParts.name(rule.node()) + "`";
  }
}
