package dev.belfry.check;

/** Rule groups without rules: whoever evaluates them takes them, and nothing ever fires. */
final class EmptyGroupCheck implements Check {
  static final String CODE = "rules.empty-group";

  @Override
  public void check(Inspection inspection, Report report) {
    for (Place group : inspection.ruleGroups()) {
      if (group.node().array("rules").size() == 0) {
        report.warning(
            CODE,
            RuleGroups.subject(group.node()),
            group,
            "the group has no rules",
            "add some: .rules(...), or leave the group out");
      }
    }
  }
}
