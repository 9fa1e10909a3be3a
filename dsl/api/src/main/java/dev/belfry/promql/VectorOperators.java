package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

/**
 * The operators of vectors. The other side is a number, a scalar, or another vector.
 *
 * <p>The methods are not final: only then does the compiler repeat them in the public class, where
 * reflection can call them.
 */
abstract sealed class VectorOperators extends Operand permits VectorMath {
  VectorOperators(Expression expression) {
    super(expression);
  }

  /**
   * Adds this number to each value. API name: {@code +}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public InstantVector plus(double number) {
    return arithmetic(BinaryOperator.ADD, literal(number));
  }

  /** Adds the matching value of the other side. API name: {@code +}. */
  public InstantVector plus(Operand other) {
    return arithmetic(BinaryOperator.ADD, VectorMatching.DEFAULT, other);
  }

  /** Adds the value that is matched this way. API name: {@code +}. */
  public InstantVector plus(InstantVector other, VectorMatching matching) {
    return arithmetic(BinaryOperator.ADD, matching, other);
  }

  /**
   * Takes this number from each value. API name: {@code -}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public InstantVector minus(double number) {
    return arithmetic(BinaryOperator.SUBTRACT, literal(number));
  }

  /** Takes away the matching value of the other side. API name: {@code -}. */
  public InstantVector minus(Operand other) {
    return arithmetic(BinaryOperator.SUBTRACT, VectorMatching.DEFAULT, other);
  }

  /** Takes away the value that is matched this way. API name: {@code -}. */
  public InstantVector minus(InstantVector other, VectorMatching matching) {
    return arithmetic(BinaryOperator.SUBTRACT, matching, other);
  }

  /**
   * Multiplies each value by this number. API name: {@code *}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public InstantVector times(double number) {
    return arithmetic(BinaryOperator.MULTIPLY, literal(number));
  }

  /** Multiplies by the matching value of the other side. API name: {@code *}. */
  public InstantVector times(Operand other) {
    return arithmetic(BinaryOperator.MULTIPLY, VectorMatching.DEFAULT, other);
  }

  /** Multiplies by the value that is matched this way. API name: {@code *}. */
  public InstantVector times(InstantVector other, VectorMatching matching) {
    return arithmetic(BinaryOperator.MULTIPLY, matching, other);
  }

  /**
   * Divides each value by this number. API name: {@code /}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public InstantVector dividedBy(double number) {
    return arithmetic(BinaryOperator.DIVIDE, literal(number));
  }

  /** Divides by the matching value of the other side. API name: {@code /}. */
  public InstantVector dividedBy(Operand other) {
    return arithmetic(BinaryOperator.DIVIDE, VectorMatching.DEFAULT, other);
  }

  /** Divides by the value that is matched this way. API name: {@code /}. */
  public InstantVector dividedBy(InstantVector other, VectorMatching matching) {
    return arithmetic(BinaryOperator.DIVIDE, matching, other);
  }

  /**
   * What is left of each value after division by this number. API name: {@code %}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public InstantVector modulo(double number) {
    return arithmetic(BinaryOperator.MODULO, literal(number));
  }

  /** What is left after division by the matching value of the other side. API name: {@code %}. */
  public InstantVector modulo(Operand other) {
    return arithmetic(BinaryOperator.MODULO, VectorMatching.DEFAULT, other);
  }

  /**
   * Raises each value to this power. API name: {@code ^}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public InstantVector toThePowerOf(double number) {
    return arithmetic(BinaryOperator.POWER, literal(number));
  }

  /** Raises to the matching value of the other side. API name: {@code ^}. */
  public InstantVector toThePowerOf(Operand other) {
    return arithmetic(BinaryOperator.POWER, VectorMatching.DEFAULT, other);
  }

  /**
   * True for series above this number. API name: {@code >}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public Comparison above(double number) {
    return comparison(BinaryOperator.GREATER, literal(number));
  }

  /** True for series above their match on the other side. API name: {@code >}. */
  public Comparison above(Operand other) {
    return comparison(BinaryOperator.GREATER, VectorMatching.DEFAULT, other);
  }

  /** True for series above the one that is matched this way. API name: {@code >}. */
  public Comparison above(InstantVector other, VectorMatching matching) {
    return comparison(BinaryOperator.GREATER, matching, other);
  }

  /**
   * True for series at or above this number. API name: {@code >=}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public Comparison atLeast(double number) {
    return comparison(BinaryOperator.GREATER_OR_EQUAL, literal(number));
  }

  /** True for series at or above their match on the other side. API name: {@code >=}. */
  public Comparison atLeast(Operand other) {
    return comparison(BinaryOperator.GREATER_OR_EQUAL, VectorMatching.DEFAULT, other);
  }

  /** True for series at or above the one that is matched this way. API name: {@code >=}. */
  public Comparison atLeast(InstantVector other, VectorMatching matching) {
    return comparison(BinaryOperator.GREATER_OR_EQUAL, matching, other);
  }

