package dev.belfry.check;

/** Alerts that wake somebody up and do not say what to do. */
final class RunbookCheck implements Check {
  static final String CODE = "rules.alert-without-runbook";

  @Override
  public void check(Inspection inspection, Report report) {
    for (Place group : inspection.ruleGroups()) {
      for (Place alert : RuleGroups.alerts(group)) {
        check(group, alert, report);
      }
    }
  }

  private static void check(Place group, Place alert, Report report) {
    String severity = alert.node().object("labels").text("severity").orElse("");
    if (severity.equals("critical")
        && alert.node().object("annotations").get("runbook_url").isEmpty()) {
      report.warning(
          CODE,
          RuleGroups.subject(group.node()),
          alert,
          "alert `" + RuleGroups.alertName(alert.node()) + "` is critical but names no runbook",
          "add .runbook(\"https://...\")");
    }
  }
}
