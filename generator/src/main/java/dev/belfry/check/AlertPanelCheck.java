package dev.belfry.check;

import dev.belfry.promql.Selector;
import java.util.HashMap;
import java.util.List;
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
    if (alerts.isEmpty()) {
      return;
    }
    Expressions expressions = inspection.expressions();
    for (DashboardView dashboard : inspection.dashboards()) {
      for (PanelView panel : dashboard.panels()) {
        Place alert = alerts.get(plain(panel.title()));
        if (alert != null) {
          expressions
              .of(alert)
              .ifPresent(one -> check(alert, metrics(one), shown(dashboard, panel), report));
        }
      }
    }
  }

  /** {@code AragoraHighLatency} and {@code Aragora: high latency} are one name. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = Character.toLowerCase(name.charAt(i));
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** What each query of a panel looks at. */
  private static List<Set<String>> shown(DashboardView dashboard, PanelView panel) {
    return panel.targets().stream()
        .flatMap(target -> dashboard.expressions().of(target).stream())
        .map(AlertPanelCheck::metrics)
        .toList();
  }

  private static void check(
      Place alert, Set<String> watched, List<Set<String>> shown, Report report) {
    if (!shown.isEmpty() && !shown.contains(watched)) {
      String name = RuleGroups.alertName(alert.node());
      report.note(
          CODE,
          "alert `" + name + "`",
          alert,
          "the alert `"
              + name
              + "` looks at "
              + words(watched)
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
