package dev.belfry.check;

import dev.belfry.bundle.Bundle;
import dev.belfry.render.Document;
import java.util.List;

/** Alerts that wake somebody up and do not say what to do. */
final class RunbookCheck implements Check {
  static final String CODE = "rules.alert-without-runbook";

  @Override
  public void check(Bundle bundle, List<Document> documents, Report report) {
    RuleGroups.all(
        bundle,
        group ->
            RuleGroups.alerts(
                group,
                alert -> {
                  String severity = alert.node().object("labels").text("severity").orElse("");
                  if (severity.equals("critical")
                      && alert.node().object("annotations").get("runbook_url").isEmpty()) {
                    report.warning(
                        CODE,
                        RuleGroups.subject(group.node()),
                        alert,
                        "alert `"
                            + RuleGroups.alertName(alert.node())
                            + "` is critical but names no runbook",
                        "add .runbook(\"https://...\")");
                  }
                }));
  }
}
