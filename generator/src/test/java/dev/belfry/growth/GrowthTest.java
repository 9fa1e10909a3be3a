package dev.belfry.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import example.growth.GrowthCases;
import example.growth.GrowthExamples;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nobody waits for the square of what they have: with twice as many dashboards, rules or mistakes
 * there is twice as much to do, and what sorting adds.
 *
 * <p>No clock is asked. Our classes are loaded a second time, by {@link CountingLoader}, so that
 * each method counts its calls, the rounds of its loops, the elements and characters that it has
 * Java's collections and texts look at, and those that it copies ({@link Counted}). Then all is
 * done with 16, 32 and 64 of a thing, and each method is looked at alone: so a loop over pairs
 * shows however much else is done, and the report names it. The numbers are the same in each run,
 * on each machine.
 *
 * <p>What this can't see:
 *
 * <ul>
 *   <li>what libraries do, and what Java does elsewhere than in {@link Counted}: texts or lists
 *       that are compared again and again, methods of Java's that are handed to others of Java's;
 *   <li>pairs of two things of which no case has many at once: each alert is held against each
 *       route and each inhibition, as Alertmanager does it;
 *   <li>what grows with depth where the text does so too: rows in rows and routes in routes take
 *       the square by their indentation alone;
 *   <li>a square of less than a tenth of a step for a pair, one that starts beyond 128 of a thing,
 *       other threads, memory that is kept, and how long a step takes.
 * </ul>
 *
 * <p>What may take the square is listed in {@link Apart}, with the reason.
 */
class GrowthTest {
  private static final int COUNT = 16;
  private static final CountingLoader LOADER = new CountingLoader(Apart.METHODS);

  @TempDir private static Path folder;

  static Stream<Arguments> cases() {
    return arguments(LOADER.cases(GrowthCases.class, "all", folder));
  }

  static Stream<Arguments> squares() {
    return arguments(LOADER.cases(GrowthExamples.class, "squares", folder));
  }

  static Stream<Arguments> others() {
    return arguments(LOADER.cases(GrowthExamples.class, "others", folder));
  }

  private static Stream<Arguments> arguments(Map<String, IntFunction<Runnable>> cases) {
    return cases.entrySet().stream().map(one -> Arguments.of(one.getKey(), one.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void twice_as_many_take_twice_as_much(String of, IntFunction<Runnable> work) {
    List<Growth> tooFast = Growth.tooFast(work, COUNT);

    assertEquals(
        List.of(), tooFast.stream().filter(one -> !Apart.METHODS.contains(one.method())).toList());
    assertTrue(
        tooFast.stream().map(Growth::method).toList().containsAll(Apart.growingIn(of)),
        () -> "no longer takes the square, so it need not be listed: " + Apart.growingIn(of));
  }

  @Test
  void what_may_take_the_square_does_so_in_one_of_the_cases() {
    TreeSet<String> unknown = new TreeSet<>(Apart.ALL.stream().map(Apart::grows).toList());
    unknown.removeAll(LOADER.cases(GrowthCases.class, "all", folder).keySet());

    assertEquals(new TreeSet<>(), unknown);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("squares")
  void a_loop_over_pairs_is_noticed(String of, IntFunction<Runnable> work) {
    assertEquals(
        List.of("example.growth.GrowthExamples"),
        Growth.tooFast(work, COUNT).stream()
            .map(one -> one.method().substring(0, one.method().lastIndexOf('.')))
            .distinct()
            .toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("others")
  void what_takes_less_is_not_complained_about(String of, IntFunction<Runnable> work) {
    assertEquals(List.of(), Growth.tooFast(work, COUNT));
  }
}
