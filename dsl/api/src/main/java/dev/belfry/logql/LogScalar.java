package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.SourceRange;

/** One number on the left of an operator: {@code scalar(1).minus(errorRatio)}. */
public final class LogScalar {
  private final Expression.Literal literal;

  LogScalar(Expression.Literal literal) {
    this.literal = literal;
  }

  /**
   * A number in the tree.
   *
   * @throws IllegalArgumentException for NaN and the infinities, for which Loki has no words
   */
  static Expression.Literal literal(double number) {
    return new Expression.Literal(new Quantity.Decimal(number), SourceRange.NONE);
  }

  /** Adds the value of each series. API name: {@code +}. */
  public MetricQuery plus(MetricQuery other) {
    return joined(BinaryOperator.ADD, other);
  }

  /** Takes the value of each series away. API name: {@code -}. */
  public MetricQuery minus(MetricQuery other) {
    return joined(BinaryOperator.SUBTRACT, other);
  }

  /** Multiplies by the value of each series. API name: {@code *}. */
  public MetricQuery times(MetricQuery other) {
    return joined(BinaryOperator.MULTIPLY, other);
  }

  /** Divides by the value of each series. API name: {@code /}. */
  public MetricQuery dividedBy(MetricQuery other) {
    return joined(BinaryOperator.DIVIDE, other);
  }

  private MetricQuery joined(BinaryOperator operator, MetricQuery other) {
    Expression.Metric right = requireNonNull(other, "other").metric;
    return new MetricQuery(Expression.Binary.of(literal, operator, VectorMatching.DEFAULT, right));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LogScalar that && literal.equals(that.literal);
  }

  @Override
  public int hashCode() {
    return literal.hashCode();
  }

  /** The number as LogQL writes it. */
  @Override
  public String toString() {
    return literal.amount().text();
  }
}
