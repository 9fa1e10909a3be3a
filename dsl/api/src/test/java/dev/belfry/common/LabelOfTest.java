package dev.belfry.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LabelOfTest {
  private static final class Requests {}

  private static final LabelOf<Requests> STATUS = new LabelOf<>("status");
  private static final Label SAME = Label.label("status");

  @Test
  void it_matches_as_a_label_without_a_metric_does() {
    Placeholder variable = () -> "$status";
    assertEquals(SAME.is("500"), STATUS.is("500"));
    assertEquals(SAME.isNot("500"), STATUS.isNot("500"));
    assertEquals(SAME.matches("5.."), STATUS.matches("5.."));
    assertEquals(SAME.doesNotMatch("5.."), STATUS.doesNotMatch("5.."));
    assertEquals(SAME.in("4.x", "b"), STATUS.in("4.x", "b"));
    assertEquals(SAME.in(List.of("4.x")), STATUS.in(List.of("4.x")));
    assertEquals(SAME.in(variable), STATUS.in(variable));
    assertEquals("status=~\"5..\"", STATUS.matches("5..").toString());
  }

  @Test
  void labels_of_one_name_are_one_label_whoever_has_them() {
    EnumLabelOf<Requests, LabelValue> closed = new EnumLabelOf<>("status");
    assertEquals(1, Set.copyOf(List.of(SAME, STATUS.untyped(), closed.untyped())).size());
    assertEquals(List.of(SAME, SAME, STATUS), List.of(STATUS, closed, closed));
    assertEquals(SAME.hashCode(), STATUS.hashCode());
    assertEquals(SAME.hashCode(), closed.hashCode());
  }

  @Test
  void it_stands_in_documents_and_texts_by_its_name() {
    assertEquals(SAME.node(), STATUS.node());
    assertEquals("status", STATUS.toString());
    assertEquals("status", STATUS.name());
  }

  @Test
  void matchers_of_a_metric_are_equal_to_others_that_say_the_same() {
    Matcher matcher = STATUS.is("500");
    assertEquals(SAME.is("500").hashCode(), matcher.hashCode());
    assertEquals(SAME, matcher.label());
    assertEquals(Label.class, matcher.label().getClass());
  }

  @Test
  void a_name_has_to_be_a_text() {
    assertThrows(IllegalArgumentException.class, () -> new LabelOf<Requests>(""));
    assertThrows(IllegalArgumentException.class, () -> new EnumLabelOf<Requests, LabelValue>(""));
  }
}
