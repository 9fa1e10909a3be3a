package dev.belfry.check;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.regex.Pattern;

/** Texts of alerts with a place for a value, and no value for it. */
final class AlertTextValueCheck implements Check {
  static final String CODE = "rules.text-without-value";

  /** Braces behind a word are PromQL or code. */
  private static final Pattern EMPTY = Pattern.compile("(?<![\\w\"'`{$)\\]])\\{}(?![\\w\"'`}])");

  @Override
  public void check(Inspection inspection, Report report) {
    for (Place group : inspection.ruleGroups()) {
      for (Place alert : RuleGroups.alerts(group)) {
        check(group, alert, report);
      }
    }
  }

  private static void check(Place group, Place alert, Report report) {
    Place annotations = alert.inside("annotations");
    ObjectNode texts = annotations.node();
    for (int i = 0; i < texts.size(); i++) {
      if (hasPlace(texts.value(i))) {
        report.warning(
            CODE,
            RuleGroups.subject(group.node()),
            annotations.at(texts.name(i)),
            "`"
                + texts.name(i)
                + "` of alert `"
                + RuleGroups.alertName(alert.node())
                + "` has `{}` in it, which nothing is put in place of",
            "add the value: .description(\"... {}\", value())");
      }
    }
  }

  private static boolean hasPlace(Node node) {
    return node instanceof StringNode text
        && text.value().contains("{}")
        && EMPTY.matcher(text.value()).find();
  }
}
