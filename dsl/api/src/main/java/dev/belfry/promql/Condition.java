package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Matcher;

/**
 * Says of each series whether it is so: what an alert fires on. The series for which it is not so
 * are dropped, the others keep their value.
 */
public sealed class Condition extends PromQlExpression permits Comparison {
  Condition(Expression expression) {
    super(expression);
  }

  /** True for series of either condition. API name: {@code or}. */
  public final Condition or(Condition other) {
    return or(other, VectorMatching.DEFAULT);
  }

  /**
   * True for series of either condition, matched this way. API name: {@code or}.
   *
   * @throws IllegalArgumentException when the matching has a group
   */
  public final Condition or(Condition other, VectorMatching matching) {
    return joined(BinaryOperator.OR, other, matching);
  }

  /** True for series for which the other condition is true as well. API name: {@code and}. */
  public final Condition and(Condition other) {
    return and(other, VectorMatching.DEFAULT);
  }

  /**
   * True for series for which the other condition is true as well, matched this way. API name:
   * {@code and}.
   *
   * @throws IllegalArgumentException when the matching has a group
   */
  public final Condition and(Condition other, VectorMatching matching) {
    return joined(BinaryOperator.AND, other, matching);
  }

  /** True for series for which the other condition is not true. API name: {@code unless}. */
  public final Condition unless(Condition other) {
    return unless(other, VectorMatching.DEFAULT);
  }

  /**
   * True for series for which the other condition is not true, matched this way. API name: {@code
   * unless}.
   *
   * @throws IllegalArgumentException when the matching has a group
   */
  public final Condition unless(Condition other, VectorMatching matching) {
    return joined(BinaryOperator.UNLESS, other, matching);
  }

  /** The series for which it is so, with their values. Prints the condition as it is. */
  public final InstantVector asVector() {
    return new InstantVector(expression());
  }

  /**
   * The same for the series that fit the matcher alone, told apart by its label; as {@link
   * InstantVector#scopedTo}.
   */
  public final Condition scopedTo(Matcher matcher) {
    return new Condition(Scope.of(expression(), requireNonNull(matcher, "matcher")));
  }

  private Condition joined(BinaryOperator operator, Condition other, VectorMatching matching) {
    Expression right = requireNonNull(other, "other").expression();
    requireNonNull(matching, "matching");
    return new Condition(Precedence.binary(expression(), operator, matching, right));
  }
}
