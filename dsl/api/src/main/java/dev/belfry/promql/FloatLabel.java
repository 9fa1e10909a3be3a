package dev.belfry.promql;

import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.tree.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds the bucket of a histogram by its upper bound, or the quantile of a summary. Both are
 * labels, hence texts, and clients and versions of Prometheus disagree on how a number is written:
 * 1, 1.0, 1e+06.
 */
final class FloatLabel {
  static final Label BOUND = new Label("le");
  static final Label QUANTILE = new Label("quantile");

  private static final int LEAST_PLAIN_EXPONENT = -4;
  private static final int MOST_PLAIN_EXPONENT = 5;

  private FloatLabel() {}

  static Matcher at(Label label, double number) {
    BigDecimal exact = new BigDecimal(Node.number(number).text()).stripTrailingZeros();
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
    return texts.size() == 1 ? label.is(plain) : label.in(texts);
  }

  /**
   * Refuses a number that the catalogue knows not to be among the values of the label.
   *
   * @throws IllegalArgumentException when it is not
   */
  static void require(String what, Series family, double number, double... known) {
    if (Arrays.stream(known).noneMatch(one -> one == number)) {
      String all = Arrays.stream(known).mapToObj(Numbers::text).collect(Collectors.joining(", "));
      throw new IllegalArgumentException(
          "`%s`: expected one of its %ss %s, got %s"
              .formatted(family.selector().name(), what, all, Numbers.text(number)));
    }
  }

  /** As Go writes it: at least two digits in the exponent, and always its sign. */
  private static String scientific(BigDecimal exact, int exponent) {
    String digits = exact.movePointLeft(exponent).stripTrailingZeros().toPlainString();
    String power = Integer.toString(Math.abs(exponent));
    return digits + (exponent < 0 ? "e-" : "e+") + (power.length() < 2 ? "0" : "") + power;
  }
}
