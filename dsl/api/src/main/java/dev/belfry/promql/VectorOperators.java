package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

/**
 * The operators of vectors. The other side is a number, a scalar, or another vector.
 *
 * <p>The methods are not final: only then does the compiler repeat them in the public class, where
 * reflection can call them.
 *
 * @param <M> the class that stands for the metric whose labels the series have; {@code Object}
 *     where labels are known by their names alone
 */
abstract sealed class VectorOperators<M> extends Operand permits VectorMath {
  VectorOperators(Expression expression) {
    super(expression);
  }

  /**
   * Adds this number to each value. API name: {@code +}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public InstantVector<M> plus(double number) {
    return arithmetic(BinaryOperator.ADD, literal(number));
  }

  /** Adds the matching value of the other side. API name: {@code +}. */
  public InstantVector<M> plus(Operand other) {
    return arithmetic(BinaryOperator.ADD, other);
  }

  /** Adds the value that is matched this way. API name: {@code +}. */
  public <N> InstantVector<M> plus(
      InstantVector<N> other, VectorMatchingOf<? super M, ? super N> matching) {
    return arithmetic(BinaryOperator.ADD, matching, other);
  }

  /**
   * Takes this number from each value. API name: {@code -}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public InstantVector<M> minus(double number) {
    return arithmetic(BinaryOperator.SUBTRACT, literal(number));
  }

  /** Takes away the matching value of the other side. API name: {@code -}. */
  public InstantVector<M> minus(Operand other) {
    return arithmetic(BinaryOperator.SUBTRACT, other);
  }

  /** Takes away the value that is matched this way. API name: {@code -}. */
  public <N> InstantVector<M> minus(
      InstantVector<N> other, VectorMatchingOf<? super M, ? super N> matching) {
    return arithmetic(BinaryOperator.SUBTRACT, matching, other);
  }

  /**
   * Multiplies each value by this number. API name: {@code *}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public InstantVector<M> times(double number) {
    return arithmetic(BinaryOperator.MULTIPLY, literal(number));
  }

  /** Multiplies by the matching value of the other side. API name: {@code *}. */
  public InstantVector<M> times(Operand other) {
    return arithmetic(BinaryOperator.MULTIPLY, other);
  }

  /** Multiplies by the value that is matched this way. API name: {@code *}. */
  public <N> InstantVector<M> times(
      InstantVector<N> other, VectorMatchingOf<? super M, ? super N> matching) {
    return arithmetic(BinaryOperator.MULTIPLY, matching, other);
  }

  /**
   * Divides each value by this number. API name: {@code /}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public InstantVector<M> dividedBy(double number) {
    return arithmetic(BinaryOperator.DIVIDE, literal(number));
  }

  /** Divides by the matching value of the other side. API name: {@code /}. */
  public InstantVector<M> dividedBy(Operand other) {
    return arithmetic(BinaryOperator.DIVIDE, other);
  }

  /** Divides by the value that is matched this way. API name: {@code /}. */
  public <N> InstantVector<M> dividedBy(
      InstantVector<N> other, VectorMatchingOf<? super M, ? super N> matching) {
    return arithmetic(BinaryOperator.DIVIDE, matching, other);
  }

  /**
   * What is left of each value after division by this number. API name: {@code %}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public InstantVector<M> modulo(double number) {
    return arithmetic(BinaryOperator.MODULO, literal(number));
  }

  /** What is left after division by the matching value of the other side. API name: {@code %}. */
  public InstantVector<M> modulo(Operand other) {
    return arithmetic(BinaryOperator.MODULO, other);
  }

  /**
   * Raises each value to this power. API name: {@code ^}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public InstantVector<M> toThePowerOf(double number) {
    return arithmetic(BinaryOperator.POWER, literal(number));
  }

  /** Raises to the matching value of the other side. API name: {@code ^}. */
  public InstantVector<M> toThePowerOf(Operand other) {
    return arithmetic(BinaryOperator.POWER, other);
  }

  /**
   * True for series above this number. API name: {@code >}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public Comparison<M> above(double number) {
    return comparison(BinaryOperator.GREATER, literal(number));
  }

  /** True for series above their match on the other side. API name: {@code >}. */
  public Comparison<M> above(Operand other) {
    return comparison(BinaryOperator.GREATER, other);
  }

  /** True for series above the one that is matched this way. API name: {@code >}. */
  public <N> Comparison<M> above(
      InstantVector<N> other, VectorMatchingOf<? super M, ? super N> matching) {
    return comparison(BinaryOperator.GREATER, matching, other);
  }

  /**
   * True for series at or above this number. API name: {@code >=}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public Comparison<M> atLeast(double number) {
    return comparison(BinaryOperator.GREATER_OR_EQUAL, literal(number));
  }

  /** True for series at or above their match on the other side. API name: {@code >=}. */
  public Comparison<M> atLeast(Operand other) {
    return comparison(BinaryOperator.GREATER_OR_EQUAL, other);
  }

  /** True for series at or above the one that is matched this way. API name: {@code >=}. */
  public <N> Comparison<M> atLeast(
      InstantVector<N> other, VectorMatchingOf<? super M, ? super N> matching) {
    return comparison(BinaryOperator.GREATER_OR_EQUAL, matching, other);
  }

  /**
   * True for series below this number. API name: {@code <}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public Comparison<M> below(double number) {
    return comparison(BinaryOperator.LESS, literal(number));
  }

  /** True for series below their match on the other side. API name: {@code <}. */
  public Comparison<M> below(Operand other) {
    return comparison(BinaryOperator.LESS, other);
  }

