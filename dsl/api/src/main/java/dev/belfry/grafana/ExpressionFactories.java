package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Span;
import dev.belfry.tree.Node;
import java.util.List;

/** Starts calculations of Grafana's server with the answers of other queries of a panel. */
abstract class ExpressionFactories extends QueryFactories {
  ExpressionFactories() {}

  private static Node letters(Query query) {
    return Node.text(RefIds.of(query));
  }

  /**
   * One value of each series that another query gives.
   *
   * @param query the other query
   * @param reducer how many values become one
   * @throws IllegalArgumentException when the other query has no {@code refId} of its own
   */
  public static ReduceExpression reduce(Query query, ExpressionReducer reducer) {
    return ReduceExpression.of()
        .given(ReduceExpression.EXPRESSION, letters(query))
        .given(ReduceExpression.REDUCER, requireNonNull(reducer, "reducer").node());
  }

  /**
   * The series of another query, at equal distances.
   *
   * @param query the other query
   * @param window the distance
   * @throws IllegalArgumentException when the other query has no {@code refId} of its own
   */
  public static ResampleExpression resample(Query query, Span window) {
    return ResampleExpression.of()
        .given(ResampleExpression.EXPRESSION, letters(query))
        .given(ResampleExpression.WINDOW, requireNonNull(window, "window").inOneUnit());
  }

  /**
   * Whether the values of another query are beyond a limit: 1 if so, else 0.
   *
   * @param query the other query
   * @param limit the limit: {@code isAbove(5)}
   * @throws IllegalArgumentException when the other query has no {@code refId} of its own
   */
  public static ThresholdExpression threshold(Query query, Evaluator limit) {
    return ThresholdExpression.of().given(ThresholdExpression.EXPRESSION, letters(query)).on(limit);
  }

  /** Whether several conditions hold, taken together in this order: 1 if so, else 0. */
  public static ClassicConditions classicConditions(ClassicCondition... conditions) {
    return classicConditions(List.of(requireNonNull(conditions, "conditions")));
  }

  /**
   * Whether several conditions hold, taken together in this order: 1 if so, else 0.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static ClassicConditions classicConditions(List<ClassicCondition> conditions) {
    if (requireNonNull(conditions, "conditions").isEmpty()) {
      throw new IllegalArgumentException("classic conditions: expected a condition, got none");
    }
    return ClassicConditions.of().given(ClassicConditions.CONDITIONS, Node.array(conditions));
  }

  /**
   * A condition on one value made of the answer of a query.
   *
   * @param query the query
   * @param reducer how its values become one
   * @param limit what the value has to be: {@code isAbove(5)}
   * @throws IllegalArgumentException when the query has no {@code refId} of its own
   */
  public static ClassicCondition classicCondition(
      Query query, ClassicReducer reducer, Evaluator limit) {
    return Limits.condition(RefIds.of(query), requireNonNull(reducer, "reducer"), limit);
  }

  /** Fits values above the bound. */
  public static Evaluator isAbove(double bound) {
    return Limits.limit("gt", bound);
  }

  /** Fits values of the bound and above. */
  public static Evaluator isAtLeast(double bound) {
    return Limits.limit("gte", bound);
  }

  /** Fits values below the bound. */
  public static Evaluator isBelow(double bound) {
    return Limits.limit("lt", bound);
  }

  /** Fits values of the bound and below. */
  public static Evaluator isAtMost(double bound) {
    return Limits.limit("lte", bound);
  }

  /** Fits this value alone. */
  public static Evaluator isEqualTo(double value) {
    return Limits.limit("eq", value);
  }

  /** Fits all values but this. */
  public static Evaluator isNotEqualTo(double value) {
    return Limits.limit("ne", value);
  }

  /** Fits values between the bounds. */
  public static Evaluator isBetween(double least, double most) {
    return Limits.limit("within_range", least, most);
  }

  /** Fits values between the bounds, and the bounds. */
  public static Evaluator isFromTo(double least, double most) {
    return Limits.limit("within_range_included", least, most);
  }

  /** Fits values below the lower bound and above the upper. */
  public static Evaluator isOutside(double least, double most) {
    return Limits.limit("outside_range", least, most);
  }

  /** Fits values below the lower bound and above the upper, and the bounds. */
  public static Evaluator isOutsideOrAt(double least, double most) {
    return Limits.limit("outside_range_included", least, most);
  }

  /** Fits where there is no value. Only classic conditions have it. */
  public static Evaluator hasNoValue() {
    return Limits.limit("no_value");
  }
}
