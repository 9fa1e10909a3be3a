package dev.belfry.check;

import dev.belfry.common.SourceRange;
import dev.belfry.template.TemplateException;

/** Texts of alerts that Prometheus can't read: it refuses the whole file. */
final class TemplateSyntaxCheck implements Check {
  static final String CODE = "rules.template-syntax";

  @Override
  public void check(Inspection inspection, Report report) {
    for (AlertText text : inspection.alertTexts()) {
      text.problem().ifPresent(problem -> report(text, problem, report));
    }
  }

  private static void report(AlertText text, TemplateException problem, Report report) {
    String at = text.quoted(new SourceRange(problem.from(), problem.to()));
    report.error(
        CODE,
        text.subject(),
        text.place(),
        text.described() + (at.length() > 2 ? ", at " + at : "") + ": " + problem.getMessage(),
        "correct it; two opening braces that are meant as such are written {{ \"{{\" }}");
  }
}
