package dev.belfry.check;

import dev.belfry.render.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two rule groups of one name in an object, which a cluster refuses, or in a file that somebody
 * else wrote, which Prometheus refuses.
 */
final class RepeatedGroupCheck implements Check {

  @Override
  public void check(Inspection inspection, Report report) {
    for (Document document : inspection.documents()) {
      List<Place> groups = RuleGroups.in(document);
      if (groups.size() > 1 && (document.isPrometheusRule() || document.isRead())) {
        check(groups, report);
      }
    }
  }

  private static void check(List<Place> groups, Report report) {
    Set<String> names = new HashSet<>();
    for (Place group : groups) {
      String name = RuleGroups.name(group.node());
      if (!names.add(name)) {
        report.error(
            DuplicateRuleCheck.GROUP,
            RuleGroups.subject(group.node()),
            group,
            "another rule group there has the name `" + name + "`",
            "give one of them another name");
      }
    }
  }
}
