package dev.belfry.tree;

import static dev.belfry.tree.Node.array;
import static dev.belfry.tree.Node.number;
import static dev.belfry.tree.Node.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrayNodeTest {

  @Test
  void plus_one_leaves_the_first_list_as_it_was() {
    ArrayNode one = array(number(1));

    assertEquals(array(number(1), number(2)), one.plus(number(2)));
    assertEquals(1, one.size());
  }

  @Test
  void plus_many_appends_in_order() {
    ArrayNode node = array(number(1)).plus(List.of(number(2), number(3)));

    assertEquals(List.of(number(1), number(2), number(3)), node.items());
    assertEquals(number(3), node.get(2));
  }

  @Test
  void plus_nothing_is_the_same_list() {
    ArrayNode one = array(number(1));

    assertSame(one, one.plus(List.of()));
  }

  @Test
  void a_value_becomes_its_node() {
    NodeValue value = () -> text("made");

    assertEquals(array(text("made"), text("made")), array(value).plus(value));
  }

  @Test
  void with_replaces_one_item_of_a_copy() {
    ArrayNode node = array(number(1), number(2));

    assertEquals(array(number(1), number(9)), node.with(1, number(9)));
    assertEquals(array(number(1), number(2)), node);
  }

  @Test
  void each_item_is_what_the_change_makes_of_it() {
    ArrayNode node = array(number(1), number(2), number(1));

    assertEquals(
        array(number(1), number(9), number(1)),
        node.each(item -> item.equals(number(2)) ? number(9) : item));
    assertEquals(array(number(1), number(2), number(1)), node);
    assertSame(node, node.each(item -> item));
  }

  @Test
  void a_later_change_of_the_given_list_does_not_reach_the_node() {
    List<Node> given = new ArrayList<>(List.of(number(1)));
    ArrayNode node = array(given);

    given.set(0, number(2));

    assertEquals(array(number(1)), node);
  }

  @Test
  void items_can_not_be_changed() {
    List<Node> items = array(number(1)).items();

    assertThrows(UnsupportedOperationException.class, () -> items.set(0, number(2)));
  }

  @Test
  void order_counts_for_equality() {
    assertEquals(array(number(1), number(2)).hashCode(), array(number(1), number(2)).hashCode());
    assertNotEquals(array(number(1), number(2)), array(number(2), number(1)));
    assertNotEquals(array(text("1")), text("1"));
  }

  @Test
  void a_missing_item_is_refused() {
    List<NodeValue> holed = Arrays.asList(number(1), null);

    NullPointerException error =
        assertThrows(NullPointerException.class, () -> array().plus(holed));

    assertEquals("value", error.getMessage());
  }
}