  /** True for series below the one that is matched this way. API name: {@code <}. */
  public <N> Comparison<M> below(
      InstantVector<N> other, VectorMatchingOf<? super M, ? super N> matching) {
    return comparison(BinaryOperator.LESS, matching, other);
  }

  /**
   * True for series at or below this number. API name: {@code <=}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public Comparison<M> atMost(double number) {
    return comparison(BinaryOperator.LESS_OR_EQUAL, literal(number));
  }

  /** True for series at or below their match on the other side. API name: {@code <=}. */
  public Comparison<M> atMost(Operand other) {
    return comparison(BinaryOperator.LESS_OR_EQUAL, other);
  }

  /** True for series at or below the one that is matched this way. API name: {@code <=}. */
  public <N> Comparison<M> atMost(
      InstantVector<N> other, VectorMatchingOf<? super M, ? super N> matching) {
    return comparison(BinaryOperator.LESS_OR_EQUAL, matching, other);
  }

  /**
   * True for series equal to this number. API name: {@code ==}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public Comparison<M> equalTo(double number) {
    return comparison(BinaryOperator.EQUAL, literal(number));
  }

  /** True for series equal to their match on the other side. API name: {@code ==}. */
  public Comparison<M> equalTo(Operand other) {
    return comparison(BinaryOperator.EQUAL, other);
  }

  /** True for series equal to the one that is matched this way. API name: {@code ==}. */
  public <N> Comparison<M> equalTo(
      InstantVector<N> other, VectorMatchingOf<? super M, ? super N> matching) {
    return comparison(BinaryOperator.EQUAL, matching, other);
  }

  /**
   * True for series other than this number. API name: {@code !=}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public Comparison<M> notEqualTo(double number) {
    return comparison(BinaryOperator.NOT_EQUAL, literal(number));
  }

  /** True for series other than their match on the other side. API name: {@code !=}. */
  public Comparison<M> notEqualTo(Operand other) {
    return comparison(BinaryOperator.NOT_EQUAL, other);
  }

  /** True for series other than the one that is matched this way. API name: {@code !=}. */
  public <N> Comparison<M> notEqualTo(
      InstantVector<N> other, VectorMatchingOf<? super M, ? super N> matching) {
    return comparison(BinaryOperator.NOT_EQUAL, matching, other);
  }

  /**
   * These series, and those of the other side that match none of them. What the other side alone
   * has of labels is named by {@code label("name")} in what follows. API name: {@code or}.
   */
  public InstantVector<M> or(InstantVector<?> other) {
    return arithmetic(BinaryOperator.OR, other);
  }

  /**
   * As {@link #or(InstantVector)}, with series matched this way. API name: {@code or}.
   *
   * @throws IllegalArgumentException when the matching has a group
   */
  public InstantVector<M> or(InstantVector<?> other, VectorMatchingOf<? super M, ?> matching) {
    return arithmetic(BinaryOperator.OR, matching, other);
  }

  /** Those of these series that match one of the other side. API name: {@code and}. */
  public InstantVector<M> and(InstantVector<?> other) {
    return arithmetic(BinaryOperator.AND, other);
  }

  /**
   * As {@link #and(InstantVector)}, with series matched this way. API name: {@code and}.
   *
   * @throws IllegalArgumentException when the matching has a group
   */
  public InstantVector<M> and(InstantVector<?> other, VectorMatchingOf<? super M, ?> matching) {
    return arithmetic(BinaryOperator.AND, matching, other);
  }

  /** Those of these series that match none of the other side. API name: {@code unless}. */
  public InstantVector<M> unless(InstantVector<?> other) {
    return arithmetic(BinaryOperator.UNLESS, other);
  }

  /**
   * As {@link #unless(InstantVector)}, with series matched this way. API name: {@code unless}.
   *
   * @throws IllegalArgumentException when the matching has a group
   */
  public InstantVector<M> unless(InstantVector<?> other, VectorMatchingOf<? super M, ?> matching) {
    return arithmetic(BinaryOperator.UNLESS, matching, other);
  }

  private InstantVector<M> arithmetic(BinaryOperator operator, Expression other) {
    return new InstantVector<>(joined(operator, VectorMatching.DEFAULT, other));
  }

  private InstantVector<M> arithmetic(BinaryOperator operator, Operand other) {
    return arithmetic(operator, tree(other));
  }

  private InstantVector<M> arithmetic(
      BinaryOperator operator, VectorMatchingOf<?, ?> matching, Operand other) {
    return new InstantVector<>(joined(operator, matching(matching), tree(other)));
  }

  private Comparison<M> comparison(BinaryOperator operator, Expression other) {
    return new Comparison<>(joined(operator, VectorMatching.DEFAULT, other));
  }

  private Comparison<M> comparison(BinaryOperator operator, Operand other) {
    return comparison(operator, tree(other));
  }

  private Comparison<M> comparison(
      BinaryOperator operator, VectorMatchingOf<?, ?> matching, Operand other) {
    return new Comparison<>(joined(operator, matching(matching), tree(other)));
  }

  private static Expression tree(Operand other) {
    return requireNonNull(other, "other").expression();
  }

  private static VectorMatching matching(VectorMatchingOf<?, ?> matching) {
    return requireNonNull(matching, "matching").untyped();
  }

  private Expression.Binary joined(
      BinaryOperator operator, VectorMatching matching, Expression other) {
    return Precedence.binary(expression(), operator, matching, other);
  }
}
