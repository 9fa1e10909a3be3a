package dev.belfry.promql;

/** What arithmetic and comparisons take: the series of an {@link InstantVector} or one number. */
public abstract sealed class Operand extends PromQlExpression permits VectorOperators, Scalar {
  Operand(Expression expression) {
    super(expression);
  }

  /**
   * A number in the tree.
   *
   * @throws IllegalArgumentException for NaN, with which no comparison is ever true
   */
  static Literal.NumberLiteral literal(double number) {
    if (Double.isNaN(number)) {
      throw new IllegalArgumentException("number: expected a number, got NaN");
    }
    return new Literal.NumberLiteral(number);
  }
}
