package dev.belfry.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SequenceTest {
  private static List<Integer> inOrder(List<Integer> before, List<Integer> after) {
    return Sequence.inOrder(Sequence.places(before), after);
  }

  @Test
  void what_moves_to_the_front_is_all_that_moves() {
    assertEquals(List.of(1, 2, 3), inOrder(List.of(1, 2, 3, 4), List.of(4, 1, 2, 3)));
  }

  @Test
  void of_nothing_nothing_is_in_order() {
    assertEquals(List.of(), inOrder(List.of(), List.of()));
  }

  @RepeatedTest(50)
  void those_are_in_order_that_two_lists_have_in_common(RepetitionInfo run) {
    List<Integer> before = new ArrayList<>();
    for (int i = 0; i < run.getCurrentRepetition(); i++) {
      before.add(i);
    }
    List<Integer> after = new ArrayList<>(before);
    Collections.shuffle(before, new Random(run.getCurrentRepetition()));
    Collections.shuffle(after, new Random(1_000 + run.getCurrentRepetition()));

    assertEquals(Sequence.common(before, after), inOrder(before, after));
  }
}
