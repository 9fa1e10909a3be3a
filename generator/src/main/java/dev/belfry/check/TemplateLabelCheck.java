package dev.belfry.check;

import dev.belfry.common.NearNames;
import dev.belfry.promql.PromQlExpression;
import dev.belfry.tree.StringNode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Annotations that print a label which the expression drops: the text would have a hole there. */
final class TemplateLabelCheck implements Check {
  static final String CODE = "rules.unknown-label";

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:\\$labels|\\.Labels)\\.([a-zA-Z_]\\w*)|index\\s+(?:\\$labels|\\.Labels)\\s+\"([^\"]+)\"");

  @Override
  public void check(Inspection inspection, Report report) {
    for (Place group : inspection.ruleGroups()) {
      for (Place alert : RuleGroups.alerts(group)) {
        labels(alert).ifPresent(known -> check(group, alert, known, report));
      }
    }
  }

  /** The labels that the result of an alert's expression has, if that can be told. */
  private static Optional<Set<String>> labels(Place alert) {
    return alert
        .node()
        .notes()
        .source("expr")
        .flatMap(source -> LabelFlow.labelsOf(((PromQlExpression) source).expression()));
  }

  private static void check(Place group, Place alert, Set<String> known, Report report) {
    for (String part : new String[] {"labels", "annotations"}) {
      alert
          .node()
          .object(part)
          .forEach(
              (name, value) -> {
                Matcher used = LABEL.matcher(((StringNode) value).value());
                while (used.find()) {
                  String label = used.group(1) != null ? used.group(1) : used.group(2);
                  if (!known.contains(label) && !label.equals("alertname")) {
                    report(group, alert, name, label, known, report);
                  }
                }
              });
    }
  }

  private static void report(
      Place group, Place alert, String text, String label, Set<String> known, Report report) {
    String instead = NearNames.instead(label, known);
    report.error(
        CODE,
        RuleGroups.subject(group.node()),
        alert,
        "`"
            + text
            + "` of alert `"
            + RuleGroups.alertName(alert.node())
            + "` prints the label `"
            + label
            + "`, which the result of the expression does not have",
        instead.isEmpty()
            ? "leave the label out, or keep it in the expression with sumBy(...)"
            : "use " + instead + ", or keep `" + label + "` in the expression");
  }
}
