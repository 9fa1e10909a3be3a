package dev.belfry.tree;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number, kept as the shortest text that reads back as the same value: {@code 10}, {@code 0.05},
 * never {@code 10.0} or {@code 1.0E7}.
 *
 * @param text the number in JSON's notation
 */
public record NumberNode(String text) implements Node {
  private static final NumberNode[] SMALL = new NumberNode[128];
  private static final double EXACT = 1L << 53;
  private static final int MOST_DIGITS = 17;
  private static final int DIGITS_OF_INT = 10;

  static {
    for (int i = 0; i < SMALL.length; i++) {
      SMALL[i] = new NumberNode(Integer.toString(i));
    }
  }

  /** Holds the text as it is: to make a number use {@link Node#number(double)}. */
  public NumberNode {
    requireNonNull(text, "text");
  }

  static NumberNode of(long value) {
    return value >= 0 && value < SMALL.length
        ? SMALL[(int) value]
        : new NumberNode(Long.toString(value));
  }

  static NumberNode of(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("expected a finite number, got " + value);
    }
    return value == Math.rint(value) && Math.abs(value) < EXACT
        ? of((long) value)
        : new NumberNode(shortest(value));
  }

  /**
   * Not Double.toString: its digits differ between Java releases, and the same definitions must
   * give the same bytes.
   */
  private static String shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < MOST_DIGITS; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits));
      if (rounded.doubleValue() == value) {
        return plain(rounded);
      }
    }
    return plain(exact.round(new MathContext(MOST_DIGITS)));
  }

  private static String plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    int magnitude = stripped.precision() - stripped.scale();
    return magnitude > 21 || magnitude < -6 ? stripped.toString() : stripped.toPlainString();
  }

  /** The value as a double. */
  public double doubleValue() {
    int whole = shortWhole();
    return whole < 0 ? Double.parseDouble(text) : whole;
  }

  /** The value as a whole number; what is behind the point is cut off. */
  public int intValue() {
    int whole = shortWhole();
    return whole < 0 ? (int) Double.parseDouble(text) : whole;
  }

  /** The number if it is short and has digits alone, as most have; -1 if not. */
  private int shortWhole() {
    if (text.isEmpty() || text.length() >= DIGITS_OF_INT) {
      return -1;
    }
    int whole = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      whole = 10 * whole + digit;
    }
    return whole;
  }

  @Override
  public <R> R accept(NodeVisitor<R> visitor) {
    return requireNonNull(visitor, "visitor").number(this);
  }
}
