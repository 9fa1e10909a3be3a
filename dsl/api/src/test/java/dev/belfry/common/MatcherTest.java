package dev.belfry.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MatcherTest {

  @Test
  void quotes_backslashes_and_line_ends_are_escaped() {
    assertEquals("\"\"", Matcher.quoted(""));
    assertEquals("\"say \\\"hi\\\"\"", Matcher.quoted("say \"hi\""));
    assertEquals("\"5\\\\.x\"", Matcher.quoted("5\\.x"));
    assertEquals("\"a\\nb\"", Matcher.quoted("a\nb"));
  }

  @Test
  void other_characters_stay_as_they_are() {
    assertEquals("\"größe 日本 😀 'x' `y` $z\"", Matcher.quoted("größe 日本 😀 'x' `y` $z"));
  }

  @Test
  void a_quoted_text_says_what_it_said() {
    String letters = "\"\\\nn a";
    for (int seed = 0; seed < 5_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(10); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertEquals(text.toString(), unquoted(Matcher.quoted(text.toString())), "seed " + seed);
    }
  }

  @Test
  void a_matcher_prints_as_a_selector_has_it() {
    Matcher matcher = new Matcher(new Label("path"), Matcher.Operator.NOT_MATCHES, "/a\\.\"b\"");

    assertEquals("path!~\"/a\\\\.\\\"b\\\"\"", matcher.toString());
  }

  /** Reads as Go reads: fails at a quote inside and at an unknown escape. */
  private static String unquoted(String quoted) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < quoted.length() - 1; i++) {
      char c = quoted.charAt(i);
      if (c == '"' || c == '\n') {
        throw new AssertionError("unescaped at " + i + ": " + quoted);
      }
      text.append(c == '\\' ? unescaped(quoted.charAt(++i)) : c);
    }
    return text.toString();
  }

  private static char unescaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case '"', '\\' -> c;
      default -> throw new AssertionError("unknown escape: " + c);
    };
  }
}
