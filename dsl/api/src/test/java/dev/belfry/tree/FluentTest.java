package dev.belfry.tree;

import static dev.belfry.tree.Tiny.tiny;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FluentTest {

  /** Another view with the same document. */
  private static final class Other extends Fluent<Other> {
    Other(ObjectNode node) {
      super(node);
    }

    @Override
    protected Other with(ObjectNode changed) {
      return new Other(changed);
    }
  }

  private static Tiny house(Tiny tiny) {
    return tiny.size(3).tag("house");
  }

  @Test
  void an_option_gives_a_changed_copy() {
    Tiny small = tiny().size(1);

    Tiny large = small.size(2);

    assertEquals(1, small.node().object("style").number("size"));
    assertEquals(2, large.node().object("style").number("size"));
  }

  @Test
  void an_option_that_appends_keeps_what_was_there() {
    assertEquals(
        Node.array(Node.text("a"), Node.text("b")), tiny().tag("a").tag("b").node().array("tags"));
  }

  @Test
  void a_preset_sets_what_it_sets() {
    assertEquals(
        tiny().tag("mine").size(3).tag("house"), tiny().tag("mine").apply(FluentTest::house));
  }

  @Test
  void a_preset_that_gives_nothing_back_is_refused() {
    NullPointerException error =
        assertThrows(NullPointerException.class, () -> tiny().apply(preset -> null));

    assertEquals("result of the preset", error.getMessage());
  }

  @Test
  void an_unchecked_property_is_written_and_noted() {
    Tiny tiny = tiny().unchecked("style.glow", Node.number(7)).unchecked("beta", Node.bool(true));

    assertEquals(7, tiny.node().object("style").number("glow"));
    assertEquals(
        List.of("style.glow", "beta"),
        tiny.node().notes().unchecked().stream().map(Notes.Unchecked::path).toList());
  }

  @Test
  void an_allowance_is_noted_with_its_reason() {
    Tiny tiny = tiny().allow("rules.no-runbook", "a test fires it");

    assertEquals(
        List.of(Notes.Allowance.of("rules.no-runbook", "a test fires it")),
        tiny.node().notes().allowances());
    assertEquals(tiny(), tiny);
  }

  @Test
  void an_allowance_needs_a_reason() {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> tiny().allow("rules.no-runbook", " \n"));

    assertEquals(
        "allow(\"rules.no-runbook\", ...): expected a reason, got a blank text",
        error.getMessage());
  }

  @Test
  void options_keep_the_notes() {
    Tiny tiny = tiny().allow("a.b", "why").size(4).tag("x");

    assertEquals(1, tiny.node().notes().allowances().size());
    assertNotEquals(Optional.empty(), tiny.node().notes().origin());
  }

  @Test
  void views_are_equal_by_document_and_type() {
    Tiny tiny = tiny().size(1).tag("a");

    assertEquals(tiny, tiny().tag("a").size(1));
    assertEquals(tiny.hashCode(), tiny().tag("a").size(1).hashCode());
    assertNotEquals(tiny, tiny.size(2));
    assertNotEquals(new Other(Node.object()), tiny());
    assertNotEquals(null, tiny);
  }

  @Test
  void the_text_form_names_the_type() {
    assertEquals("Tiny{style: {size: NumberNode[text=1]}}", tiny().size(1).toString());
  }
}