  /**
   * True for series below this number. API name: {@code <}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public Comparison below(double number) {
    return comparison(BinaryOperator.LESS, literal(number));
  }

  /** True for series below their match on the other side. API name: {@code <}. */
  public Comparison below(Operand other) {
    return comparison(BinaryOperator.LESS, VectorMatching.DEFAULT, other);
  }

  /** True for series below the one that is matched this way. API name: {@code <}. */
  public Comparison below(InstantVector other, VectorMatching matching) {
    return comparison(BinaryOperator.LESS, matching, other);
  }

  /**
   * True for series at or below this number. API name: {@code <=}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public Comparison atMost(double number) {
    return comparison(BinaryOperator.LESS_OR_EQUAL, literal(number));
  }

  /** True for series at or below their match on the other side. API name: {@code <=}. */
  public Comparison atMost(Operand other) {
    return comparison(BinaryOperator.LESS_OR_EQUAL, VectorMatching.DEFAULT, other);
  }

  /** True for series at or below the one that is matched this way. API name: {@code <=}. */
  public Comparison atMost(InstantVector other, VectorMatching matching) {
    return comparison(BinaryOperator.LESS_OR_EQUAL, matching, other);
  }

  /**
   * True for series equal to this number. API name: {@code ==}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public Comparison equalTo(double number) {
    return comparison(BinaryOperator.EQUAL, literal(number));
  }

  /** True for series equal to their match on the other side. API name: {@code ==}. */
  public Comparison equalTo(Operand other) {
    return comparison(BinaryOperator.EQUAL, VectorMatching.DEFAULT, other);
  }

  /** True for series equal to the one that is matched this way. API name: {@code ==}. */
  public Comparison equalTo(InstantVector other, VectorMatching matching) {
    return comparison(BinaryOperator.EQUAL, matching, other);
  }

  /**
   * True for series other than this number. API name: {@code !=}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public Comparison notEqualTo(double number) {
    return comparison(BinaryOperator.NOT_EQUAL, literal(number));
  }

  /** True for series other than their match on the other side. API name: {@code !=}. */
  public Comparison notEqualTo(Operand other) {
    return comparison(BinaryOperator.NOT_EQUAL, VectorMatching.DEFAULT, other);
  }

  /** True for series other than the one that is matched this way. API name: {@code !=}. */
  public Comparison notEqualTo(InstantVector other, VectorMatching matching) {
    return comparison(BinaryOperator.NOT_EQUAL, matching, other);
  }

  /** These series, and those of the other side that match none of them. API name: {@code or}. */
  public InstantVector or(InstantVector other) {
    return arithmetic(BinaryOperator.OR, VectorMatching.DEFAULT, other);
  }

  /**
   * As {@link #or(InstantVector)}, with series matched this way. API name: {@code or}.
   *
   * @throws IllegalArgumentException when the matching has a group
   */
  public InstantVector or(InstantVector other, VectorMatching matching) {
    return arithmetic(BinaryOperator.OR, matching, other);
  }

  /** Those of these series that match one of the other side. API name: {@code and}. */
  public InstantVector and(InstantVector other) {
    return arithmetic(BinaryOperator.AND, VectorMatching.DEFAULT, other);
  }

  /**
   * As {@link #and(InstantVector)}, with series matched this way. API name: {@code and}.
   *
   * @throws IllegalArgumentException when the matching has a group
   */
  public InstantVector and(InstantVector other, VectorMatching matching) {
    return arithmetic(BinaryOperator.AND, matching, other);
  }

  /** Those of these series that match none of the other side. API name: {@code unless}. */
  public InstantVector unless(InstantVector other) {
    return arithmetic(BinaryOperator.UNLESS, VectorMatching.DEFAULT, other);
  }

  /**
   * As {@link #unless(InstantVector)}, with series matched this way. API name: {@code unless}.
   *
   * @throws IllegalArgumentException when the matching has a group
   */
  public InstantVector unless(InstantVector other, VectorMatching matching) {
    return arithmetic(BinaryOperator.UNLESS, matching, other);
  }

  private InstantVector arithmetic(BinaryOperator operator, Expression other) {
    return new InstantVector(
        Precedence.binary(expression(), operator, VectorMatching.DEFAULT, other));
  }

  private InstantVector arithmetic(
      BinaryOperator operator, VectorMatching matching, Operand other) {
    return new InstantVector(joined(operator, matching, other));
  }

  private Comparison comparison(BinaryOperator operator, Expression other) {
    return new Comparison(Precedence.binary(expression(), operator, VectorMatching.DEFAULT, other));
  }

  private Comparison comparison(BinaryOperator operator, VectorMatching matching, Operand other) {
    return new Comparison(joined(operator, matching, other));
  }

  private Expression.Binary joined(
      BinaryOperator operator, VectorMatching matching, Operand other) {
    Expression right = requireNonNull(other, "other").expression();
    return Precedence.binary(expression(), operator, requireNonNull(matching, "matching"), right);
  }
}
