package dev.belfry.common;

import static dev.belfry.common.Span.days;
import static dev.belfry.common.Span.hours;
import static dev.belfry.common.Span.milliseconds;
import static dev.belfry.common.Span.minutes;
import static dev.belfry.common.Span.seconds;
import static dev.belfry.common.Span.span;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.tree.Node;
import dev.belfry.tree.StringNode;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void a_span_prints_in_the_notation_of_prometheus() {
    assertEquals("30s", seconds(30).toString());
    assertEquals("5m", minutes(5).toString());
    assertEquals("1m30s", seconds(90).toString());
    assertEquals("1h30m", minutes(90).toString());
    assertEquals("1d", hours(24).toString());
    assertEquals("1s500ms", milliseconds(1500).toString());
    assertEquals("0s", seconds(0).toString());
  }

  @Test
  void years_and_weeks_are_printed_only_where_nothing_is_left_over() {
    assertEquals("1w", days(7).toString());
    assertEquals("8d", days(8).toString());
    assertEquals("2w", days(14).toString());
    assertEquals("1y", days(365).toString());
    assertEquals("366d", days(366).toString());
    assertEquals("7d1h", hours(169).toString());
  }

  @Test
  void a_text_is_read_by_its_units() {
    assertEquals(minutes(90), span("1h30m"));
    assertEquals(minutes(90), span("90m"));
    assertEquals(milliseconds(1), span("1ms"));
    assertEquals(days(365 + 14 + 3), span("1y2w3d"));
    assertEquals(
        milliseconds(((((372 + 1) * 24L + 5) * 60 + 6) * 60 + 7) * 1000 + 8),
        span("1y1w1d5h6m7s8ms"));
  }

  @Test
  void zero_needs_no_unit() {
    assertEquals(seconds(0), span("0"));
    assertEquals(seconds(0), span("0s"));
  }

  @Test
  void another_notation_is_refused() {
    String[] texts = {
      "5min", "-1m", "1m1h", "", "5", "1.5h", " 5m", "5m ", "5M", "1h1h", "m", "٥m"
    };
    for (String text : texts) {
      IllegalArgumentException error =
          assertThrows(IllegalArgumentException.class, () -> span(text), text);
      assertEquals(
          "time span: expected whole numbers with units from y w d h m s ms, such as 1h30m, got `"
              + text
              + "`",
          error.getMessage());
    }
  }

  @Test
  void a_text_that_says_too_much_is_refused() {
    String[] texts = {
      "99999999999y", "99999999999999999999s", "292471208y53w", "1y9223372036854775807ms"
    };
    for (String text : texts) {
      IllegalArgumentException error =
          assertThrows(IllegalArgumentException.class, () -> span(text), text);
      assertEquals(
          "time span: expected at most 9223372036854775807 ms, got `" + text + "`",
          error.getMessage());
    }
  }

  @Test
  void the_longest_span_is_read() {
    assertEquals(milliseconds(Long.MAX_VALUE), span("9223372036854775807ms"));
  }

  @Test
  void a_count_that_is_too_large_is_refused() {
    refused("s", Span::seconds);
    refused("m", Span::minutes);
    refused("h", Span::hours);
    refused("d", Span::days);
  }

  private static void refused(String unit, LongFunction<Span> factory) {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> factory.apply(Long.MAX_VALUE));
    assertEquals(
        "time span: expected at most 9223372036854775807 ms, got `9223372036854775807" + unit + "`",
        error.getMessage());
  }

  @Test
  void a_negative_span_is_refused() {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> seconds(-1));

    assertEquals("time span: expected 0 or more, got -1000 ms", error.getMessage());
  }

  @Test
  void any_span_reads_back_as_itself() {
    long seed = 42;
    Random random = new Random(seed);
    for (int i = 0; i < 100_000; i++) {
      Span span = new Span((random.nextLong() >>> 1) >>> random.nextInt(63));
      assertEquals(span, span(span.toString()), () -> "seed " + seed + ": " + span);
    }
    assertEquals(new Span(Long.MAX_VALUE), span(new Span(Long.MAX_VALUE).toString()));
  }

  @Test
  void any_whole_number_of_a_unit_reads_back_as_itself() {
    long seed = 43;
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      Span span =
          random.nextBoolean() ? days(random.nextInt(10_000)) : hours(random.nextInt(10_000));
      assertEquals(span, span(span.toString()), () -> "seed " + seed + ": " + span);
    }
  }

  @Test
  void spans_are_sorted_by_length() {
    assertTrue(seconds(59).compareTo(minutes(1)) < 0);
    assertTrue(minutes(61).compareTo(hours(1)) > 0);
    assertEquals(0, seconds(60).compareTo(minutes(1)));
  }

  @Test
  void a_span_stands_in_documents_as_text() {
    assertEquals(Node.text("5m"), minutes(5).node());
  }

  @Test
  void go_knows_no_unit_longer_than_an_hour() {
    assertEquals(
        List.of("0s", "1m30s", "2h", "36h", "1h30m"),
        List.of(
            text(seconds(0)),
            text(seconds(90)),
            text(hours(2)),
            text(hours(36)),
            text(minutes(90))));
  }

  private static String text(Span span) {
    return ((StringNode) span.inHours()).value();
  }
}
