package dev.belfry.check;

import dev.belfry.promql.PromQlException;

/** Texts that Prometheus would refuse. */
final class SyntaxCheck implements Check {
  static final String CODE = "promql.syntax";

  @Override
  public void check(Inspection inspection, Report report) {
    for (Expressions.Unreadable one : inspection.expressions().unreadable()) {
      PromQlException problem = one.problem();
      report.error(
          CODE,
          one.subject(),
          one.place(),
          problem.rendering(),
          "correct the text there, or make the expression with PromQl");
    }
  }
}
