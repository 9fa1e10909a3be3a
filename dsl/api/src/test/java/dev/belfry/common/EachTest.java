package dev.belfry.common;

import static dev.belfry.common.Each.each;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EachTest {

  @Test
  void each_item_is_turned_in_order() {
    assertEquals(List.of("p50", "p95", "p99"), each(List.of(50, 95, 99), p -> "p" + p));
  }

  @Test
  void no_item_gives_no_result() {
    assertEquals(List.of(), each(List.<String>of(), String::length));
  }

  @Test
  void the_function_may_take_and_give_a_wider_type() {
    List<Object> texts = each(List.of(1, 2), (Number number) -> number.toString());

    assertEquals(List.of("1", "2"), texts);
  }

  @Test
  void the_result_can_not_be_changed() {
    List<Integer> lengths = each(List.of("a"), String::length);

    assertThrows(UnsupportedOperationException.class, () -> lengths.add(1));
  }

  @Test
  void a_function_that_gives_nothing_is_refused() {
    List<String> names = Arrays.asList("a");

    NullPointerException error =
        assertThrows(NullPointerException.class, () -> each(names, name -> null));

    assertEquals("result of the function", error.getMessage());
  }

  @Test
  void entries_of_an_ordered_map_keep_its_order() {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("b", "2");
    map.put("a", "1");

    assertEquals("[b=2, a=1]", Each.entries(map).toString());
  }

  @Test
  void entries_of_an_unordered_map_come_by_name_in_each_run() {
    assertEquals(
        "[a=1, b=2, c=3, d=4]",
        Each.entries(Map.of("c", "3", "a", "1", "d", "4", "b", "2")).toString());
  }
}
