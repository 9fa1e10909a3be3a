package ai.aragora.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DifferencesTest {
  private static String between(String committed, String generated) {
    return Differences.between(
        new TreeMap<>(Map.of("a.yaml", committed)), new TreeMap<>(Map.of("a.yaml", generated)));
  }

  @Test
  void equal_folders_have_none() {
    assertEquals("", between("for: 5m\n", "for: 5m\n"));
  }

  @Test
  void changed_line_is_shown_as_it_was_and_as_it_is() {
    assertEquals(
        """
        a.yaml, line 2
          -   for: 5m
          +   for: 10m
        """,
        between("alert: A\n  for: 5m\nend\n", "alert: A\n  for: 10m\nend\n"));
  }

  @Test
  void new_line_is_shown_alone() {
    assertEquals("a.yaml, line 2\n  + b\n", between("a\nc\n", "a\nb\nc\n"));
  }

  @Test
  void repeated_line_is_counted_once_from_either_end() {
    assertEquals("a.yaml, line 3\n  + a\n", between("a\na\n", "a\na\na\n"));
  }

  @Test
  void differences_further_below_are_mentioned() {
    assertEquals(
        "a.yaml, line 2\n  - b\n  + B\n  ... and more below\n",
        between("a\nb\nc\nd\ne\nf\n", "a\nB\nc\nd\nE\nf\n"));
  }

  @Test
  void single_equal_line_ends_no_difference() {
    assertEquals(
        """
        a.yaml, line 1
          - x
          - {
          - y
          + X
          + {
          + Y
        """,
        between("x\n{\ny\nend\n", "X\n{\nY\nend\n"));
  }

  @Test
  void long_difference_is_cut() {
    assertEquals(
        """
        a.yaml, line 1
          - 1
          - 2
          - 3
          - 4
          - 5
          - ... 2 more
        """,
        between("1\n2\n3\n4\n5\n6\n7\nend", "end"));
  }

  @Test
  void difference_in_line_ends_is_visible() {
    assertEquals("a.yaml, line 1\n  - a\\r\n  + a\n", between("a\r\n", "a\n"));
    assertEquals("a.yaml, line 2\n  - (empty)\n", between("a\n", "a"));
  }

  @Test
  void file_that_only_one_folder_has_is_named() {
    assertEquals(
        """
        new.yaml: is generated, but not committed
        old.yaml: is committed, but not generated
        """,
        Differences.between(
            new TreeMap<>(Map.of("old.yaml", "x")), new TreeMap<>(Map.of("new.yaml", "x"))));
  }
}
