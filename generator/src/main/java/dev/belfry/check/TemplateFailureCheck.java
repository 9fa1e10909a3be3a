package dev.belfry.check;

import dev.belfry.common.Dialect;
import dev.belfry.promql.PromQlException;
import dev.belfry.promql.PromQlParser;
import dev.belfry.template.Template;
import dev.belfry.template.TemplateProblem;

/** Texts of alerts that can be read but not filled in: people get an error instead of the text. */
final class TemplateFailureCheck implements Check {
  static final String CODE = "rules.template-fails";
  static final String WITHOUT_DATA = "rules.template-needs-data";

  @Override
  public void check(Inspection inspection, Report report) {
    for (AlertText text : inspection.alertTexts()) {
      text.review().ifPresent(review -> check(text, review, report));
    }
  }

  private static void check(AlertText text, Template.Review review, Report report) {
    for (TemplateProblem problem : review.problems()) {
      report(text, problem, report);
    }
    for (Template.Use query : review.queries()) {
      try {
        PromQlParser.parse(query.name(), Dialect.PLAIN);
      } catch (PromQlException e) {
        fails(text, ", at " + text.quoted(query.source()) + ": " + e.problem(), report);
      }
    }
    for (Template.Use missing : review.inclusions()) {
      fails(
          text,
          ": the template `" + missing.name() + "` is not defined, as rules have none of their own",
          report);
    }
  }

  private static void report(AlertText text, TemplateProblem problem, Report report) {
    String message =
        text.described() + ", at " + text.quoted(problem.source()) + ": " + problem.message();
    switch (problem.kind()) {
      case FAILS -> report.error(CODE, text.subject(), text.place(), message, problem.hint());
      case FAILS_WITHOUT_DATA ->
          report.warning(WITHOUT_DATA, text.subject(), text.place(), message, problem.hint());
    }
  }

  private static void fails(AlertText text, String problem, Report report) {
    report.error(CODE, text.subject(), text.place(), text.described() + problem, "correct it");
  }
}
