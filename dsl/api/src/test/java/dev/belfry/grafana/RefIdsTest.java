package dev.belfry.grafana;

import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.gauge;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.common.Each;
import dev.belfry.promql.Gauge;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RefIdsTest {
  private static final Gauge UP = gauge("up");

  private static List<String> letters(Stat panel) {
    return panel.node().array("targets").items().stream()
        .map(query -> ((ObjectNode) query).text("refId").orElseThrow())
        .toList();
  }

  @Test
  void queries_get_the_letters_in_order() {
    assertEquals(
        List.of("A", "B", "C"), letters(stat("s").query(UP).queries(query(UP), query(UP))));
  }

  @Test
  void behind_the_alphabet_letters_are_doubled() {
    List<Integer> numbers = IntStream.range(0, 53).boxed().toList();

    List<String> letters = letters(stat("s").queries(Each.each(numbers, i -> query(UP))));

    assertEquals(List.of("Z", "AA", "AB"), letters.subList(25, 28));
    assertEquals(List.of("AZ", "BA"), letters.subList(51, 53));
  }

  @Test
  void a_letter_that_was_given_stays_and_is_not_used_twice() {
    PrometheusQuery lettered = query(UP).unchecked("refId", Node.text("B"));

    assertEquals(
        List.of("B", "A", "C"), letters(stat("s").queries(lettered, query(UP), query(UP))));
  }

  @Test
  void a_letter_that_a_later_query_was_given_is_left_to_it() {
    assertEquals(List.of("B", "A"), letters(stat("s").queries(query(UP), query(UP).refId("A"))));
  }
}
