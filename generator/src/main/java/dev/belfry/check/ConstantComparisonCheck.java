package dev.belfry.check;

import dev.belfry.promql.BinaryOperator;
import dev.belfry.promql.Expression;

/** Comparisons with a number that what is compared can never reach, or always is beyond. */
final class ConstantComparisonCheck implements ExpressionCheck {
  static final String CODE = "promql.constant-comparison";

  @Override
  public int traits() {
    return Trait.OPERATION;
  }

  @Override
  public void check(PlacedExpression one, Report report) {
    for (Expression.Binary binary : one.operations()) {
      if (binary.operator().isComparison()) {
        check(one, binary, report);
      }
    }
  }

  private static void check(PlacedExpression one, Expression.Binary binary, Report report) {
    ValueRanges ranges = new ValueRanges(one.known());
    ValueRange right = ranges.of(binary.right());
    boolean limitIsRight = right.isNumber();
    ValueRange limit = limitIsRight ? right : ranges.of(binary.left());
    if (!limit.isNumber()) {
      return;
    }
    Expression compared = limitIsRight ? binary.left() : binary.right();
    ValueRange values = limitIsRight ? ranges.of(compared) : right;
    BinaryOperator operator = limitIsRight ? binary.operator() : turned(binary.operator());
    if (values.isNumber()) {
      return;
    }
    if (isNever(values, operator, limit.least())) {
      report(one, compared, why(binary, "never", compared, values), report);
    } else if (isAlways(values, operator, limit.least())) {
      report(one, compared, why(binary, "always", compared, values), report);
    }
  }

  /** The operator with its sides changed. */
  private static BinaryOperator turned(BinaryOperator operator) {
    return switch (operator) {
      case LESS -> BinaryOperator.GREATER;
      case LESS_OR_EQUAL -> BinaryOperator.GREATER_OR_EQUAL;
      case GREATER -> BinaryOperator.LESS;
      case GREATER_OR_EQUAL -> BinaryOperator.LESS_OR_EQUAL;
      default -> operator;
    };
  }

  private static boolean isNever(ValueRange values, BinaryOperator operator, double limit) {
    return switch (operator) {
      case GREATER -> values.most() <= limit;
      case GREATER_OR_EQUAL -> values.most() < limit;
      case LESS -> values.least() >= limit;
      case LESS_OR_EQUAL -> values.least() > limit;
      case EQUAL -> limit < values.least() || limit > values.most();
      default -> false;
    };
  }

  /** What is not below 0 is compared with 0 to say that it is there. */
  private static boolean isAlways(ValueRange values, BinaryOperator operator, double limit) {
    return switch (operator) {
      case GREATER, GREATER_OR_EQUAL -> limit > 0 && limit < values.least();
      case LESS, LESS_OR_EQUAL -> limit > values.most();
      default -> false;
    };
  }

  private static String why(
      Expression.Binary binary, String when, Expression compared, ValueRange values) {
    return "`"
        + binary.text()
        + "` is "
        + when
        + " true, because `"
        + compared.text()
        + "` is "
        + values.words();
  }

  private static void report(
      PlacedExpression one, Expression compared, String message, Report report) {
    report.warning(
        CODE,
        one,
        PlacedExpression.metricIn(compared),
        message,
        "compare with a number that it can be on both sides of: shares of a whole are at most 1,"
            + " percentiles at most the highest bound of their buckets");
  }
}
