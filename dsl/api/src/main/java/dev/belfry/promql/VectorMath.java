package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * The functions that calculate with each value.
 *
 * <p>The methods are not final: only then does the compiler repeat them in the public class, where
 * reflection can call them.
 *
 * @param <M> the class that stands for the metric whose labels the series have; {@code Object}
 *     where labels are known by their names alone
 */
abstract sealed class VectorMath<M> extends VectorOperators<M> permits VectorFunctions {
  VectorMath(Expression expression) {
    super(expression);
  }

  /** Values with the other sign. API name: unary {@code -}. */
  public InstantVector<M> negated() {
    return new InstantVector<>(Precedence.negated(expression()));
  }

  /** The angle of the point whose y is here and whose x is there. API name: {@code atan2}. */
  public InstantVector<M> atan2(InstantVector<?> other) {
    Expression right = requireNonNull(other, "other").expression();
    return new InstantVector<>(
        Precedence.binary(expression(), BinaryOperator.ATAN2, VectorMatching.DEFAULT, right));
  }

  /** Raises values below this number to it. API name: {@code clamp_min}. */
  public InstantVector<M> clampMin(double least) {
    return called("clamp_min", literal(least));
  }

  /** Lowers values above this number to it. API name: {@code clamp_max}. */
  public InstantVector<M> clampMax(double most) {
    return called("clamp_max", literal(most));
  }

  /** Keeps values between these two numbers. API name: {@code clamp}. */
  public InstantVector<M> clamp(double least, double most) {
    return called("clamp", literal(least), literal(most));
  }

  /** Values rounded to multiples of this number, halves upwards. API name: {@code round}. */
  public InstantVector<M> round(double toNearest) {
    return called("round", literal(toNearest));
  }

  /** Values without their sign. API name: {@code abs}. */
  public InstantVector<M> abs() {
    return called("abs");
  }

  /** Values rounded to whole numbers, halves upwards. API name: {@code round}. */
  public InstantVector<M> round() {
    return called("round");
  }

  /** Values rounded up to whole numbers. API name: {@code ceil}. */
  public InstantVector<M> ceil() {
    return called("ceil");
  }

  /** Values rounded down to whole numbers. API name: {@code floor}. */
  public InstantVector<M> floor() {
    return called("floor");
  }

  /** 1 for values above 0, -1 for values below it, 0 for 0. API name: {@code sgn}. */
  public InstantVector<M> sgn() {
    return called("sgn");
  }

  /** Square roots. API name: {@code sqrt}. */
  public InstantVector<M> sqrt() {
    return called("sqrt");
  }

  /** The number e to the power of each value. API name: {@code exp}. */
  public InstantVector<M> exp() {
    return called("exp");
  }

  /** Natural logarithms. API name: {@code ln}. */
  public InstantVector<M> ln() {
    return called("ln");
  }

  /** Logarithms to the base 2. API name: {@code log2}. */
  public InstantVector<M> log2() {
    return called("log2");
  }

  /** Logarithms to the base 10. API name: {@code log10}. */
  public InstantVector<M> log10() {
    return called("log10");
  }

  /** Sines of angles in radians. API name: {@code sin}. */
  public InstantVector<M> sin() {
    return called("sin");
  }

  /** Cosines of angles in radians. API name: {@code cos}. */
  public InstantVector<M> cos() {
    return called("cos");
  }

  /** Tangents of angles in radians. API name: {@code tan}. */
  public InstantVector<M> tan() {
    return called("tan");
  }

  /** Angles in radians whose sine the values are. API name: {@code asin}. */
  public InstantVector<M> asin() {
    return called("asin");
  }

  /** Angles in radians whose cosine the values are. API name: {@code acos}. */
  public InstantVector<M> acos() {
    return called("acos");
  }

  /** Angles in radians whose tangent the values are. API name: {@code atan}. */
  public InstantVector<M> atan() {
    return called("atan");
  }

  /** Hyperbolic sines. API name: {@code sinh}. */
  public InstantVector<M> sinh() {
    return called("sinh");
  }

  /** Hyperbolic cosines. API name: {@code cosh}. */
  public InstantVector<M> cosh() {
    return called("cosh");
  }

  /** Hyperbolic tangents. API name: {@code tanh}. */
  public InstantVector<M> tanh() {
    return called("tanh");
  }

  /** Inverse hyperbolic sines. API name: {@code asinh}. */
  public InstantVector<M> asinh() {
    return called("asinh");
  }

  /** Inverse hyperbolic cosines. API name: {@code acosh}. */
  public InstantVector<M> acosh() {
    return called("acosh");
  }

  /** Inverse hyperbolic tangents. API name: {@code atanh}. */
  public InstantVector<M> atanh() {
    return called("atanh");
  }

  /** Radians as degrees. API name: {@code deg}. */
  public InstantVector<M> deg() {
    return called("deg");
  }

  /** Degrees as radians. API name: {@code rad}. */
  public InstantVector<M> rad() {
    return called("rad");
  }

  /** A function whose first argument is this vector. */
  final InstantVector<M> called(String function, Expression... others) {
    List<Expression> arguments = new ArrayList<>(1 + others.length);
    arguments.add(expression());
    arguments.addAll(List.of(others));
    return new InstantVector<>(new Expression.Call(function, arguments));
  }
}
