package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.bundle.Checking.checking;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.bundle.CheckedBundle;
import dev.belfry.bundle.CheckedPart;
import dev.belfry.bundle.Checking;
import dev.belfry.rules.RuleGroup;
import dev.belfry.rules.Severity;
import java.time.LocalDate;

/** What bundles say about findings: some of it wrong, some of it fine. */
public final class CheckingCases {
  private static final String RUNBOOK = "rules.alert-without-runbook";
  private static final String WHY = "the guide covers it";

  private CheckingCases() {}

  private static Bundle of(Checking rules) {
    return bundle("cases").checking(rules).ruleGroups(queue());
  }

  private static RuleGroup queue() {
    return ruleGroup("queue")
        .rules(alert("Full").when(gauge("queue_length").above(10)).severity(Severity.CRITICAL));
  }

  /** What was accepted until a day, on a later one. */
  public static Bundle acceptedTooLong() {
    return of(checking().allow(RUNBOOK, WHY, LocalDate.of(2025, 12, 31)));
  }

  /** What is accepted until today. */
  public static Bundle acceptedToday() {
    return of(checking().allow(RUNBOOK, WHY, LocalDate.of(2026, 1, 1)));
  }

  /** An error that is to be a note, and one that is accepted. */
  public static Bundle loweredError() {
    return of(
        checking()
            .allow(RUNBOOK, WHY)
            .asNotes("rules.duplicate-group")
            .allow("dashboard.duplicate-uid", WHY));
  }

  /** A warning that is to be an error, and an error that stays one. */
  public static Bundle raisedWarning() {
    return bundle("cases")
        .checking(checking().asErrors(RUNBOOK, "rules.duplicate-group"))
        .ruleGroups(ruleGroup("queue").rules(alert("Full").when(gauge("queue_length").above(10))));
  }

  /** A warning that is an error in this bundle. */
  public static Bundle raisedRunbook() {
    return of(checking().asErrors(RUNBOOK));
  }

  /** What is accepted about a metric that is there again. */
  public static Bundle acceptedMetric() {
    return bundle("cases")
        .checking(checking().allow("metric.appears-later", "the shop opens in spring"));
  }

  /** A check that does not work. */
  public static Bundle brokenCheck() {
    return of(
        checking().allow(RUNBOOK, WHY).check("house.broken", CheckingCases::throwsAnException));
  }

  private static void throwsAnException(CheckedBundle bundle) {
    bundle.alerts().get(99).note("never", "never");
  }

  /** A check that works and finds nothing. */
  public static Bundle soundCheck() {
    return of(checking().allow(RUNBOOK, WHY).check("house.sound", bundle -> {}));
  }

  /** A code that is misspelled, and one that is nothing like any other. */
  public static Bundle unknownCode() {
    return of(checking().allow(RUNBOOK, WHY).asErrors("dashboard.dead-lnik", "house.no-team"));
  }

  /** Codes that Belfry and the bundle have. */
  public static Bundle knownCodes() {
    return of(
        checking()
            .allow(RUNBOOK, WHY)
            .asErrors("dashboard.dead-link", "house.no-team")
            .check("house.no-team", bundle -> {}));
  }

  /** A link that is alive again, and a dashboard on which nothing was ever wrong. */
  public static Bundle unusedAllowance() {
    return bundle("cases")
        .checking(checking().allow("dashboard.dead-link", "the other dashboard comes later"))
        .dashboards(
            "Team",
            dashboard("queue", "Queue")
                .panels(
                    stat("Length").query(gauge("queue_length")).allow("dashboard.empty-row", WHY)));
  }

  /** A row that is empty, as somebody wants it. */
  public static Bundle usedAllowance() {
    return bundle("cases")
        .dashboards(
            "Team",
            dashboard("queue", "Queue").row("Later").allow("dashboard.empty-row", "comes soon"));
  }

  /** A dashboard, a panel, a group, alerts and a recording, each told by a check of one's own. */
  public static Bundle ownChecks() {
    return bundle("cases")
        .checking(
            checking()
                .asNotes("house.no-owner")
                .check("house.no-team", CheckingCases::teamIsNamed)
                .check("house.no-owner", CheckingCases::ownerIsNamed)
                .check("house.no-unit", CheckingCases::unitIsNamed))
        .dashboards(
            "Team",
            dashboard("queue", "Queue").row("Now", stat("Length").query(gauge("queue_length"))),
            dashboard("paid", "Paid")
                .tags("owner:shop")
                .panels(
                    stat("Orders")
                        .query(gauge("orders"))
                        .allow("house.no-unit", "orders have none")))
        .ruleGroups(
            ruleGroup("queue")
                .rules(
                    alert("Full").when(gauge("queue_length").above(10)),
                    alert("Fuller").when(gauge("queue_length").above(99)).label("team", "shop")));
  }

  private static void teamIsNamed(CheckedBundle bundle) {
    for (CheckedPart alert : bundle.alerts()) {
      if (alert.node().object("labels").text("team").isEmpty()) {
        alert.error("alert `" + alert.name() + "` names no team", "add .label(\"team\", \"...\")");
      }
    }
  }

  private static void ownerIsNamed(CheckedBundle bundle) {
    for (CheckedPart dashboard : bundle.dashboards()) {
      if (dashboard.node().array("tags").size() == 0) {
        dashboard.error("nobody owns `" + dashboard.name() + "`", "add .tags(\"owner:...\")");
      }
    }
  }

  private static void unitIsNamed(CheckedBundle bundle) {
    for (CheckedPart panel : bundle.panels()) {
      if (panel.node().object("fieldConfig").object("defaults").text("unit").isEmpty()) {
        panel.warning(
            "panel `"
                + panel.name()
                + "` of `"
                + panel.around().orElseThrow().name()
                + "` has no unit",
            "add .unit(...)");
      }
    }
  }
}
