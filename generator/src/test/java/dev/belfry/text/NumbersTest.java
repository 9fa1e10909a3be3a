package dev.belfry.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.tree.Node;
import org.junit.jupiter.api.Test;

class NumbersTest {

  @Test
  void different_spellings_of_a_number_become_one() {
    for (String text :
        new String[] {"1000", "1000.0", "1e3", "+1000", "01000", "1.0E+3", "10.00e2"}) {
      assertEquals(Node.number(1000), Numbers.decimal(text));
    }
    assertEquals(Node.number(0), Numbers.decimal("-0.0"));
    assertEquals(Node.number(0.5), Numbers.decimal(".5"));
    assertEquals(Node.number(Long.MIN_VALUE), Numbers.decimal("-9223372036854775808"));
  }

  @Test
  void integers_may_be_octal_and_hexadecimal() {
    assertEquals(Node.number(15), Numbers.integer("0o17"));
    assertEquals(Node.number(31), Numbers.integer("0x1F"));
    assertEquals("18446744073709551615", Numbers.integer("0xFFFFFFFFFFFFFFFF").text());
    assertEquals(Node.number(10), Numbers.integer("010"));
  }

  @Test
  void no_digit_is_lost_and_no_exponent_becomes_zeros() {
    assertEquals("0.1000000000000000000001", Numbers.decimal("0.1000000000000000000001").text());
    assertEquals(
        "123456789012345678901234567890", Numbers.decimal("123456789012345678901234567890").text());
    assertEquals("1E+999999999", Numbers.decimal("1e999999999").text());
    assertEquals("1E-999999999", Numbers.decimal("1e-999999999").text());
    assertEquals("1E+2147483646", Numbers.decimal("1e2147483646").text());
  }
}
