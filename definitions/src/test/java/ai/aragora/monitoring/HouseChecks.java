package ai.aragora.monitoring;

import static dev.belfry.bundle.Checking.checking;

import dev.belfry.bundle.CheckedBundle;
import dev.belfry.bundle.CheckedPart;
import dev.belfry.bundle.Checking;
import java.time.LocalDate;

/** The check of one's own that docs/findings.md shows. */
final class HouseChecks {
  private HouseChecks() {}

  // region checks
  static final Checking HOUSE =
      checking()
          .asErrors("rules.alert-without-runbook")
          .allow("dashboard.dead-link", "the old dashboards move", LocalDate.of(2026, 3, 31))
          .check("house.no-team", HouseChecks::teamIsNamed);

  static void teamIsNamed(CheckedBundle bundle) {
    for (CheckedPart alert : bundle.alerts()) {
      if (alert.node().object("labels").text("team").isEmpty()) {
        alert.warning("`" + alert.name() + "` names no team", "add .label(\"team\", \"...\")");
      }
    }
  }
  // endregion
}
