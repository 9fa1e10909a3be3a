package dev.belfry.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DocTextTest {
  @Test
  void back_ticks_become_code_and_signs_become_entities() {
    assertEquals("{@code a<b} &lt; &amp; &gt;", DocText.escape("`a<b` < & >"));
    assertEquals("a &#64;tag", DocText.escape("a @tag"));
    assertEquals("one ` alone", DocText.escape("one ` alone"));
  }

  @Test
  void code_that_would_end_too_early_is_written_in_html() {
    assertEquals("<code>*&#47;5</code>", DocText.code("*/5"));
    assertEquals("<code>}{</code>", DocText.code("}{"));
    assertEquals("<code>C:&#92;users</code>", DocText.code("C:\\users"));
    assertEquals("{@code {{a}}}", DocText.code("{{a}}"));
  }

  @Test
  void no_text_ends_a_comment() {
    String letters = "*/`{}@&<\\u ";
    for (int seed = 0; seed < 5_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      String escaped = DocText.escape(text.toString());
      assertFalse(escaped.contains("*/") || escaped.contains("\\u"), "seed " + seed + ": " + text);
    }
  }

  @Test
  void long_texts_are_broken_between_words() {
    String doc = DocText.lines("word ".repeat(60).strip(), "second").toString();

    assertTrue(doc.lines().allMatch(line -> line.length() <= 94), doc);
    assertTrue(doc.endsWith("\n\nsecond\n"), doc);
  }

  @Test
  void no_line_starts_with_a_tag_that_is_none() {
    for (int length = 0; length < 100; length++) {
      String text = DocText.escape("x".repeat(length) + " and `@every` of them");
      String doc = DocText.lines(text).toString();
      assertFalse(doc.lines().anyMatch(line -> line.startsWith("@")), doc);
    }
  }

  @Test
  void a_long_parameter_is_continued_with_an_indent() {
    String doc = DocText.parameter("name", "word ".repeat(30).strip()).toString();

    assertTrue(doc.startsWith("@param name word"), doc);
    assertTrue(doc.lines().skip(1).allMatch(line -> line.startsWith("    word")), doc);
  }
}
