package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** One number without labels, such as a literal or the time of the evaluation. */
public final class Scalar extends Operand {
  Scalar(Expression expression) {
    super(expression);
  }

  /**
   * Adds this number. API name: {@code +}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public Scalar plus(double number) {
    return new Scalar(joined(BinaryOperator.ADD, literal(number)));
  }

  /** Adds the other scalar. API name: {@code +}. */
  public Scalar plus(Scalar other) {
    return new Scalar(joined(BinaryOperator.ADD, tree(other)));
  }

  /** Adds the value of each series. API name: {@code +}. */
  public <M> InstantVector<M> plus(InstantVector<M> other) {
    return new InstantVector<>(joined(BinaryOperator.ADD, tree(other)));
  }

  /**
   * Takes this number away. API name: {@code -}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public Scalar minus(double number) {
    return new Scalar(joined(BinaryOperator.SUBTRACT, literal(number)));
  }

  /** Takes the other scalar away. API name: {@code -}. */
  public Scalar minus(Scalar other) {
    return new Scalar(joined(BinaryOperator.SUBTRACT, tree(other)));
  }

  /** Takes the value of each series away. API name: {@code -}. */
  public <M> InstantVector<M> minus(InstantVector<M> other) {
    return new InstantVector<>(joined(BinaryOperator.SUBTRACT, tree(other)));
  }

  /**
   * Multiplies by this number. API name: {@code *}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public Scalar times(double number) {
    return new Scalar(joined(BinaryOperator.MULTIPLY, literal(number)));
  }

  /** Multiplies by the other scalar. API name: {@code *}. */
  public Scalar times(Scalar other) {
    return new Scalar(joined(BinaryOperator.MULTIPLY, tree(other)));
  }

  /** Multiplies by the value of each series. API name: {@code *}. */
  public <M> InstantVector<M> times(InstantVector<M> other) {
    return new InstantVector<>(joined(BinaryOperator.MULTIPLY, tree(other)));
  }

  /**
   * Divides by this number. API name: {@code /}.
   *
   * @throws IllegalArgumentException when the number is NaN
   */
  public Scalar dividedBy(double number) {
    return new Scalar(joined(BinaryOperator.DIVIDE, literal(number)));
  }

  /** Divides by the other scalar. API name: {@code /}. */
  public Scalar dividedBy(Scalar other) {
    return new Scalar(joined(BinaryOperator.DIVIDE, tree(other)));
  }

  /** Divides by the value of each series. API name: {@code /}. */
  public <M> InstantVector<M> dividedBy(InstantVector<M> other) {
    return new InstantVector<>(joined(BinaryOperator.DIVIDE, tree(other)));
  }

  /** The number with the other sign. API name: unary {@code -}. */
  public Scalar negated() {
    return new Scalar(Precedence.negated(expression()));
  }

  /** A vector of one series without labels that has this value. API name: {@code vector}. */
  public InstantVector<Object> asVector() {
    return new InstantVector<>(new Expression.Call("vector", List.of(expression())));
  }

  private static Expression tree(Operand other) {
    return requireNonNull(other, "other").expression();
  }

  private Expression joined(BinaryOperator operator, Expression other) {
    return Precedence.binary(expression(), operator, VectorMatching.DEFAULT, other);
  }
}
