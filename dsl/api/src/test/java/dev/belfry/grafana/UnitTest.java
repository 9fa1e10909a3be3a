package dev.belfry.grafana;

import static dev.belfry.grafana.Grafana.unitBefore;
import static dev.belfry.grafana.Grafana.unitBehind;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.tree.Node;
import org.junit.jupiter.api.Test;

class UnitTest {
  private static String refused(String id) {
    return assertThrows(IllegalArgumentException.class, () -> Unit.of(id)).getMessage();
  }

  @Test
  void a_unit_is_found_by_name_and_by_category() {
    assertSame(Unit.SECONDS, Unit.Time.SECONDS);
    assertEquals(Unit.DECIMAL_BYTES, Unit.of("decbytes"));
  }

  @Test
  void a_unit_that_grafana_does_not_have_is_refused_with_its_like() {
    String message = refused("decbytez");

    assertTrue(message.startsWith("unit: expected a known one or a form such as"), message);
    assertTrue(message.endsWith("got `decbytez`; near ones: `decbytes`"), message);
  }

  @Test
  void a_unit_in_words_is_refused_with_the_one_that_is_called_so() {
    assertTrue(refused("milliseconds").endsWith("got `milliseconds`; near ones: `ms`"));
    assertTrue(refused("second").endsWith("got `second`; near ones: `s`"));
    assertTrue(refused("requests per second").endsWith("near ones: `reqps`"));
  }

  @Test
  void a_unit_in_short_is_refused_with_the_one_that_is_meant() {
    assertTrue(refused("secs").endsWith("got `secs`; near ones: `s`"));
    assertTrue(refused("sec").endsWith("got `sec`; near ones: `s`"));
    assertTrue(refused("ms ").endsWith("got `ms `; near ones: `ms`"));
    assertTrue(refused("MS").endsWith("got `MS`; near ones: `ms`"));
    assertTrue(refused("req/s").endsWith("near ones: `reqps`"));
    assertTrue(refused("GiB").endsWith("near ones: `gbytes`"));
    assertTrue(refused("GB").endsWith("near ones: `decgbytes`"));
    assertTrue(refused("GB/s").endsWith("near ones: `GBs`"));
  }

  @Test
  void of_units_with_one_name_all_are_offered() {
    assertTrue(refused("percent100").endsWith("near ones: `percent`, `percentunit`"));
    assertTrue(refused("bytes/sec").endsWith("near ones: `binBps`, `Bps`"));
  }

  @Test
  void a_unit_of_few_letters_is_not_taken_for_another_one() {
    assertTrue(refused("foo").endsWith("got `foo`"));
    assertTrue(refused("(0-1)").endsWith("got `(0-1)`"));
  }

  @Test
  void a_unit_unlike_all_others_is_refused() {
    assertTrue(refused("debates per fortnight").endsWith("got `debates per fortnight`"));
  }

  @Test
  void own_units_stand_before_or_behind_the_number() {
    assertEquals(Node.text("suffix: debates"), unitBehind(" debates").node());
    assertEquals(Node.text("prefix:#"), unitBefore("#").node());
    assertThrows(IllegalArgumentException.class, () -> unitBefore(""));
  }

  @Test
  void forms_of_grafana_are_taken_as_they_are() {
    assertEquals("currency:financial:CHF", Unit.of("currency:financial:CHF").id());
    assertEquals("bool:up/down", Unit.of("bool:up/down").toString());
  }
}
