package dev.belfry.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GrafanaVersionTest {
  @Test
  void versions_are_compared_by_their_numbers() {
    assertTrue(new GrafanaVersion(12, 10).compareTo(new GrafanaVersion(12, 9)) > 0);
    assertTrue(new GrafanaVersion(12, 10).compareTo(new GrafanaVersion(13, 0)) < 0);
  }

  @Test
  void a_version_is_read_as_it_is_written() {
    assertEquals(new GrafanaVersion(13, 2), GrafanaVersion.parse("13.2"));
    assertEquals("13.2", new GrafanaVersion(13, 2).toString());
  }

  @Test
  void what_is_no_version_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> GrafanaVersion.parse("13"));
    assertThrows(IllegalArgumentException.class, () -> GrafanaVersion.parse("13.x"));
    assertThrows(IllegalArgumentException.class, () -> new GrafanaVersion(-1, 0));
  }
}
