package dev.belfry.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NodeTest {

  /** Says which of the methods was called. */
  private static final class Kind implements NodeVisitor<String> {
    @Override
    public String object(ObjectNode node) {
      return "object";
    }

    @Override
    public String array(ArrayNode node) {
      return "array";
    }

    @Override
    public String text(StringNode node) {
      return "text";
    }

    @Override
    public String number(NumberNode node) {
      return "number";
    }

    @Override
    public String bool(BooleanNode node) {
      return "bool";
    }

    @Override
    public String none(NullNode node) {
      return "none";
    }
  }

  @Test
  void a_visitor_is_called_by_the_kind_of_node() {
    List<Node> nodes =
        List.of(
            Node.object(),
            Node.array(),
            Node.text(""),
            Node.number(0),
            Node.bool(true),
            Node.none());

    assertEquals(
        List.of("object", "array", "text", "number", "bool", "none"),
        nodes.stream().map(node -> node.accept(new Kind())).toList());
  }

  @Test
  void a_node_is_its_own_form() {
    Node node = Node.text("x");

    assertSame(node, node.node());
  }

  @Test
  void true_and_false_have_the_values_of_java() {
    assertTrue(Node.bool(true).value());
    assertFalse(Node.bool(false).value());
  }

  @Test
  void kinds_that_look_alike_differ() {
    assertNotEquals(Node.text("1"), Node.number(1));
    assertNotEquals(Node.text("true"), Node.bool(true));
    assertNotEquals(Node.text("null"), Node.none());
    assertNotEquals(Node.object(), Node.array());
  }
}
