package dev.belfry.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NumberNodeTest {
  private static final Pattern JSON = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?(E[+-]?\\d+)?");
  private static final int ROUNDS = 100_000;

  private static String text(double value) {
    return Node.number(value).text();
  }

  private static String text(long value) {
    return Node.number(value).text();
  }

  @Test
  void a_whole_number_has_no_point() {
    assertEquals("10", text(10.0));
    assertEquals("-3", text(-3.0));
    assertEquals("10000000", text(1e7));
    assertEquals("9007199254740991", text(9007199254740991.0));
    assertEquals("9007199254740992", text(9007199254740992.0));
  }

  @Test
  void a_fraction_has_as_few_digits_as_tell_it_apart() {
    assertEquals("0.05", text(0.05));
    assertEquals("0.30000000000000004", text(0.1 + 0.2));
    assertEquals("0.1", text(0.1));
    assertEquals("-2.5", text(-2.5));
    assertEquals("0.3333333333333333", text(1 / 3.0));
  }

  @Test
  void zero_has_no_sign() {
    assertEquals("0", text(0.0));
    assertEquals("0", text(-0.0));
    assertEquals(Node.number(0), Node.number(-0.0));
  }

  @Test
  void a_small_number_is_written_out_and_a_tiny_one_has_an_exponent() {
    assertEquals("0.000001", text(1e-6));
    assertEquals("0.0000001", text(1e-7));
    assertEquals("1E-8", text(1e-8));
    assertEquals("5E-324", text(Double.MIN_VALUE));
  }

  @Test
  void a_large_number_is_written_out_and_a_huge_one_has_an_exponent() {
    assertEquals("100000000000000000000", text(1e20));
    assertEquals("1E+21", text(1e21));
    assertEquals("1.7976931348623157E+308", text(Double.MAX_VALUE));
  }

  @Test
  void all_digits_of_a_long_are_kept() {
    assertEquals("9223372036854775807", text(Long.MAX_VALUE));
    assertEquals("-9223372036854775808", text(Long.MIN_VALUE));
    assertEquals("127", text(127));
    assertEquals("128", text(128));
  }

  @Test
  void what_is_no_number_is_refused() {
    for (double value :
        new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      IllegalArgumentException error =
          assertThrows(IllegalArgumentException.class, () -> Node.number(value));
      assertEquals("expected a finite number, got " + value, error.getMessage());
    }
  }

  @Test
  void the_same_number_is_equal_however_it_was_given() {
    assertEquals(Node.number(5), Node.number(5.0));
    assertEquals(Node.number(1L << 40), Node.number((double) (1L << 40)));
    assertEquals(5.5, Node.number(5.5).doubleValue());
  }

  @Test
  void the_text_of_any_double_reads_back_as_the_same_double() {
    long seed = 20_260_101;
    Random random = new Random(seed);
    for (int i = 0; i < ROUNDS; i++) {
      double value = any(random);
      String text = text(value);
      assertEquals(value, Double.parseDouble(text) + 0.0, () -> "seed " + seed + ": " + text);
      if (!JSON.matcher(text).matches()) {
        throw new AssertionError("seed " + seed + ": not in JSON's notation: " + text);
      }
    }
  }

  @Test
  void the_text_of_a_short_decimal_is_that_decimal() {
    long seed = 7;
    Random random = new Random(seed);
    for (int i = 0; i < ROUNDS / 5; i++) {
      String decimal =
          (1 + random.nextInt(99_999)) + "." + random.nextInt(1_000) + (1 + random.nextInt(9));
      assertEquals(decimal, text(Double.parseDouble(decimal)), "seed " + seed);
    }
  }

  /** Any bits that are a finite number, and more often a number as people write them. */
  private static double any(Random random) {
    double bits = Double.longBitsToDouble(random.nextLong());
    if (random.nextInt(5) > 0 || Double.isNaN(bits) || Double.isInfinite(bits)) {
      return random.nextInt() / Math.pow(10, random.nextInt(12)) + 0.0;
    }
    return bits;
  }

  @Test
  void whole_number_is_what_stands_before_the_point() {
    assertEquals(0, Node.number(0).intValue());
    assertEquals(999_999_999, Node.number(999_999_999).intValue());
    assertEquals(Integer.MAX_VALUE, Node.number(Integer.MAX_VALUE).intValue());
    assertEquals(Integer.MAX_VALUE, Node.number(1e12).intValue());
    assertEquals(-7, Node.number(-7.9).intValue());
    assertEquals(1000, new NumberNode("1E+3").intValue());
  }
}
