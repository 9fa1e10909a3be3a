package dev.belfry.check;

import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Set;

/** Alerts that say nothing to whom they wake, among alerts that do. */
final class AlertSummaryCheck implements Check {
  static final String CODE = "rules.alert-without-summary";

  private static final Set<String> WORDS =
      Set.of("summary", "description", "message", "title", "identifier");

  @Override
  public void check(Inspection inspection, Report report) {
    if (inspection.ruleGroups().isEmpty()) {
      return;
    }
    List<Place> alerts =
        inspection.ruleGroups().stream()
            .flatMap(group -> RuleGroups.alerts(group).stream())
            .toList();
    for (Place alert : Gaps.among(alerts, alert -> saysWhat(alert.node()))) {
      report.warning(
          CODE,
          RuleGroups.subject(alert.around().node()),
          alert,
          "alert `"
              + RuleGroups.alertName(alert.node())
              + "` has no summary, unlike most of the others",
          "add .summary(\"...\")");
    }
  }

  private static boolean saysWhat(ObjectNode alert) {
    ObjectNode annotations = alert.object("annotations");
    return WORDS.stream().anyMatch(word -> Gaps.says(annotations, word));
  }
}
