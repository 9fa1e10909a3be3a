package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.SourceRange;

/** A length of time that Prometheus calculates: {@code step() * 2}. Experimental before 3.14. */
public sealed interface DurationCalculation extends DurationExpression {

  /** A length that is known when the query runs. */
  enum Known {
    /** The step of the query. */
    STEP("step"),
    /** The length of time that the whole query covers. */
    RANGE("range");

    private final String function;

    Known(String function) {
      this.function = function;
    }

    /** The function without its parentheses: {@code step}. */
    public String function() {
      return function;
    }
  }

  /**
   * A length that is known when the query runs: {@code step()}.
   *
   * @param which the length
   * @param source where it stood
   */
  record OfQuery(Known which, SourceRange source) implements DurationCalculation {
    /** A length of the query and its place. */
    public OfQuery {
      requireNonNull(which, "which");
      requireNonNull(source, "source");
    }

    /** A length of the query that was built, not read. */
    public OfQuery(Known which) {
      this(which, SourceRange.NONE);
    }

    @Override
    public String text() {
      return which.function() + "()";
    }
  }

  /** Which of two lengths is taken. */
  enum Choice {
    /** The shorter one. */
    SHORTER("min_of"),
    /** The longer one. */
    LONGER("max_of");

    private final String function;

    Choice(String function) {
      this.function = function;
    }

    /** The function: {@code min_of}. */
    public String function() {
      return function;
    }
  }

  /**
   * One of two lengths: {@code min_of(5m, step())}.
   *
   * @param which the shorter or the longer
   * @param first one length
   * @param second the other
   * @param source where it stood
   */
  record OneOf(
      Choice which, DurationExpression first, DurationExpression second, SourceRange source)
      implements DurationCalculation {
    /** A choice made of its parts. */
    public OneOf {
      requireNonNull(which, "which");
      requireNonNull(first, "first");
      requireNonNull(second, "second");
      requireNonNull(source, "source");
    }

    /** A choice that was built, not read. */
    public OneOf(Choice which, DurationExpression first, DurationExpression second) {
      this(which, first, second, SourceRange.NONE);
    }

    @Override
    public String text() {
      return which.function() + "(" + first.text() + ", " + second.text() + ")";
    }
  }

  /**
   * A length the other way: {@code -step()}. A sign before a literal is part of the literal.
   *
   * @param operand what the sign stands before
   * @param source where it stood
   */
  record Negated(DurationExpression operand, SourceRange source) implements DurationCalculation {
    /**
     * A negated length and its place.
     *
     * @throws IllegalArgumentException when the operand is a literal
     */
    public Negated {
      requireCompound("negated", operand);
      requireNonNull(source, "source");
    }

    /**
     * A negated length that was built, not read.
     *
     * @throws IllegalArgumentException when the operand is a literal
     */
    public Negated(DurationExpression operand) {
      this(operand, SourceRange.NONE);
    }

    @Override
    public String text() {
      return "-" + operand.text();
    }
  }

  /**
   * A calculation: {@code step() * 2}.
   *
   * @param left the left side
   * @param operator one of {@code + - * / % ^}
   * @param right the right side
   * @param source where it stood
   */
  record Arithmetic(
      DurationExpression left,
      BinaryOperator operator,
      DurationExpression right,
      SourceRange source)
      implements DurationCalculation {
    /**
     * A calculation made of its parts.
     *
     * @throws IllegalArgumentException when the operator is another
     */
    public Arithmetic {
      requireNonNull(left, "left");
      requireNonNull(operator, "operator");
      requireNonNull(right, "right");
      requireNonNull(source, "source");
      if (!operator.isArithmetic()) {
        throw new IllegalArgumentException(
            "duration: expected one of + - * / % ^, got `" + operator.symbol() + "`");
      }
    }

    /**
     * A calculation that was built, not read.
     *
     * @throws IllegalArgumentException when the operator is not one of {@code + - * / % ^}
     */
    public Arithmetic(DurationExpression left, BinaryOperator operator, DurationExpression right) {
      this(left, operator, right, SourceRange.NONE);
    }

    @Override
    public String text() {
      return left.text() + " " + operator.symbol() + " " + right.text();
    }
  }

  /**
   * A calculation in parentheses: {@code (step() + 1m)}. Around a literal they say nothing.
   *
   * @param inner what is between them
   * @param source where it stood
   */
  record Parentheses(DurationExpression inner, SourceRange source) implements DurationCalculation {
    /**
     * Parentheses and their place.
     *
     * @throws IllegalArgumentException when a literal is in them
     */
    public Parentheses {
      requireCompound("parentheses", inner);
      requireNonNull(source, "source");
    }

    /**
     * Parentheses that were built, not read.
     *
     * @throws IllegalArgumentException when a literal is in them
     */
    public Parentheses(DurationExpression inner) {
      this(inner, SourceRange.NONE);
    }

    @Override
    public String text() {
      return "(" + inner.text() + ")";
    }
  }

  private static void requireCompound(String name, DurationExpression inner) {
    if (requireNonNull(inner, "inner") instanceof Length
        || inner instanceof DurationExpression.Number) {
      throw new IllegalArgumentException(
          "duration, " + name + ": expected a calculation, got the literal " + inner.text());
    }
  }
}
