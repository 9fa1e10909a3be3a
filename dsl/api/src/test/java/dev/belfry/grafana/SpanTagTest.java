package dev.belfry.grafana;

import static dev.belfry.grafana.Grafana.spanTag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Matcher;
import dev.belfry.tree.ObjectNode;
import org.junit.jupiter.api.Test;

class SpanTagTest {
  private static String id(SpanTag tag) {
    return ((ObjectNode) tag.node()).text("id").orElseThrow();
  }

  @Test
  void tags_that_differ_have_different_identities() {
    SpanTag get = spanTag("http.method", Matcher.Operator.EQUAL, "GET");

    assertEquals(id(get), id(spanTag("http.method", Matcher.Operator.EQUAL, "GET")));
    assertNotEquals(id(get), id(spanTag("http.method", Matcher.Operator.EQUAL, "PUT")));
    assertNotEquals(id(get), id(spanTag("http.method", Matcher.Operator.NOT_EQUAL, "GET")));
  }

  @Test
  void a_tag_needs_a_name() {
    assertThrows(IllegalArgumentException.class, () -> spanTag("", Matcher.Operator.EQUAL, "GET"));
  }
}
