package dev.belfry.check;

import dev.belfry.common.NearNames;
import dev.belfry.promql.PromQlExpression;
import dev.belfry.template.Template;
import java.util.Optional;
import java.util.Set;

/**
 * Texts of alerts that print a label which the expression drops: the text would have a hole there.
 * The labels that the alert itself adds, its name among them, are no labels of the expression.
 */
final class TemplateLabelCheck implements Check {
  static final String CODE = "rules.unknown-label";

  @Override
  public void check(Inspection inspection, Report report) {
    for (AlertText text : inspection.alertTexts()) {
      text.review()
          .ifPresent(
              review ->
                  labels(text.alert()).ifPresent(known -> check(text, review, known, report)));
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

  private static void check(
      AlertText text, Template.Review review, Set<String> known, Report report) {
    for (Template.Use label : review.labels()) {
      if (!known.contains(label.name())) {
        report(text, label.name(), known, report);
      }
    }
  }

  private static void report(AlertText text, String label, Set<String> known, Report report) {
    String instead = NearNames.instead(label, known);
    report.error(
        CODE,
        text.subject(),
        text.place(),
        text.described()
            + " prints the label `"
            + label
            + "`, which the result of the expression does not have",
        instead.isEmpty()
            ? "leave the label out, or keep it in the expression with sumBy(...)"
            : "use " + instead + ", or keep `" + label + "` in the expression");
  }
}
