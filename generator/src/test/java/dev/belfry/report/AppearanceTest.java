package dev.belfry.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AppearanceTest {
  @Test
  void where_no_terminal_is_nothing_is_coloured_or_boxed() {
    assertEquals(Appearance.PLAIN, Appearance.of(false, Map.of("TERM", "xterm")));
  }

  @Test
  void a_terminal_is_coloured() {
    assertEquals(new Appearance(true, true), Appearance.of(true, Map.of("TERM", "xterm")));
    assertEquals(new Appearance(true, true), Appearance.of(true, Map.of("NO_COLOR", "")));
  }

  @Test
  void who_wants_no_colour_still_gets_the_line_shown() {
    assertEquals(new Appearance(true, false), Appearance.of(true, Map.of("NO_COLOR", "1")));
    assertEquals(new Appearance(true, false), new Appearance(true, true).withoutColor());
  }

  @Test
  void a_dumb_terminal_gets_lines() {
    assertEquals(Appearance.PLAIN, Appearance.of(true, Map.of("TERM", "dumb")));
  }
}
