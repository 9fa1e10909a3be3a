package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.SourceRange;

/** Puts operands into parentheses where their text would be read in another way without. */
final class Precedence {
  private Precedence() {}

  static Expression.Binary binary(
      Expression.Metric left,
      BinaryOperator operator,
      VectorMatching matching,
      Expression.Metric right) {
    requireNonNull(matching, "matching");
    boolean fromRight = operator.groupsFromTheRight();
    int level = operator.level();
    return new Expression.Binary(
        enclosed(left, fromRight ? level + 1 : level),
        operator,
        false,
        matching,
        enclosed(right, fromRight ? level : level + 1),
        SourceRange.NONE);
  }

  /** Signs of numbers belong to them, so only operations need parentheses. */
  private static Expression.Metric enclosed(Expression.Metric operand, int least) {
    return operand instanceof Expression.Binary binary && binary.operator().level() < least
        ? new Expression.Parentheses(operand, operand.source())
        : operand;
  }

  /** Both of two filters, grouped from the left. */
  static LabelFilter and(LabelFilter left, LabelFilter right, SourceRange source) {
    if (right instanceof LabelFilter.And and) {
      return new LabelFilter.And(and(left, and.left(), source), and.right(), source);
    }
    return new LabelFilter.And(enclosed(left), enclosed(right), source);
  }

  /** Either of two filters, grouped from the left. */
  static LabelFilter or(LabelFilter left, LabelFilter right, SourceRange source) {
    if (right instanceof LabelFilter.Or or) {
      return new LabelFilter.Or(or(left, or.left(), source), or.right(), source);
    }
    return new LabelFilter.Or(left, right, source);
  }

  private static LabelFilter enclosed(LabelFilter filter) {
    return filter instanceof LabelFilter.Or
        ? new LabelFilter.Parentheses(filter, filter.source())
        : filter;
  }
}
