package dev.belfry.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CharactersTest {

  @Test
  void the_kinds_of_all_characters_are_found() {
    assertEquals(0, Characters.of(""));
    assertEquals(0, Characters.of("plain text \u00e9\u4e2d"));
    assertEquals(
        Characters.COLON | Characters.HASH | Characters.NEWLINE | Characters.TAB,
        Characters.of("a:b#c\nd\te"));
    assertEquals(Characters.DOUBLE_QUOTE_OR_BACKSLASH, Characters.of("\""));
    assertEquals(Characters.DOUBLE_QUOTE_OR_BACKSLASH, Characters.of("\\"));
    assertEquals(Characters.SURROGATE, Characters.of("\ud83d\ude00"));
  }

  @Test
  void controls_foreign_line_breaks_and_marks_are_unprintable() {
    for (char c :
        "\0\r\u001f\u007f\u0080\u0085\u009f\u2028\u2029\u202a\u2069\ufeff\uffff".toCharArray()) {
      assertTrue(Characters.isUnprintable(c), Integer.toHexString(c));
      assertEquals(Characters.UNPRINTABLE, Characters.of("x" + c));
    }
    for (char c : " ~\t\n\u00a0\u200d\u2027\u202f\u2065\u206a\ufffd\ue000".toCharArray()) {
      assertFalse(Characters.isUnprintable(c), Integer.toHexString(c));
    }
  }

  @Test
  void half_a_surrogate_pair_is_refused_with_its_place() {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> Characters.of("\ud83d\ude00\ud83d"));
    assertEquals(
        "text: expected Unicode, got half a surrogate pair, U+D83D, at place 2",
        error.getMessage());
  }
}
