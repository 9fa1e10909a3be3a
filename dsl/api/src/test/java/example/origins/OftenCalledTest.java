package example.origins;

import static dev.belfry.common.Each.each;
import static dev.belfry.tree.Tiny.tiny;
import static example.origins.Lines.assertStandsAt;
import static example.origins.Lines.frame;
import static example.origins.Lines.start;
import static example.origins.Lines.thisLine;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Origin;
import dev.belfry.tree.Node;
import dev.belfry.tree.Tiny;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Values of a function that {@code each} has called a thousand times before. */
class OftenCalledTest {
  private static final List<Integer> MANY = IntStream.range(0, 1000).boxed().toList();
  private static final List<Integer> FEW = List.of(1, 2, 3);

  private static <R> List<R> often(Function<Integer, R> function) {
    each(MANY, function);
    return each(FEW, function);
  }

  @Test
  void each_value_has_the_line_that_made_it() {
    int line = thisLine() + 5;
    List<List<Tiny>> all =
        often(
            number ->
                List.of(
                    tiny("a" + number),
                    tiny("b") // an option has a line of its own
                        .unchecked("glow", Node.number(number))));

    for (List<Tiny> some : all) {
      assertStandsAt(line, start(some.get(0)));
      assertStandsAt(line + 1, start(some.get(1)));
      assertStandsAt(line + 2, frame(some.get(1).node().notes().unchecked().get(0).origin()));
    }
  }

  @Test
  void a_loop_inside_of_the_function_changes_nothing() {
    int line = thisLine() + 1;
    Function<String, Tiny> inner = name -> tiny(name);
    List<List<Tiny>> all = often(number -> each(List.of("a", "b" + number), inner));

    all.forEach(some -> some.forEach(tiny -> assertStandsAt(line, start(tiny))));
  }

  @Test
  void a_loop_inside_of_the_function_may_have_become_long_by_then() {
    int line = thisLine() + 1;
    Function<String, Tiny> inner = name -> tiny(name);
    Function<Integer, List<Tiny>> outer =
        number -> number < 0 ? each(List.of("a"), inner) : List.of();
    each(MANY, outer);
    Tiny tiny = each(List.of(-1), outer).get(0).get(0);
    each(each(MANY, number -> "b" + number), inner);

    assertStandsAt(line, start(tiny));
  }

  @Test
  void with_a_method_of_ours_it_is_the_line_of_each() {
    List<String> names = each(MANY, number -> "name" + number);
    Function<String, Tiny> ours = Tiny::tiny;
    each(names, ours);
    int line = thisLine() + 1;
    List<Tiny> few = each(List.of("a", "b"), ours);

    few.forEach(tiny -> assertStandsAt(line, start(tiny)));
  }

  @Test
  void the_function_is_called_once_more_for_an_item_that_is_asked_about() {
    List<Integer> calls = new ArrayList<>();
    List<List<Tiny>> all =
        often(
            number -> {
              calls.add(number);
              return List.of(tiny("a" + number), tiny("b"));
            });
    calls.clear();

    start(all.get(1).get(0));
    start(all.get(1).get(1));

    assertEquals(List.of(2), calls);
  }

  @Test
  void where_the_function_makes_something_else_by_then_it_is_the_line_of_each() {
    int[] calls = {0};
    Function<Integer, Tiny> function = number -> tiny("call " + calls[0]++);
    each(MANY, function);
    int line = thisLine() + 1;
    List<Tiny> few = each(FEW, function);

    few.forEach(tiny -> assertStandsAt(line, start(tiny)));
  }

  @Test
  void where_the_function_keeps_values_it_is_the_line_of_each() {
    Map<Integer, Tiny> kept = new HashMap<>();
    Function<Integer, List<Tiny>> function =
        number -> List.of(kept.computeIfAbsent(number, key -> tiny("kept")), tiny("new"));
    each(MANY.subList(4, 1000), function);
    each(MANY.subList(4, 8), function);
    int line = thisLine() + 1;
    List<List<Tiny>> few = each(FEW, function);

    few.forEach(some -> some.forEach(tiny -> assertStandsAt(line, start(tiny))));
  }

  @Test
  void where_the_function_fails_by_then_it_is_the_line_of_each() {
    boolean[] ended = {false};
    Function<Integer, Tiny> function =
        number -> {
          if (ended[0]) {
            throw new IllegalStateException("ended");
          }
          return tiny("a" + number);
        };
    each(MANY, function);
    int line = thisLine() + 1;
    List<Tiny> few = each(FEW, function);
    ended[0] = true;

    few.forEach(tiny -> assertStandsAt(line, start(tiny)));
  }

  @Test
  void an_error_in_the_function_is_at_its_line_and_later_values_have_their_own() {
    int line = thisLine() + 1;
    Function<String, Tiny> function = tag -> tiny(tag);
    each(each(MANY, number -> "name" + number), function);
    List<String> withNull = new ArrayList<>();
    withNull.add(null);

    NullPointerException error =
        assertThrows(NullPointerException.class, () -> each(withNull, function));
    Tiny later = tiny("later");

    assertStandsAt(line, Origin.in(error).orElseThrow());
    assertStandsAt(line + 7, start(later));
  }

  @Test
  void what_other_threads_make_meanwhile_has_its_own_line() {
    List<Tiny> made = new ArrayList<>();
    int line = thisLine() + 1;
    Runnable other = () -> made.add(tiny("other"));
    often(
        number -> {
          Thread thread = new Thread(other);
          thread.start();
          await(thread);
          return tiny("a" + number);
        });

    assertStandsAt(line, start(made.get(made.size() - 1)));
  }

  private static void await(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
