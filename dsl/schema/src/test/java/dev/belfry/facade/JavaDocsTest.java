package dev.belfry.facade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JavaDocsTest {
  private static final double NONE = Double.POSITIVE_INFINITY;

  @Test
  void back_ticks_become_code_and_signs_become_entities() {
    assertEquals("{@code a<b} &lt; &amp; &gt;", JavaDocs.escape("`a<b` < & >"));
    assertEquals("a &#64;tag", JavaDocs.escape("a @tag"));
    assertEquals("one ` alone", JavaDocs.escape("one ` alone"));
  }

  @Test
  void code_that_would_end_too_early_is_written_in_html() {
    assertEquals("<code>*&#47;5</code>", JavaDocs.code("*/5"));
    assertEquals("<code>}{</code>", JavaDocs.code("}{"));
    assertEquals("<code>C:&#92;users</code>", JavaDocs.code("C:\\users"));
    assertEquals("{@code {{a}}}", JavaDocs.code("{{a}}"));
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
      String escaped = JavaDocs.escape(text.toString());
      assertFalse(escaped.contains("*/") || escaped.contains("\\u"), "seed " + seed + ": " + text);
    }
  }

  @Test
  void limits_are_told_in_words() {
    assertEquals("From 1 to 2.5.", JavaDocs.limits(new Facade.Number(false, 1, 2.5)));
    assertEquals("At least 0.", JavaDocs.limits(new Facade.Number(true, 0, NONE)));
    assertEquals("At most 90.", JavaDocs.limits(new Facade.Number(true, -NONE, 90)));
    assertEquals("", JavaDocs.limits(new Facade.Number(true, -NONE, NONE)));
    assertEquals(
        "Not empty.", JavaDocs.limits(new Facade.Text(true, Optional.empty(), Optional.empty())));
    assertEquals("", JavaDocs.limits(new Facade.Anything()));
  }

  @Test
  void limits_of_what_is_in_a_list_or_map_say_so() {
    Facade.Kind text = new Facade.Text(false, Optional.of("[a-z]+"), Optional.empty());

    assertEquals(
        "Each item: a text like {@code [a-z]+}.", JavaDocs.limits(new Facade.ListOf(text)));
    assertEquals(
        "Each value: a text like {@code [a-z]+}.", JavaDocs.limits(new Facade.MapOf(text)));
    assertEquals("", JavaDocs.limits(new Facade.ListOf(new Facade.Flag())));
  }

  @Test
  void long_texts_are_broken_between_words() {
    String doc = JavaDocs.lines("word ".repeat(60).strip(), "second").toString();

    assertTrue(doc.lines().allMatch(line -> line.length() <= 94), doc);
    assertTrue(doc.endsWith("\n\nsecond\n"), doc);
  }

  @Test
  void no_line_starts_with_a_tag_that_is_none() {
    for (int length = 0; length < 100; length++) {
      String text = JavaDocs.escape("x".repeat(length) + " and `@every` of them");
      String doc = JavaDocs.lines(text).toString();
      assertFalse(doc.lines().anyMatch(line -> line.startsWith("@")), doc);
    }
  }

  @Test
  void a_long_parameter_is_continued_with_an_indent() {
    String doc = JavaDocs.parameter("name", "word ".repeat(30).strip()).toString();

    assertTrue(doc.startsWith("@param name word"), doc);
    assertTrue(doc.lines().skip(1).allMatch(line -> line.startsWith("    word")), doc);
  }
}
