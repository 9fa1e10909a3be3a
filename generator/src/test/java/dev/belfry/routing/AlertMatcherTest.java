package dev.belfry.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertMatcherTest {
  private static String printed(String text) {
    return AlertMatcher.print(AlertMatcher.read(text));
  }

  @Test
  void older_rules_take_what_is_left_as_value() {
    assertEquals("{a=\"b c\"}", printed("a=b c"));
    assertEquals("{a=\"=b\"}", printed("a==b"));
    assertEquals("{a=\"\"}", printed("a="));
    assertEquals("{a=\"'b'\"}", printed("a='b'"));
    assertEquals("{a=\"\\\\d\"}", printed("a=\"\\d\""));
    assertEquals("{a=\"b\",c=\"d,e\"}", printed("{a=b, c=\"d,e\",}"));
    assertEquals("{a:b=\"c\"}", printed("a:b=c"));
    assertEquals("{a=\"b\"}", printed("a=b}"));
    assertEquals("{}", printed("{}"));
  }

  @Test
  void newer_rules_take_any_name_and_the_escapes_of_go() {
    assertEquals("{service.name=\"b\"}", printed("service.name=b"));
    assertEquals("{\"a b\"=\"c\"}", printed("\"a b\"=c"));
    assertEquals("{größe=\"ä\"}", printed("größe=\"\\u00e4\""));
    assertEquals("{\"a{\"=~\"\\\\d\"}", printed("{\"a{\"=~\"\\\\d\"}"));
    assertEquals("{a.b=\"ä\"}", printed("a.b=\"\\xc3\\xa4\""));
    assertEquals("{a.b=\"A\"}", printed("a.b=\"\\101\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "=b",
        "a=\"b",
        "a=b\"c",
        "a=\"b\"c",
        "{a.b=c",
        "a.b=c}",
        "a.b=",
        "a.b=\"\\q\"",
        "\"\"=a",
        "a.b=\"\\x4\"",
        "a.b=\"\\ud800\"",
        "a.b=\"\\xff\"",
        "a.b~c",
        "a.b=c d",
        "a.b=c,,d=e",
        "a=~\"(\""
      })
  void what_neither_rules_take_is_refused(String text) {
    var error = assertThrows(RoutingException.class, () -> AlertMatcher.read(text));
    assertTrue(error.getMessage().contains("expected"), error::getMessage);
  }

  private static boolean fits(String matcher, String value) {
    return AlertMatcher.read(matcher).get(0).fits(Map.of("a", value));
  }

  @Test
  void a_regular_expression_fits_the_whole_value() {
    assertTrue(fits("a=~\"b|cd\"", "cd"));
    assertFalse(fits("a=~\"b|cd\"", "xcd"));
    assertFalse(fits("a=~\"warn\"", "warning"));
    assertTrue(fits("a!~\"warn\"", "warning"));
    assertFalse(fits("a=~\"b.c\"", "b\nc"));
  }

  @Test
  void a_missing_label_is_empty() {
    for (String matcher : List.of("a=\"\"", "a!=\"x\"", "a=~\".*\"", "a!~\".+\"")) {
      assertTrue(AlertMatcher.read(matcher).get(0).fits(Map.of()), matcher);
    }
    assertFalse(AlertMatcher.read("a!=\"\"").get(0).fits(Map.of()));
  }
}
