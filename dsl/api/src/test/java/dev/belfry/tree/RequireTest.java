package dev.belfry.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RequireTest {
  private static final double NONE = Double.POSITIVE_INFINITY;

  private static void refused(String message, Executable call) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
  }

  @Test
  void a_number_in_its_range_is_given_back() {
    assertEquals(0.5, Require.range("share", 0.5, 0, 1));
    assertEquals(0.0, Require.range("share", 0.0, 0, 1));
    assertEquals(1.0, Require.range("share", 1.0, 0, 1));
    assertEquals(24, Require.range("width", 24, 1, 24));
    assertEquals(Integer.MAX_VALUE, Require.range("width", Integer.MAX_VALUE, 1, NONE));
    assertEquals(Integer.MIN_VALUE, Require.range("width", Integer.MIN_VALUE, -NONE, NONE));
  }

  @Test
  void a_number_out_of_its_range_is_refused_with_both_bounds() {
    refused(
        "share: expected a number from 0 to 1, got 1.5", () -> Require.range("share", 1.5, 0, 1));
    refused("width: expected a number from 1 to 24, got 0", () -> Require.range("width", 0, 1, 24));
  }

  @Test
  void a_number_beyond_its_only_bound_is_refused_with_that_bound() {
    refused(
        "limit: expected a number of at least 0, got -1",
        () -> Require.range("limit", -1, 0, NONE));
    refused(
        "limit: expected a number of at most 0.5, got 1",
        () -> Require.range("limit", 1, -NONE, 0.5));
  }

  @Test
  void what_is_no_number_is_refused_by_the_same_rule() {
    refused(
        "share: expected a number from 0 to 1, got NaN",
        () -> Require.range("share", Double.NaN, 0, 1));
    refused(
        "share: expected a number from 0 to 1, got Infinity",
        () -> Require.range("share", Double.POSITIVE_INFINITY, 0, 1));
    refused(
        "share: expected a number of at least 0, got Infinity",
        () -> Require.range("share", Double.POSITIVE_INFINITY, 0, NONE));
    refused(
        "share: expected a finite number, got -Infinity",
        () -> Require.range("share", Double.NEGATIVE_INFINITY, -NONE, NONE));
  }

  @Test
  void a_text_that_is_filled_is_given_back() {
    assertEquals(" ", Require.filled("name", " "));
  }

  @Test
  void an_empty_text_is_refused() {
    refused("name: expected a text, got an empty one", () -> Require.filled("name", ""));
  }

  @Test
  void a_text_has_to_fit_as_a_whole() {
    Pattern letters = Pattern.compile("[a-z]+");

    assertEquals("abc", Require.match("name", "abc", letters, "small letters"));
    refused(
        "name: expected small letters, got `abc1`",
        () -> Require.match("name", "abc1", letters, "small letters"));
  }

  @Test
  void a_missing_text_is_named() {
    assertEquals(
        "title",
        assertThrows(NullPointerException.class, () -> Require.filled("title", null)).getMessage());
  }
}
