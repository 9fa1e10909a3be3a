package dev.belfry.check;

import dev.belfry.common.NearNames;
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
    Expressions expressions = inspection.expressions();
    for (AlertText text : inspection.alertTexts()) {
      Optional<Set<String>> known = expressions.labelsOf(text.alert());
      if (text.review().isPresent() && known.isPresent()) {
        check(expressions, text, known.get(), report);
      }
    }
  }

  private static void check(
      Expressions expressions, AlertText text, Set<String> known, Report report) {
    for (Template.Use label : text.review().orElseThrow().labels()) {
      if (LabelFlow.lack(known, label.name())) {
        String hint = hint(label.name(), known);
        report(expressions.of(text.alert()), text, label.name(), hint, report);
      }
    }
  }

  private static String hint(String label, Set<String> known) {
    String instead = NearNames.instead(label, known);
    return instead.isEmpty()
        ? "leave the label out, or keep it in the expression"
        : "use " + instead + ", or keep `" + label + "` in the expression";
  }

  /** An expression of logs is about no metric. */
  private static void report(
      Optional<PlacedExpression> alert, AlertText text, String label, String hint, Report report) {
    String message =
        text.described()
            + " prints the label `"
            + label
            + "`, which the result of the expression does not have";
    alert.ifPresentOrElse(
        one ->
            report.error(
                CODE,
                one.at(text.place()),
                PlacedExpression.metricIn(one.expression()),
                message,
                hint),
        () -> report.error(CODE, text.subject(), text.place(), message, hint));
  }
}
