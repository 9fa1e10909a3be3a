package dev.belfry.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class StringNodeTest {
  private static final int SEEDS = 2000;

  private static String random(Random random, int characters) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(12); length > 0; length--) {
      text.append((char) random.nextInt(characters));
    }
    return text.toString();
  }

  @Test
  void a_sign_is_answered_exactly_for_texts_that_can_be_seen() {
    for (int seed = 0; seed < SEEDS; seed++) {
      String text =
          random(new Random(seed), 95)
              .chars()
              .map(c -> c + ' ')
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      for (char sign = ' '; sign <= '_'; sign++) {
        assertEquals(text.indexOf(sign) >= 0, Node.text(text).mayHave(sign), sign + " in " + text);
      }
    }
  }

  @Test
  void a_sign_that_is_there_is_never_denied() {
    for (int seed = 0; seed < SEEDS; seed++) {
      String text = random(new Random(seed), 0x3000);
      for (char there : text.toCharArray()) {
        assertTrue(Node.text(text).mayHave(there), "seed " + seed);
      }
    }
  }

  @Test
  void no_answer_is_given_for_signs_beyond_underscore() {
    assertTrue(Node.text("").mayHave('{'));
    assertTrue(Node.text("").mayHave('\n'));
    assertTrue(Node.text("").mayHave('\u00dc'));
    assertFalse(Node.text("").mayHave('_'));
  }

  @Test
  void a_plain_text_is_ascii_that_nothing_has_to_escape() {
    for (int seed = 0; seed < SEEDS; seed++) {
      String text = random(new Random(seed), 0x90);
      boolean plain = text.chars().allMatch(c -> c >= ' ' && c < 0x80 && c != '"' && c != '\\');
      assertEquals(plain, Node.text(text).isPlain(), "seed " + seed);
    }
    assertTrue(Node.text("a long text without anything special, as most are").isPlain());
    assertFalse(Node.text("\u0141\u0141").isPlain());
  }

  @Test
  void a_text_without_a_backslash_has_nothing_to_escape_but_quotes() {
    for (int seed = 0; seed < SEEDS; seed++) {
      String text = random(new Random(seed), 0x90);
      boolean quotesAlone = text.chars().allMatch(c -> c >= ' ' && c < 0x80 && c != '\\');
      assertEquals(!quotesAlone, Node.text(text).mayHave('\\'), "seed " + seed);
    }
    assertFalse(Node.text("up{job=\"api\"}").mayHave('\\'));
    assertTrue(Node.text("\u0141").mayHave('\\'));
    assertTrue(Node.text("\n").mayHave('\\'));
  }

  @Test
  void equal_texts_are_equal() {
    assertEquals(Node.text("a"), Node.text("a"));
    assertEquals(Node.text("a").hashCode(), Node.text("a").hashCode());
    assertFalse(Node.text("a").equals(Node.text("b")));
    assertFalse(Node.text("1").equals(Node.number(1)));
    assertEquals("StringNode[value=a]", Node.text("a").toString());
  }
}
