package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Matcher;

/**
 * Says of each series whether it is so: what an alert fires on. The series for which it is not so
 * are dropped, the others keep their value.
 *
 * @param <M> the class that stands for the metric whose labels the series have; {@code Object}
 *     where labels are known by their names alone
 */
public sealed class Condition<M> extends PromQlExpression permits Comparison {
  Condition(Expression expression) {
    super(expression);
  }

  /** True for series of either condition. API name: {@code or}. */
  public final Condition<M> or(Condition<?> other) {
    return joined(BinaryOperator.OR, other, VectorMatching.DEFAULT);
  }

  /**
   * True for series of either condition, matched this way. API name: {@code or}.
   *
   * @throws IllegalArgumentException when the matching has a group
   */
  public final Condition<M> or(Condition<?> other, VectorMatchingOf<? super M, ?> matching) {
    return joined(BinaryOperator.OR, other, requireNonNull(matching, "matching").untyped());
  }

  /** True for series for which the other condition is true as well. API name: {@code and}. */
  public final Condition<M> and(Condition<?> other) {
    return joined(BinaryOperator.AND, other, VectorMatching.DEFAULT);
  }

  /**
   * True for series for which the other condition is true as well, matched this way. API name:
   * {@code and}.
   *
   * @throws IllegalArgumentException when the matching has a group
   */
  public final Condition<M> and(Condition<?> other, VectorMatchingOf<? super M, ?> matching) {
    return joined(BinaryOperator.AND, other, requireNonNull(matching, "matching").untyped());
  }

  /** True for series for which the other condition is not true. API name: {@code unless}. */
  public final Condition<M> unless(Condition<?> other) {
    return joined(BinaryOperator.UNLESS, other, VectorMatching.DEFAULT);
  }

  /**
   * True for series for which the other condition is not true, matched this way. API name: {@code
   * unless}.
   *
   * @throws IllegalArgumentException when the matching has a group
   */
  public final Condition<M> unless(Condition<?> other, VectorMatchingOf<? super M, ?> matching) {
    return joined(BinaryOperator.UNLESS, other, requireNonNull(matching, "matching").untyped());
  }

  /** The series for which it is so, with their values. Prints the condition as it is. */
  public final InstantVector<M> asVector() {
    return new InstantVector<>(expression());
  }

  /**
   * The same for the series that fit the matcher alone, told apart by its label; as {@link
   * InstantVector#scopedTo}.
   */
  public final Condition<M> scopedTo(Matcher matcher) {
    return new Condition<>(Scope.of(expression(), requireNonNull(matcher, "matcher")));
  }

  private Condition<M> joined(
      BinaryOperator operator, Condition<?> other, VectorMatching matching) {
    Expression right = requireNonNull(other, "other").expression();
    return new Condition<>(Precedence.binary(expression(), operator, matching, right));
  }
}
