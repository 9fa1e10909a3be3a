package dev.belfry.facade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JavaDocsTest {
  private static final double NONE = Double.POSITIVE_INFINITY;

  @Test
  void limits_are_told_in_words() {
    assertEquals("From 1 to 2.5.", JavaDocs.limits(new Facade.Number(false, 1, 2.5)));
    assertEquals("At least 0.", JavaDocs.limits(new Facade.Number(true, 0, NONE)));
    assertEquals("At most 90.", JavaDocs.limits(new Facade.Number(true, -NONE, 90)));
    assertEquals("", JavaDocs.limits(new Facade.Number(true, -NONE, NONE)));
    assertEquals("A finite number.", JavaDocs.limits(new Facade.Number(false, -NONE, NONE)));
    assertEquals("A finite number.", JavaDocs.limits(new Facade.NumberText()));
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
        "Names are not empty, each value: a text like {@code [a-z]+}.",
        JavaDocs.limits(new Facade.MapOf(text)));
    assertEquals("Names are not empty.", JavaDocs.limits(new Facade.MapOf(new Facade.Flag())));
    assertEquals("", JavaDocs.limits(new Facade.ListOf(new Facade.Flag())));
  }

  @Test
  void what_has_limits_can_fail() {
    Facade.Kind filled = new Facade.Text(true, Optional.empty(), Optional.empty());

    assertEquals("", JavaDocs.failure(List.of()));
    assertEquals("", JavaDocs.failure(List.of(new Facade.Flag())));
    assertEquals(
        "@throws IllegalArgumentException when the value is not as said",
        JavaDocs.failure(List.of(filled)));
    assertEquals(
        "@throws IllegalArgumentException when one of them is not as said",
        JavaDocs.failure(List.of(new Facade.Flag(), filled)));
  }
}
