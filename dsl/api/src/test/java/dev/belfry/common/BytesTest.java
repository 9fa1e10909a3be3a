package dev.belfry.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class BytesTest {

  private static String text(String hex) {
    return Bytes.text(HexFormat.of().parseHex(hex));
  }

  @Test
  void utf_8_becomes_characters() {
    assertEquals("", text(""));
    assertEquals("a\u20ac\ud83d\ude00", text("61e282acf09f9880"));
  }

  @Test
  void each_other_byte_becomes_half_of_a_pair() {
    assertEquals("\udcff", text("ff"));
    assertEquals("\udce2\udc82z", text("e2827a"));
    assertEquals("\udc80\u20ac\udcc0\udcaf", text("80e282acc0af"));
  }

  @Test
  void halves_of_pairs_and_what_lies_beyond_unicode_are_no_characters() {
    assertEquals("\udced\udca0\udc80", text("eda080"));
    assertEquals("\udcf4\udc90\udc80\udc80", text("f4908080"));
  }
}
