package dev.belfry.grafana;

import static dev.belfry.grafana.Grafana.folder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FolderTest {
  @Test
  void the_uid_comes_from_the_title() {
    assertEquals("team-a-b", folder("Team A & B!").uid());
    assertEquals("mine", folder("Team").uid("mine").uid());
  }

  @Test
  void titles_that_a_uid_cannot_hold_have_uids_that_differ() {
    assertNotEquals(folder("\u4e2d").uid(), folder("\u6587").uid());
    String long1 = folder("a".repeat(50) + "1").uid();
    assertEquals(40, long1.length());
    assertNotEquals(long1, folder("a".repeat(50) + "2").uid());
  }

  @Test
  void a_uid_that_grafana_refuses_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> folder("Team").uid("a b"));
  }

  @Test
  void folders_lie_in_each_other() {
    Folder outer = folder("Outer");
    Folder inner = folder("Inner").inside(outer).description("Said later.");

    assertEquals("Outer/Inner", inner.path());
    assertEquals(Optional.of(outer), inner.parent());
    assertEquals(Optional.empty(), outer.parent());
    assertEquals(
        Optional.of("outer"),
        inner.node().object("metadata").object("annotations").text("grafana.app/folder"));
  }
}
