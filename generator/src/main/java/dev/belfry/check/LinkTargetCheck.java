package dev.belfry.check;

import dev.belfry.common.NearNames;
import dev.belfry.tree.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links to dashboards, panels or variables that are not there. */
final class LinkTargetCheck implements Check {
  static final String DASHBOARD = "dashboard.dead-link";
  static final String VARIABLE = "dashboard.unknown-link-variable";
  static final String PANEL = "dashboard.unknown-link-panel";

  /** The annotation with which an alert leads to a dashboard; other texts may lead elsewhere. */
  private static final String OF_ALERTS = "dashboard_url";

  private static final Pattern ADDRESS =
      Pattern.compile("(?:^|[^:/])/d/([a-zA-Z0-9_-]+)(?:/[^?#]*)?(?:\\?([^#]*))?");
  private static final Pattern PASSED =
      Pattern.compile("(?:^|&)(?:var-(\\w+)=|\\$\\{(\\w+):queryparam\\})");
  private static final Pattern SHOWN = Pattern.compile("(?:^|&)viewPanel=(?:panel-)?(\\d+)");

  @Override
  public void check(Inspection inspection, Report report) {
    Map<String, ObjectNode> dashboards = new TreeMap<>();
    for (DashboardView dashboard : inspection.dashboards()) {
      dashboards.put(dashboard.node().text("uid").orElse(""), dashboard.node());
    }
    for (DashboardView dashboard : inspection.dashboards()) {
      for (Walk.TextAt text : dashboard.walk().addresses()) {
        check(new Link(dashboard.subject(), text.place(), text.text()), dashboards, report);
      }
    }
    for (Place group : inspection.ruleGroups()) {
      String subject = RuleGroups.subject(group.node());
      for (Place alert : RuleGroups.alerts(group)) {
        if (alert.node().notes().source(OF_ALERTS).isPresent()) {
          String url = alert.node().object("annotations").text(OF_ALERTS).orElse("");
          check(new Link(subject, alert, url), dashboards, report);
        }
      }
    }
  }

  private record Link(String subject, Place place, String url) {
    void warn(Report report, String code, String message, String hint) {
      report.warning(code, subject, place, message, hint);
    }
  }

  private static void check(Link link, Map<String, ObjectNode> dashboards, Report report) {
    Matcher address = ADDRESS.matcher(link.url());
    if (!address.find()) {
      return;
    }
    String uid = address.group(1);
    ObjectNode target = dashboards.get(uid);
    if (target == null) {
      String near = NearNames.instead(uid, dashboards.keySet());
      link.warn(
          report,
          DASHBOARD,
          "the link leads to the dashboard `" + uid + "`, which this bundle does not have",
          "add it to the bundle" + (near.isEmpty() ? "" : ", or link to one of " + near));
    } else if (address.group(2) != null) {
      checkVariables(link, address.group(2), target, report);
      checkPanel(link, address.group(2), target, report);
    }
  }

  private static void checkVariables(Link link, String query, ObjectNode target, Report report) {
    Set<String> known = Variables.names(target);
    Matcher passed = PASSED.matcher(query);
    while (passed.find()) {
      String name = passed.group(1) == null ? passed.group(2) : passed.group(1);
      if (!known.contains(name)) {
        String near = NearNames.instead(name, known);
        link.warn(
            report,
            VARIABLE,
            "the link passes the variable `%s`, which `%s` does not have"
                .formatted(name, target.text("uid").orElse("")),
            "add it there" + (near.isEmpty() ? "" : ", or pass " + near));
      }
    }
  }

  private static void checkPanel(Link link, String query, ObjectNode target, Report report) {
    Matcher shown = SHOWN.matcher(query);
    if (!shown.find()) {
      return;
    }
    Set<String> ids = new HashSet<>();
    for (Place panel : Dashboards.panels(Place.of(target))) {
      ids.add(String.valueOf(panel.node().number("id")));
    }
    if (!ids.contains(shown.group(1))) {
      link.warn(
          report,
          PANEL,
          "the link shows the panel %s, which `%s` does not have"
              .formatted(shown.group(1), target.text("uid").orElse("")),
          "link to a panel value that this dashboard shows: to(...).panel(...)");
    }
  }
}
