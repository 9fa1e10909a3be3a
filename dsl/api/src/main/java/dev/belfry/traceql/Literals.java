package dev.belfry.traceql;

import dev.belfry.common.Matcher;
import dev.belfry.tree.Node;
import java.math.BigDecimal;

/** Writes values as TraceQL reads them. */
final class Literals {
  private Literals() {}

  static String text(String text) {
    return Matcher.quoted(text);
  }

  static String number(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("number: expected a finite number, got " + number);
    }
    return number == 0 ? "0" : new BigDecimal(Node.number(number).text()).toPlainString();
  }

  /** A percentage as a number from 0 to 1, without rounding noise. */
  static String share(double percent) {
    if (!(percent >= 0 && percent <= 100)) {
      throw new IllegalArgumentException(
          "percentile: expected a number from 0 to 100, got " + percent);
    }
    return number(BigDecimal.valueOf(percent).movePointLeft(2).doubleValue());
  }
}
