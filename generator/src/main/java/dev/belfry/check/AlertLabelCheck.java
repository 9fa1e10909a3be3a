package dev.belfry.check;

import dev.belfry.common.Label;
import dev.belfry.routing.AlertMatcher;
import dev.belfry.routing.RouteNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Alerts that lack a label which most others have, and by which routes tell alerts apart. */
final class AlertLabelCheck implements Check {
  static final String CODE = "rules.alert-without-label";

  @Override
  public void check(Inspection inspection, Report report) {
    Set<String> asked = new TreeSet<>();
    for (RoutingView view : inspection.routings()) {
      for (RouteNode route : view.routes()) {
        for (AlertMatcher one : route.matchers()) {
          asked.add(one.matcher().label().name());
        }
      }
    }
    asked.remove(Label.ALERTNAME.name());
    if (asked.isEmpty()) {
      return;
    }
    List<Place> alerts = new ArrayList<>();
    inspection.ruleGroups().forEach(group -> alerts.addAll(RuleGroups.alerts(group)));
    for (String label : asked) {
      check(label, alerts, inspection.expressions(), report);
    }
  }

  private static void check(
      String label, List<Place> alerts, Expressions expressions, Report report) {
    List<Place> without =
        alerts.stream().filter(alert -> !RuleGroups.labels(alert).containsKey(label)).toList();
    for (Place alert : Gaps.of(without, alerts.size())) {
      Optional<Set<String>> computed = expressions.labelsOf(alert);
      if (computed.isPresent() && !computed.get().contains(label)) {
        report.warning(
            CODE,
            RuleGroups.subject(alert.around().node()),
            alert,
            "alert `"
                + RuleGroups.alertName(alert.node())
                + "` has no label `"
                + label
                + "`, unlike most of the others, and routes ask for it",
            "add .label(\"" + label + "\", \"...\")");
      }
    }
  }
}
