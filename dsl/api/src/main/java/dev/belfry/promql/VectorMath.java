package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * The functions that calculate with each value.
 *
 * <p>The methods are not final: only then does the compiler repeat them in the public class, where
 * reflection can call them.
 */
abstract sealed class VectorMath extends VectorOperators permits VectorFunctions {
  VectorMath(Expression expression) {
    super(expression);
  }

  /** Values with the other sign. API name: unary {@code -}. */
  public InstantVector negated() {
    return new InstantVector(Precedence.negated(expression()));
  }

  /** The angle of the point whose y is here and whose x is there. API name: {@code atan2}. */
  public InstantVector atan2(InstantVector other) {
    Expression right = requireNonNull(other, "other").expression();
    return new InstantVector(
        Precedence.binary(expression(), BinaryOperator.ATAN2, VectorMatching.DEFAULT, right));
  }

  /** Raises values below this number to it. API name: {@code clamp_min}. */
  public InstantVector clampMin(double least) {
    return called("clamp_min", literal(least));
  }

  /** Lowers values above this number to it. API name: {@code clamp_max}. */
  public InstantVector clampMax(double most) {
    return called("clamp_max", literal(most));
  }

  /** Keeps values between these two numbers. API name: {@code clamp}. */
  public InstantVector clamp(double least, double most) {
    return called("clamp", literal(least), literal(most));
  }

  /** Values rounded to multiples of this number, halves upwards. API name: {@code round}. */
  public InstantVector round(double toNearest) {
    return called("round", literal(toNearest));
  }

  /** Values without their sign. API name: {@code abs}. */
  public InstantVector abs() {
    return called("abs");
  }

  /** Values rounded to whole numbers, halves upwards. API name: {@code round}. */
  public InstantVector round() {
    return called("round");
  }

  /** Values rounded up to whole numbers. API name: {@code ceil}. */
  public InstantVector ceil() {
    return called("ceil");
  }

  /** Values rounded down to whole numbers. API name: {@code floor}. */
  public InstantVector floor() {
    return called("floor");
  }

  /** 1 for values above 0, -1 for values below it, 0 for 0. API name: {@code sgn}. */
  public InstantVector sgn() {
    return called("sgn");
  }

  /** Square roots. API name: {@code sqrt}. */
  public InstantVector sqrt() {
    return called("sqrt");
  }

  /** The number e to the power of each value. API name: {@code exp}. */
  public InstantVector exp() {
    return called("exp");
  }

  /** Natural logarithms. API name: {@code ln}. */
  public InstantVector ln() {
    return called("ln");
  }

  /** Logarithms to the base 2. API name: {@code log2}. */
  public InstantVector log2() {
    return called("log2");
  }

  /** Logarithms to the base 10. API name: {@code log10}. */
  public InstantVector log10() {
    return called("log10");
  }

  /** Sines of angles in radians. API name: {@code sin}. */
  public InstantVector sin() {
    return called("sin");
  }

  /** Cosines of angles in radians. API name: {@code cos}. */
  public InstantVector cos() {
    return called("cos");
  }

  /** Tangents of angles in radians. API name: {@code tan}. */
  public InstantVector tan() {
    return called("tan");
  }

  /** Angles in radians whose sine the values are. API name: {@code asin}. */
  public InstantVector asin() {
    return called("asin");
  }

  /** Angles in radians whose cosine the values are. API name: {@code acos}. */
  public InstantVector acos() {
    return called("acos");
  }

  /** Angles in radians whose tangent the values are. API name: {@code atan}. */
  public InstantVector atan() {
    return called("atan");
  }

  /** Hyperbolic sines. API name: {@code sinh}. */
  public InstantVector sinh() {
    return called("sinh");
  }

  /** Hyperbolic cosines. API name: {@code cosh}. */
  public InstantVector cosh() {
    return called("cosh");
  }

  /** Hyperbolic tangents. API name: {@code tanh}. */
  public InstantVector tanh() {
    return called("tanh");
  }

  /** Inverse hyperbolic sines. API name: {@code asinh}. */
  public InstantVector asinh() {
    return called("asinh");
  }

  /** Inverse hyperbolic cosines. API name: {@code acosh}. */
  public InstantVector acosh() {
    return called("acosh");
  }

  /** Inverse hyperbolic tangents. API name: {@code atanh}. */
  public InstantVector atanh() {
    return called("atanh");
  }

  /** Radians as degrees. API name: {@code deg}. */
  public InstantVector deg() {
    return called("deg");
  }

  /** Degrees as radians. API name: {@code rad}. */
  public InstantVector rad() {
    return called("rad");
  }

  /** A function whose first argument is this vector. */
  final InstantVector called(String function, Expression... others) {
    List<Expression> arguments = new ArrayList<>(1 + others.length);
    arguments.add(expression());
    arguments.addAll(List.of(others));
    return new InstantVector(new Expression.Call(function, arguments));
  }
}
