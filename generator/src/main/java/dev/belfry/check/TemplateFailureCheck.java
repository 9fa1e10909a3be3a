package dev.belfry.check;

import dev.belfry.common.Dialect;
import dev.belfry.logql.LogQl;
import dev.belfry.logql.LogQlException;
import dev.belfry.promql.PromQlException;
import dev.belfry.promql.PromQlParser;
import dev.belfry.template.Template;
import dev.belfry.template.TemplateProblem;
import java.util.Optional;

/** Texts of alerts that can be read but not filled in: people get an error instead of the text. */
final class TemplateFailureCheck implements Check {
  static final String CODE = "rules.template-fails";
  static final String WITHOUT_DATA = "rules.template-needs-data";

  @Override
  public void check(Inspection inspection, Report report) {
    for (AlertText text : inspection.alertTexts()) {
      boolean ofLoki = inspection.isOfLoki(text.group());
      text.review().ifPresent(review -> check(text, review, ofLoki, report));
    }
  }

  private static void check(AlertText text, Template.Review review, boolean ofLoki, Report report) {
    for (TemplateProblem problem : review.problems()) {
      report(text, problem, report);
    }
    for (Template.Use query : review.queries()) {
      problem(query.name(), ofLoki)
          .ifPresent(
              why -> fails(text, ", at " + text.quoted(query.source()) + ": " + why, report));
    }
    for (Template.Use missing : review.inclusions()) {
      fails(
          text,
          ": the template `" + missing.name() + "` is not defined, as rules have none of their own",
          report);
    }
  }

  /** Why who fills the text in can't read a query; Loki asks itself. */
  private static Optional<String> problem(String query, boolean ofLoki) {
    try {
      if (ofLoki) {
        LogQl.parse(query);
      } else {
        PromQlParser.parse(query, Dialect.PLAIN);
      }
      return Optional.empty();
    } catch (PromQlException e) {
      return Optional.of(e.problem());
    } catch (LogQlException e) {
      return Optional.of(e.problem());
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
