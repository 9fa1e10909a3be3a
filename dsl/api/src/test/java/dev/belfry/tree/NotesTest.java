package dev.belfry.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.common.Origin;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NotesTest {
  private static final Notes.Unchecked SET = new Notes.Unchecked("a.b", Origin.here());
  private static final Notes.Allowance ALLOWED = Notes.Allowance.of("rules.no-runbook", "why");
  private static final Notes.Source PRINTED = new Notes.Source("expr", Node.text("up"));

  @Test
  void a_new_object_has_no_notes() {
    Notes notes = Node.object().notes();

    assertEquals(Optional.empty(), notes.origin());
    assertTrue(notes.unchecked().isEmpty());
    assertTrue(notes.allowances().isEmpty());
    assertEquals(Optional.empty(), notes.source("expr"));
  }

  @Test
  void each_note_adds_to_the_others() {
    Notes notes =
        Notes.NONE.withOrigin(Origin.here()).plus(SET).plus(ALLOWED).plus(PRINTED).plus(ALLOWED);

    assertTrue(notes.origin().isPresent());
    assertEquals(List.of(SET), notes.unchecked());
    assertEquals(List.of(ALLOWED, ALLOWED), notes.allowances());
    assertEquals(Optional.of(Node.text("up")), notes.source("expr"));
    assertEquals(Optional.empty(), notes.source("record"));
  }

  @Test
  void a_property_that_is_set_again_has_its_newest_source() {
    Notes notes = Notes.NONE.plus(PRINTED).plus(new Notes.Source("expr", Node.text("down")));

    assertEquals(Optional.of(Node.text("down")), notes.source("expr"));
  }

  @Test
  void a_note_leaves_the_first_notes_as_they_were() {
    Notes first = Notes.NONE.plus(SET);

    Notes second = first.plus(SET);

    assertEquals(1, first.unchecked().size());
    assertEquals(2, second.unchecked().size());
  }

  @Test
  void what_is_listed_can_not_be_changed() {
    List<Notes.Unchecked> listed = Notes.NONE.plus(SET).unchecked();

    assertThrows(UnsupportedOperationException.class, () -> listed.add(SET));
  }
}
