package dev.belfry.promql;

import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.promql.PromQl.ignoring;
import static dev.belfry.promql.PromQl.label;
import static dev.belfry.promql.PromQl.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

class VectorMatchingTest {
  private static final Label POD = label("pod");
  private static final Label NODE = label("node");

  private static String printed(VectorMatchingOf<Object, Object> matching) {
    return gauge("x").plus(gauge("y"), matching).text();
  }

  @Test
  void empty_ignoring_disappears_unless_a_group_needs_it() {
    assertEquals("x + y", printed(ignoring()));
    assertEquals("x + ignoring () group_left () y", printed(ignoring().groupLeft()));
    assertEquals("x + on () y", printed(on()));
  }

  @Test
  void group_prints_the_labels_it_takes_over() {
    assertEquals("x + on (pod) group_left (node) y", printed(on(POD).groupLeft(NODE)));
    assertEquals("x + ignoring (pod) group_right () y", printed(ignoring(POD).groupRight()));
  }

  @Test
  void second_group_replaces_the_first() {
    assertEquals(on(POD).groupRight(), on(POD).groupLeft(NODE).groupRight());
  }

  @Test
  void label_both_compared_and_taken_over_is_refused() {
    var error = assertThrows(IllegalArgumentException.class, () -> on(POD).groupLeft(POD));
    assertEquals(
        "vector matching: expected labels in group_left that are not in on, got `pod` in both",
        error.getMessage());
    assertEquals("x + ignoring (pod) group_left (pod) y", printed(ignoring(POD).groupLeft(POD)));
  }

  @Test
  void labels_to_take_over_need_a_group() {
    var error =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new VectorMatching(
                    VectorMatching.Mode.ON, List.of(), VectorMatching.Group.NONE, List.of(NODE)));
    assertEquals(
        "vector matching: expected groupLeft or groupRight for the label `node`, got none",
        error.getMessage());
  }
}
