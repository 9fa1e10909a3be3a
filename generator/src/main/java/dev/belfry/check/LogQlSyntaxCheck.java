package dev.belfry.check;

/** Texts that Loki would refuse. */
final class LogQlSyntaxCheck implements Check {
  static final String CODE = "logql.syntax";

  @Override
  public void check(Inspection inspection, Report report) {
    for (LogExpressions.Unreadable one : inspection.expressions().logs().unreadable()) {
      report.error(
          CODE,
          one.subject(),
          one.place(),
          one.problem().rendered(),
          "correct the text there, or make the expression with LogQl");
    }
  }
}
