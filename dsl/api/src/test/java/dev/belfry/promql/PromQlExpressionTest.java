package dev.belfry.promql;

import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.promql.PromQl.scalar;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.belfry.tree.Node;
import org.junit.jupiter.api.Test;

class PromQlExpressionTest {

  @Test
  void expressions_are_equal_by_tree() {
    assertEquals(gauge("x").above(1), gauge("x").above(scalar(1)));
    assertEquals(gauge("x").above(1).hashCode(), gauge("x").above(1).hashCode());
    assertNotEquals(gauge("x").above(1), gauge("x").above(2));
    assertNotEquals(gauge("x").above(1), gauge("x").atLeast(1));
    assertNotEquals(gauge("x"), "x");
  }

  @Test
  void text_is_the_string_and_the_node() {
    assertEquals("x > 1", gauge("x").above(1).toString());
    assertEquals(Node.text("x > 1"), gauge("x").above(1).node());
  }

  @Test
  void short_expression_is_pretty_on_one_line() {
    assertEquals("x > 1", gauge("x").above(1).pretty());
  }
}
