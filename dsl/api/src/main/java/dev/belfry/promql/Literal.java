package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Placeholder;
import dev.belfry.common.SourceRange;

/** What stands for a value by itself and has no parts. */
public sealed interface Literal extends Expression {

  /**
   * A number: {@code 0.05}.
   *
   * @param value any double; PromQL knows the infinities and NaN
   * @param asDuration whether it is written as a length of time, {@code 5m} for 300
   * @param source where it stood
   */
  record NumberLiteral(double value, boolean asDuration, SourceRange source) implements Literal {
    private static final double MILLIS = 1000;

    /** A number made of its parts. */
    public NumberLiteral {
      requireNonNull(source, "source");
      if (asDuration && !(Math.abs(value) * MILLIS <= DurationExpression.Length.MOST)) {
        throw new IllegalArgumentException(
            "number: expected one that can be written as a duration, got " + value);
      }
      value = asDuration ? Math.round(value * MILLIS) / MILLIS : value;
    }

    /** A number written as such. */
    public NumberLiteral(double value) {
      this(value, false, SourceRange.NONE);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.number(this);
    }

    /** Whether the text starts with a sign, which binds less tightly than {@code ^}. */
    boolean isSigned() {
      return Double.isInfinite(value) || Math.copySign(1, value) < 0 && !Double.isNaN(value);
    }

    String literal() {
      return asDuration
          ? new DurationExpression.Length(Math.round(value * MILLIS)).text()
          : Numbers.text(value);
    }
  }

  /**
   * A text, as some functions take it: {@code "instance"}.
   *
   * @param value the text without quotes and escapes
   * @param raw whether it stands in back-ticks, where Grafana fills in a variable without escapes
   * @param source where it stood
   */
  record StringLiteral(String value, boolean raw, SourceRange source) implements Literal {
    /**
     * A literal made of its parts.
     *
     * @throws IllegalArgumentException when a back-tick stands in back-ticks, or nothing is filled
     *     in there
     */
    public StringLiteral {
      requireNonNull(value, "value");
      requireNonNull(source, "source");
      if (raw && (value.indexOf('`') >= 0 || !Variables.isIn(value))) {
        throw new IllegalArgumentException(
            "text: expected a variable and no back-tick in back-ticks, got " + value);
      }
    }

    /** A literal of this text and its place. */
    public StringLiteral(String value, SourceRange source) {
      this(value, false, source);
    }

    /** A literal of this text. */
    public StringLiteral(String value) {
      this(value, SourceRange.NONE);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.string(this);
    }
  }

  /**
   * Something that Grafana fills in: {@code $threshold}. It may become anything, so it works in
   * dashboards and never in rules.
   *
   * @param text the variable, or a word of which it is a part
   * @param source where it stood
   */
  record Variable(String text, SourceRange source) implements Literal, Placeholder {
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

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.variable(this);
    }
  }
}
