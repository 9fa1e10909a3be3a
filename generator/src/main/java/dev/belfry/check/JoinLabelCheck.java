package dev.belfry.check;

import dev.belfry.common.Label;
import dev.belfry.promql.BinaryOperator;
import dev.belfry.promql.Expression;
import dev.belfry.promql.VectorMatching;

/** Operators that join two sides by a label which one of them no longer has. */
final class JoinLabelCheck implements ExpressionCheck {
  static final String CODE = "promql.join-drops-label";

  @Override
  public int traits() {
    return Trait.OPERATION;
  }

  @Override
  public void check(PlacedExpression one, Report report) {
    for (Expression.Binary binary : one.operations()) {
      VectorMatching matching = binary.matching();
      if (matching.mode() == VectorMatching.Mode.ON
          && binary.operator() != BinaryOperator.OR
          && matching.fill().equals(VectorMatching.Fill.NONE)) {
        matching.labels().forEach(label -> joined(one, binary, label, report));
      }
      for (Label label : matching.included()) {
        taken(one, binary, label, report);
      }
    }
  }

  /** Where both sides have dropped the label, they match as if it were not named. */
  private static void joined(
      PlacedExpression one, Expression.Binary binary, Label label, Report report) {
    boolean left = DroppedLabels.drops(one.flow(), binary.left(), label.name());
    boolean right = DroppedLabels.drops(one.flow(), binary.right(), label.name());
    if (left != right) {
      String side = (left ? binary.left() : binary.right()).text();
      report(one, "`" + side + "` has no label `" + label.name() + "` to match on", label, report);
    }
  }

  private static void taken(
      PlacedExpression one, Expression.Binary binary, Label label, Report report) {
    boolean fromRight = binary.matching().group() == VectorMatching.Group.LEFT;
    Expression source = fromRight ? binary.right() : binary.left();
    if (DroppedLabels.drops(one.flow(), source, label.name())) {
      report(
          one,
          "`" + source.text() + "` has no label `" + label.name() + "` to take over",
          label,
          report);
    }
  }

  private static void report(PlacedExpression one, String message, Label label, Report report) {
    report.error(
        CODE,
        one,
        PlacedExpression.metricIn(one.expression()),
        message,
        "keep `" + label.name() + "` there, or leave it out of the matching");
  }
}
