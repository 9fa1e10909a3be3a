package dev.belfry.promql;

/** Puts operands into parentheses where their text would be read in another way without. */
final class Precedence {
  private static final int SIGN = BinaryOperator.MULTIPLY.level();
  private static final int LOWEST = 0;
  private static final int CLOSED = Integer.MAX_VALUE;

  private Precedence() {}

  static Expression.Binary binary(
      Expression left, BinaryOperator operator, VectorMatching matching, Expression right) {
    return new Expression.Binary(
        left(left, operator), operator, false, matching, right(right, operator));
  }

  static Expression negated(Expression operand) {
    if (operand instanceof Literal.NumberLiteral number) {
      return new Literal.NumberLiteral(-number.value());
    }
    boolean open = isOperation(operand) && level(operand) <= SIGN;
    return new Expression.Unary(Expression.Sign.MINUS, open ? enclosed(operand) : operand);
  }

  /** What a subquery can stand behind without taking a part of it, whatever a variable becomes. */
  static Expression closed(Expression operand) {
    return level(operand) == CLOSED ? operand : enclosed(operand);
  }

  private static Expression left(Expression operand, BinaryOperator operator) {
    int level = level(operand);
    boolean open =
        operator.groupsFromTheRight() ? level <= operator.level() : level < operator.level();
    return open ? enclosed(operand) : operand;
  }

  /** A sign on the right needs no parentheses: nothing can come between it and its operand. */
  private static Expression right(Expression operand, BinaryOperator operator) {
    if (!isOperation(operand)) {
      return operand;
    }
    int level = level(operand);
    boolean open =
        operator.groupsFromTheRight() ? level < operator.level() : level <= operator.level();
    return open ? enclosed(operand) : operand;
  }

  private static boolean isOperation(Expression expression) {
    return expression instanceof Expression.Binary || mayBeOperation(expression);
  }

  /** What Grafana fills in may bring along any operator. */
  private static boolean mayBeOperation(Expression expression) {
    return expression instanceof Templated.VariableOperation
        || expression instanceof Literal.Variable;
  }

  private static int level(Expression expression) {
    if (expression instanceof Expression.Binary binary) {
      return binary.operator().level();
    }
    if (mayBeOperation(expression)) {
      return LOWEST;
    }
    boolean signed =
        expression instanceof Expression.Unary
            || expression instanceof Literal.NumberLiteral number && number.isSigned();
    return signed ? SIGN : CLOSED;
  }

  private static Expression enclosed(Expression expression) {
    return new Expression.Parentheses(expression);
  }
}
