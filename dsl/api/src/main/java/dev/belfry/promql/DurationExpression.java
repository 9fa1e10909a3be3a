package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Placeholder;
import dev.belfry.common.SourceRange;
import dev.belfry.common.Span;

/**
 * A length of time in an expression: of a range, a step or an offset. Mostly a {@link Length};
 * Prometheus can also calculate one.
 */
public sealed interface DurationExpression
    permits DurationCalculation,
        DurationExpression.Length,
        DurationExpression.Number,
        DurationExpression.Variable {
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

  /** A length that readers choose, such as one of an interval variable: {@code $interval}. */
  static Variable of(Placeholder variable) {
    return new Variable(requireNonNull(variable, "variable").placeholder());
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
      return millis < 0 ? "-" + new Span(-millis) : new Span(millis).toString();
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
