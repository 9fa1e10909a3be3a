package dev.belfry.check;

import dev.belfry.common.Span;
import dev.belfry.render.Document;
import dev.belfry.tree.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** Rules that Grafana would refuse: it evaluates in steps, and tells rules apart by their uids. */
final class RefusedRuleCheck implements Check {
  static final String CODE = "rules.refused-by-grafana";

  private static final long STEP = Span.seconds(10).millis();
  private static final int LONGEST = 190;

  @Override
  public void check(Inspection inspection, Report report) {
    Set<String> uids = new HashSet<>();
    for (Document document : inspection.documents()) {
      if (document.isGrafanaRules()) {
        for (Place group : Place.of(document.root()).each("groups")) {
          group(group, report);
          RuleGroups.rules(group).forEach(rule -> rule(group, rule, uids, report));
        }
      }
    }
  }

  private static void group(Place group, Report report) {
    String subject = RuleGroups.subject(group.node());
    Span interval = Span.span(group.node().text("interval").orElseThrow());
    if (interval.millis() == 0 || interval.millis() % STEP != 0) {
      report.error(
          CODE,
          subject,
          group,
          "Grafana evaluates every 10 seconds or a multiple of it, got " + interval,
          "type another span in .every(...)");
    }
    tooLong(subject, group, "name", report);
  }

  private static void rule(Place group, Place rule, Set<String> uids, Report report) {
    String subject = RuleGroups.subject(group.node());
    String uid = rule.node().text("uid").orElseThrow();
    if (!uids.add(uid)) {
      report.error(
          CODE,
          subject,
          rule,
          "another rule has the uid `" + uid + "`, expected one that is used once",
          "type another in grafanaRule().uid(...)");
    }
    tooLong(subject, rule, "title", report);
  }

  private static void tooLong(String subject, Place place, String property, Report report) {
    ObjectNode node = place.node();
    int length = node.text(property).orElse("").length();
    if (length > LONGEST) {
      report.error(
          CODE,
          subject,
          place,
          "expected a name of at most " + LONGEST + " characters, got " + length,
          "type a shorter one");
    }
  }
}
