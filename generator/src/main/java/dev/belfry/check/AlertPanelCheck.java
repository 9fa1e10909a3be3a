package dev.belfry.check;

import dev.belfry.promql.Selector;
import dev.belfry.tree.ObjectNode;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An alert and a panel of one name that look at different metrics. */
final class AlertPanelCheck implements Check {
  static final String CODE = "rules.alert-differs-from-panel";

  @Override
  public void check(Inspection inspection, Report report) {
    Map<String, Place> alerts = new HashMap<>();
    for (Place group : inspection.ruleGroups()) {
      for (Place alert : RuleGroups.alerts(group)) {
        alerts.putIfAbsent(plain(RuleGroups.alertName(alert.node())), alert);
      }
    }
    Map<ObjectNode, PlacedExpression> expressions = new IdentityHashMap<>();
    inspection.expressions().all().forEach(one -> expressions.put(one.place().node(), one));
    for (ObjectNode dashboard : inspection.dashboards()) {
      for (Place panel : inspection.panels(dashboard)) {
        Place alert = alerts.get(plain(panel.node().text("title").orElse("")));
        if (alert != null) {
          check(alert, panel, expressions, report);
        }
      }
    }
  }

  /** {@code AragoraHighLatency} and {@code Aragora: high latency} are one name. */
  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private static void check(
      Place alert, Place panel, Map<ObjectNode, PlacedExpression> expressions, Report report) {
    PlacedExpression condition = expressions.get(alert.node());
    List<Set<String>> shown =
        panel.each("targets").stream()
            .map(target -> expressions.get(target.node()))
            .filter(one -> one != null)
            .map(AlertPanelCheck::metrics)
            .toList();
    if (condition != null
        && !shown.isEmpty()
        && shown.stream().noneMatch(metrics(condition)::equals)) {
      String name = RuleGroups.alertName(alert.node());
      report.note(
          CODE,
          "alert `" + name + "`",
          alert,
          "the alert `"
              + name
              + "` looks at "
              + words(metrics(condition))
              + ", and the panel of that name at "
              + shown.stream().map(AlertPanelCheck::words).collect(Collectors.joining(" and ")),
          "use one expression for both, or another name for one of them");
    }
  }

  private static Set<String> metrics(PlacedExpression one) {
    return one.selectors().stream()
        .map(Selector.VectorSelector::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String words(Set<String> metrics) {
    return "`" + String.join("`, `", metrics) + "`";
  }
}
