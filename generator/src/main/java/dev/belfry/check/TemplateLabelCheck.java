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
      Optional<PlacedExpression> alert = expressions.of(text.alert());
      if (text.review().isPresent() && alert.isPresent()) {
        check(alert.get(), text, text.review().get(), report);
      }
    }
  }

  private static void check(
      PlacedExpression alert, AlertText text, Template.Review review, Report report) {
    Optional<Set<String>> known = alert.flow().labelsOf(alert.expression());
    if (known.isPresent()) {
      for (Template.Use label : review.labels()) {
        if (!known.get().contains(label.name())) {
          report(alert, text, label.name(), known.get(), report);
        }
      }
    }
  }

  private static void report(
      PlacedExpression alert, AlertText text, String label, Set<String> known, Report report) {
    String instead = NearNames.instead(label, known);
    report.error(
        CODE,
        alert.at(text.place()),
        PlacedExpression.metricIn(alert.expression()),
        text.described()
            + " prints the label `"
            + label
            + "`, which the result of the expression does not have",
        instead.isEmpty()
            ? "leave the label out, or keep it in the expression with sumBy(...)"
            : "use " + instead + ", or keep `" + label + "` in the expression");
  }
}
