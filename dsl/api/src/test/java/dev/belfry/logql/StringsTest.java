package dev.belfry.logql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.common.Quotes;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StringsTest {
  private static final String LETTERS = "ab\"\\`'\n\t\r\u0007\u0000\u007f é日😀\u00a0$[{";

  @Test
  void backticks_are_kept_only_where_grafana_fills_something_in() {
    assertEquals(Text.of("a\\d"), Strings.read("`a\\d`"));
    assertEquals(new Text("$a\\d", Text.Quote.RAW), Strings.read("`$a\\d`"));
    assertEquals(Text.of("$a"), Strings.read("\"$a\""));
  }

  @Test
  void escapes_are_those_of_go() {
    assertEquals(
        Text.of("\u0007\b\f\n\r\t\u000b\\\"Aé😀A"),
        Strings.read("\"\\a\\b\\f\\n\\r\\t\\v\\\\\\\"\\x41\\u00e9\\U0001f600\\101\""));
  }

  @Test
  void what_is_quoted_is_read_back() {
    for (long seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      int[] points = LETTERS.codePoints().toArray();
      for (int i = random.nextInt(8); i > 0; i--) {
        text.appendCodePoint(points[random.nextInt(points.length)]);
      }
      StringBuilder quoted = new StringBuilder();
      Quotes.append(quoted, text.toString());
      assertEquals(text.toString(), Strings.read(quoted.toString()).value(), "seed " + seed);
      StringBuilder regex = new StringBuilder();
      TextPrinter.appendRegex(regex, Text.of(text.toString()));
      assertEquals(text.toString(), Strings.read(regex.toString()).value(), "seed " + seed);
    }
  }
}
