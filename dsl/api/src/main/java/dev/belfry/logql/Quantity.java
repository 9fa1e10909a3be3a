package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Placeholder;
import dev.belfry.common.Span;
import dev.belfry.tree.Node;
import java.math.BigDecimal;

/** A number in a query: a plain one, a length of time, a size, or what Grafana fills in. */
public sealed interface Quantity {

  /** The quantity as it stands in a query: {@code 5m}. */
  String text();

  /** A plain number, or a variable that stands for one. */
  sealed interface Amount extends Quantity {}

  /** A length of time, or a variable that stands for one. */
  sealed interface Length extends Quantity {}

  /**
   * A plain number: {@code 0.95}.
   *
   * @param value neither infinite nor NaN, for which Loki has no words
   */
  record Decimal(double value) implements Amount {
    private static final int SMALLEST_EXPONENT = -4;
    private static final int LARGEST_EXPONENT = 6;

    /**
     * This number.
     *
     * @throws IllegalArgumentException when it is infinite or NaN
     */
    public Decimal {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("number: expected a finite number, got " + value);
      }
      value = value == 0 ? 0 : value;
    }

    /** As Loki writes numbers between operators: large and tiny ones with an exponent. */
    String scientific() {
      BigDecimal decimal = new BigDecimal(Node.number(value).text()).stripTrailingZeros();
      int exponent = decimal.precision() - decimal.scale() - 1;
      if (value == 0 || exponent >= SMALLEST_EXPONENT && exponent < LARGEST_EXPONENT) {
        return text();
      }
      String digits = decimal.unscaledValue().abs().toString();
      return (value < 0 ? "-" : "")
          + digits.charAt(0)
          + (digits.length() > 1 ? "." + digits.substring(1) : "")
          + (exponent < 0 ? "e-" : "e+")
          + (Math.abs(exponent) < 10 ? "0" : "")
          + Math.abs(exponent);
    }

    @Override
    public String text() {
      if (value == 0) {
        return "0";
      }
      return new BigDecimal(Node.number(value).text()).toPlainString();
    }
  }

  /**
   * A length of time: {@code 1m30s}.
   *
   * @param nanos the length in billionths of a second; negative ones are before
   */
  record Duration(long nanos) implements Length {
    static final Duration NONE = new Duration(0);

    /**
     * This length of time.
     *
     * @throws IllegalArgumentException when it is beyond 292 years
     */
    public static Duration of(Span span) {
      try {
        return new Duration(Math.multiplyExact(requireNonNull(span, "span").millis(), 1_000_000L));
      } catch (ArithmeticException e) {
        throw new IllegalArgumentException(
            "time span: expected at most 292 years, got `" + span + "`", e);
      }
    }

    @Override
    public String text() {
      return Durations.text(nanos);
    }
  }

  /**
   * A size: {@code 20MB}.
   *
   * @param size how many bytes
   */
  record Size(ByteSize size) implements Quantity {
    /** This size. */
    public Size {
      requireNonNull(size, "size");
    }

    @Override
    public String text() {
      return size.toString();
    }
  }

  /**
   * What Grafana fills in: {@code $__auto}, {@code ${window}s}.
   *
   * @param text the variable, with what stands around it
   */
  record Variable(String text) implements Amount, Length {
    /**
     * This variable.
     *
     * @throws IllegalArgumentException when the text is not one word with a variable in it
     */
    public Variable {
      if (!Variables.isWord(requireNonNull(text, "text"))) {
        throw new IllegalArgumentException(
            "variable: expected a name such as $name or ${name}, got `" + text + "`");
      }
    }

    /** What the reader fills in. */
    public static Variable of(Placeholder variable) {
      return new Variable(requireNonNull(variable, "variable").placeholder());
    }
  }
}
