package dev.belfry.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PossibleAlertsTest {
  private static List<AlertMatcher> all(String text) {
    return AlertMatcher.read(text);
  }

  private static boolean exist(String all, String... noneOf) {
    List<List<AlertMatcher>> lists = new ArrayList<>();
    for (String text : noneOf) {
      lists.add(all(text));
    }
    return PossibleAlerts.exist(all(all), lists);
  }

  @Test
  void matchers_that_exclude_each_other_fit_nothing() {
    assertEquals(false, exist("a=b,a=c"));
    assertEquals(false, exist("a=b,a!=b"));
    assertEquals(false, exist("a=\"\",a=~\".+\""));
    assertEquals(false, exist("a=~\"b|c\",a=~\"d|e\""));
    assertEquals(false, exist("a=~\"x.*\",a!~\"x.*\""));
    assertEquals(false, exist("a=b,a=~\"x.*\""));
  }

  @Test
  void matchers_that_leave_a_value_fit_something() {
    assertEquals(true, exist("a=b,c=d"));
    assertEquals(true, exist("a!=b,a!=c"));
    assertEquals(true, exist("a=~\"b|c\",a=~\"c|d\""));
    assertEquals(true, exist("a=~\"x.*\",a!~\"xy.*\""));
    assertEquals(true, exist("a=~\"x.*\",a!=x"));
    assertEquals(true, exist("a=~\".*\",a!~\".+\""));
  }

  @Test
  void what_others_take_before_may_leave_nothing() {
    assertEquals(false, exist("a=b,c=d", "a=b"));
    assertEquals(false, exist("a=b", "a!=c"));
    assertEquals(false, exist("", "a=b", "a!=b"));
    assertEquals(false, exist("a=~\"b|c\"", "a=b", "a=c"));
    assertEquals(false, exist("a=b", ""));
    assertEquals(true, exist("a=b", "a=b,c=d"));
    assertEquals(true, exist("a=~\"b|c\"", "a=b"));
    assertEquals(true, exist("a=~\"x.*\"", "a=~\"xy.*\""));
    assertEquals(false, exist("a=~\"x.*\",c=d", "a=~\"x.*\""));
  }

  @Test
  void too_many_regular_expressions_are_not_gone_through() {
    assertEquals(
        true, exist("a!=b,a=~\"a.\",a=~\"b.\",a=~\"c.\",a=~\"d.\",a=~\"e.\",a=~\"f.\",a=~\"g.\""));
  }

  /** A no must be certain: no alert that is tried may fit then. */
  @Test
  void no_random_alert_fits_what_nothing_can_fit() {
    int impossible = 0;
    for (int seed = 0; seed < 3_000; seed++) {
      RandomRoutes random = new RandomRoutes(seed, false);
      List<AlertMatcher> all = AlertMatcher.read(random.takenMatchers());
      List<List<AlertMatcher>> none = new ArrayList<>();
      for (int i = new Random(seed).nextInt(4); i > 0; i--) {
        none.add(AlertMatcher.read(random.takenMatchers()));
      }
      if (!PossibleAlerts.exist(all, none)) {
        impossible++;
        for (int i = 0; i < 50; i++) {
          Map<String, String> labels = random.labels();
          labels.values().removeIf(value -> value.contains("\n"));
          boolean fits =
              AlertMatcher.all(all, labels)
                  && none.stream().noneMatch(list -> AlertMatcher.all(list, labels));
          assertEquals(
              false, fits, "seed " + seed + ": " + labels + " fits " + all + " not " + none);
        }
      }
    }
    assertTrue(impossible > 100, "only " + impossible + " are impossible");
  }
}
