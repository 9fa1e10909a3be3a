package dev.belfry.promql;

import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.tree.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the bucket of a histogram by its upper bound. The bound is a label, hence a text, and
 * clients and versions of Prometheus disagree on how it is written: 1, 1.0, 1e+06.
 */
final class BucketBound {
  static final Label LABEL = new Label("le");

  private static final int LEAST_PLAIN_EXPONENT = -4;
  private static final int MOST_PLAIN_EXPONENT = 5;

  private BucketBound() {}

  static Matcher at(double bound) {
    BigDecimal exact = new BigDecimal(Node.number(bound).text()).stripTrailingZeros();
    String plain = exact.toPlainString();
    List<String> texts = new ArrayList<>(3);
    texts.add(plain);
    if (exact.scale() <= 0) {
      texts.add(plain + ".0");
    }
    int exponent = exact.precision() - exact.scale() - 1;
    boolean isPlain = exponent >= LEAST_PLAIN_EXPONENT && exponent <= MOST_PLAIN_EXPONENT;
    if (exact.signum() != 0 && !isPlain) {
      texts.add(scientific(exact, exponent));
    }
    return texts.size() == 1 ? LABEL.is(plain) : LABEL.in(texts);
  }

  /** As Go writes it: at least two digits in the exponent, and always its sign. */
  private static String scientific(BigDecimal exact, int exponent) {
    String digits = exact.movePointLeft(exponent).stripTrailingZeros().toPlainString();
    String power = Integer.toString(Math.abs(exponent));
    return digits + (exponent < 0 ? "e-" : "e+") + (power.length() < 2 ? "0" : "") + power;
  }
}
