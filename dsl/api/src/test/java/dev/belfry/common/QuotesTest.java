package dev.belfry.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuotesTest {

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder();
    Quotes.append(out, text);
    return out.toString();
  }

  @Test
  void quote_and_backslash_are_escaped() {
    assertEquals("\"a\\\"b\\\\d+'`\"", quoted("a\"b\\d+'`"));
  }

  @Test
  void control_characters_get_their_letters() {
    assertEquals(
        "\"\\a\\b\\f\\n\\r\\t\\v\\x00\\x1b\\x7f\"", quoted("\u0007\b\f\n\r\t\u000b\0\u001b\u007f"));
  }

  @Test
  void visible_characters_stay_as_they_are() {
    assertEquals("\"größe 日本 😀\"", quoted("größe 日本 😀"));
  }

  @Test
  void invisible_characters_become_code_points() {
    assertEquals("\"\\u00a0\\u200b\\ufeff\\u0085\"", quoted("\u00a0\u200b\ufeff\u0085"));
    assertEquals("\"\\U000e0001\"", quoted("\udb40\udc01"));
  }

  @Test
  void half_a_surrogate_pair_becomes_the_replacement_character() {
    assertEquals("\"\ufffdx\"", quoted("\ud800x"));
  }

  @Test
  void bytes_that_are_no_characters_become_escapes() {
    assertEquals("\"a\\xff\\x80b\"", quoted("a\udcff\udc80b"));
    assertEquals("\"\ufffd\ufffd\"", quoted("\udc7f\udd00"));
  }
}
