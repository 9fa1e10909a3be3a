package dev.belfry.text;

import dev.belfry.tree.Node;
import dev.belfry.tree.NumberNode;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers of a text in the one form that the tree keeps, so that {@code 1.0} equals {@code 1}. */
final class Numbers {
  private static final int FITS_LONG = 18;
  private static final int MOST_ZEROS = 20;
  private static final int OCTAL = 8;
  private static final int HEX = 16;

  private Numbers() {}

  /** A number in the notation of JSON, or in that of YAML 1.2: {@code +1}, {@code .5}. */
  static NumberNode decimal(String text) {
    if (text.length() <= FITS_LONG && isWhole(text)) {
      return Node.number(Long.parseLong(text));
    }
    BigDecimal exact = new BigDecimal(text);
    double nearest = exact.doubleValue();
    if (!Double.isInfinite(nearest)) {
      NumberNode shortest = Node.number(nearest);
      if (new BigDecimal(shortest.text()).compareTo(exact) == 0) {
        return shortest;
      }
    }
    BigDecimal stripped = exact.stripTrailingZeros();
    boolean whole = stripped.scale() <= 0 && stripped.scale() > -MOST_ZEROS;
    return new NumberNode(whole ? stripped.toPlainString() : stripped.toString());
  }

  /** An integer of YAML 1.2: decimal, {@code 0o17} or {@code 0x1F}. */
  static NumberNode integer(String text) {
    if (text.startsWith("0o")) {
      return decimal(new BigInteger(text.substring(2), OCTAL).toString());
    }
    return text.startsWith("0x")
        ? decimal(new BigInteger(text.substring(2), HEX).toString())
        : decimal(text);
  }

  private static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (i > 0 || (c != '-' && c != '+'))) {
        return false;
      }
    }
    return true;
  }
}
