package dev.belfry.check;

import dev.belfry.promql.Literal;

/**
 * Between which numbers values lie.
 *
 * @param least none is below it; minus infinity if that is not known
 * @param most none is above it; infinity if that is not known
 */
record ValueRange(double least, double most) {
  static final ValueRange ANY = new ValueRange(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  static final ValueRange NOT_NEGATIVE = new ValueRange(0, Double.POSITIVE_INFINITY);
  static final ValueRange FROM_ONE = new ValueRange(1, Double.POSITIVE_INFINITY);
  static final ValueRange SHARE = new ValueRange(0, 1);
  static final ValueRange ONE = new ValueRange(1, 1);

  /** One that reaches from the smaller to the larger number; any if they can't be told. */
  static ValueRange between(double one, double other) {
    return Double.isNaN(one) || Double.isNaN(other)
        ? ANY
        : new ValueRange(Math.min(one, other), Math.max(one, other));
  }

  boolean isNumber() {
    return least == most;
  }

  boolean isNotNegative() {
    return least >= 0;
  }

  /** What lies in this one or in the other. */
  ValueRange or(ValueRange other) {
    return new ValueRange(Math.min(least, other.least), Math.max(most, other.most));
  }

  ValueRange plus(ValueRange other) {
    return between(least + other.least, most + other.most);
  }

  ValueRange negated() {
    return new ValueRange(-most, -least);
  }

  /** Multiplied by a number other than zero. */
  ValueRange times(double factor) {
    return factor == 0 ? ANY : between(least * factor, most * factor);
  }

  /** The range as a part of a sentence: {@code between 0 and 1}. */
  String words() {
    if (Double.isInfinite(most)) {
      return "at least " + text(least);
    }
    return Double.isInfinite(least)
        ? "at most " + text(most)
        : "between " + text(least) + " and " + text(most);
  }

  static String text(double number) {
    return new Literal.NumberLiteral(number == 0 ? 0 : number).text();
  }
}
