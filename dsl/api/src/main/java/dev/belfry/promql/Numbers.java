package dev.belfry.promql;

import dev.belfry.tree.Node;
import java.math.BigDecimal;

/** Writes numbers as Prometheus does: the shortest decimal, never with an exponent. */
final class Numbers {
  private Numbers() {}

  static String text(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "+Inf" : "-Inf";
    }
    if (value == 0) {
      return 1 / value < 0 ? "-0" : "0";
    }
    String text = Node.number(value).text();
    return text.indexOf('E') < 0 ? text : new BigDecimal(text).toPlainString();
  }
}
