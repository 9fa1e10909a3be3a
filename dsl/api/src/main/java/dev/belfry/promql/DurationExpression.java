package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Placeholder;
import dev.belfry.common.Span;

/**
 * A length of time in an expression: of a range, a step or an offset. Mostly a {@link Length};
 * Prometheus can also calculate one.
 */
public sealed interface DurationExpression {
  /** Grafana fills in a length that is enough for {@code rate}. */
  Variable RATE_INTERVAL = new Variable("$__rate_interval");

  /** The length as PromQL writes it: {@code 5m}. */
  String text();

  /** Where it stood in the text it was read from. */
  SourceRange source();

  /**
   * A fixed length.
   *
   * @throws IllegalArgumentException when it is longer than Prometheus can count, about 292 years
   */
  static Length of(Span span) {
    return new Length(requireNonNull(span, "span").millis());
  }

  /**
   * A fixed length: {@code 5m}.
   *
   * @param millis the length in milliseconds; negative only in an offset or within a calculation
   * @param source where it stood
   */
  record Length(long millis, SourceRange source) implements DurationExpression {
    static final long MOST = Long.MAX_VALUE / 1_000_000;

    /**
     * A length of so many milliseconds.
     *
     * @throws IllegalArgumentException when Prometheus can't count it, beyond about 292 years
     */
    public Length {
      requireNonNull(source, "source");
      if (millis > MOST || millis < -MOST) {
        throw new IllegalArgumentException(
            "duration: expected at most " + new Span(MOST) + ", got " + millis + " ms");
      }
    }

    /**
     * A length that was built, not read.
     *
     * @throws IllegalArgumentException when Prometheus can't count it, beyond about 292 years
     */
    public Length(long millis) {
      this(millis, SourceRange.NONE);
    }

    @Override
    public String text() {
      return (millis < 0 ? "-" : "") + new Span(Math.abs(millis));
    }
  }

  /**
   * A number of seconds within a calculation: the 2 of {@code 5m * 2}.
   *
   * @param value the number
   * @param source where it stood
   */
  record Number(double value, SourceRange source) implements DurationExpression {
    /** A number. */
    public Number {
      requireNonNull(source, "source");
    }

    /** A number that was built, not read. */
    public Number(double value) {
      this(value, SourceRange.NONE);
    }

    @Override
    public String text() {
      return Numbers.text(value);
    }
  }

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
  record OfQuery(Known which, SourceRange source) implements DurationExpression {
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
      implements DurationExpression {
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
  record Negated(DurationExpression operand, SourceRange source) implements DurationExpression {
    /** A negated length and its place. */
    public Negated {
      requireNonNull(operand, "operand");
      requireNonNull(source, "source");
    }

    /** A negated length that was built, not read. */
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
      implements DurationExpression {
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
   * A calculation in parentheses: {@code (step() + 1m)}. Around a literal they say nothing and are
   * left out when it is read.
   *
   * @param inner what is between them
   * @param source where it stood
   */
  record Parentheses(DurationExpression inner, SourceRange source) implements DurationExpression {
    /** Parentheses and their place. */
    public Parentheses {
      requireNonNull(inner, "inner");
      requireNonNull(source, "source");
    }

    /** Parentheses that were built, not read. */
    public Parentheses(DurationExpression inner) {
      this(inner, SourceRange.NONE);
    }

    @Override
    public String text() {
      return "(" + inner.text() + ")";
    }
  }

  /**
   * A length that Grafana fills in, so it works in dashboards and never in rules: {@code
   * $__rate_interval}.
   *
   * @param text the variable, or a word of which it is a part, such as {@code ${seconds}s}
   * @param source where it stood
   */
  record Variable(String text, SourceRange source) implements DurationExpression, Placeholder {
    /** A variable and its place. */
    public Variable {
      requireNonNull(text, "text");
      requireNonNull(source, "source");
    }

    /** A variable that was built, not read. */
    public Variable(String text) {
      this(text, SourceRange.NONE);
    }

    @Override
    public String placeholder() {
      return text;
    }
  }
}
