package dev.belfry.check;

/**
 * Expressions of rules with a variable of a dashboard, which Prometheus refuses or never matches.
 * Rules that Grafana evaluates itself may have those that are no choice of a reader.
 */
final class RuleVariableCheck implements Check {
  static final String CODE = "rules.grafana-variable";

  @Override
  public void check(Inspection inspection, Report report) {
    for (Place group : inspection.ruleGroups()) {
      for (Place rule : RuleGroups.rules(group)) {
        check(group, rule, inspection.isOfGrafana(group), report);
      }
    }
  }

  private static void check(Place group, Place rule, boolean ofGrafana, Report report) {
    for (VariableReference one : VariableReference.in(rule.node().text("expr").orElse(""))) {
      if (ofGrafana && one.isBuiltIn()) {
        continue;
      }
      report.error(
          CODE,
          RuleGroups.subject(group.node()),
          rule,
          "the expression names `" + one.text() + "`, which only Grafana replaces",
          one.isBuiltIn() ? "give a span, such as rate(minutes(5))" : "type the value itself");
    }
  }
}
