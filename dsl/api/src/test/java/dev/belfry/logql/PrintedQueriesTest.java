package dev.belfry.logql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Properties that hold for whatever can be built or written, tried on many random queries. */
class PrintedQueriesTest {
  private static final int SEEDS = 500;
  private static final int MUTANTS = 20_000;
  private static final String LETTERS = "{}()[]|=!~<>\"`'\\,.+-*/%^#$: \n0159aemsxuB_é\ud83d";

  @Test
  void text_is_read_as_what_was_meant() {
    for (long seed = 0; seed < SEEDS; seed++) {
      LogQlExpression made = new RandomQueries(seed).any();
      LogQlExpression read = LogQl.parse(made.text());
      assertEquals(made.expression(), read.expression(), "seed " + seed);
      assertEquals(made.text(), read.text(), "seed " + seed);
    }
  }

  @Test
  void pretty_text_is_read_as_what_was_meant() {
    for (long seed = 0; seed < SEEDS; seed++) {
      LogQlExpression made = new RandomQueries(seed).any();
      LogQlExpression read = LogQl.parse(made.pretty());
      assertEquals(made.expression(), read.expression(), "seed " + seed);
      assertEquals(made.pretty(), read.pretty(), "seed " + seed);
    }
  }

  @Test
  void same_calls_give_the_same_text() {
    for (long seed = 0; seed < SEEDS; seed++) {
      LogQlExpression once = new RandomQueries(seed).any();
      LogQlExpression again = new RandomQueries(seed).any();
      assertEquals(once, again, "seed " + seed);
      assertEquals(once.hashCode(), again.hashCode(), "seed " + seed);
      assertEquals(once.text(), again.text(), "seed " + seed);
    }
  }

  @Test
  void text_with_mistakes_is_refused_in_our_own_words() {
    List<CorpusTest.Case> cases = CorpusTest.all();
    int refused = 0;
    for (long seed = 0; seed < MUTANTS; seed++) {
      Random random = new Random(seed);
      String mutant = mutant(cases.get(random.nextInt(cases.size())).query(), random);
      refused += isRefused(mutant, seed) ? 1 : 0;
    }
    assertTrue(refused > MUTANTS / 4 && refused < MUTANTS, "refused: " + refused);
  }

  private static boolean isRefused(String query, long seed) {
    try {
      LogQlExpression read = LogQl.parse(query);
      assertEquals(read, LogQl.parse(read.text()), "seed " + seed + ": " + query);
      assertEquals(read, LogQl.parse(read.pretty()), "seed " + seed + ": " + query);
      return false;
    } catch (LogQlException e) {
      assertTrue(e.from() >= 0 && e.to() <= query.length(), "seed " + seed + ": " + query);
      assertTrue(e.rendered().endsWith("^"), "seed " + seed + ": " + query);
      return true;
    }
  }

  /** Cuts out a part, doubles one, or puts in a letter, once or several times. */
  private static String mutant(String query, Random random) {
    StringBuilder mutant = new StringBuilder(query);
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      int from = random.nextInt(mutant.length() + 1);
      int to = Math.min(mutant.length(), from + 1 + random.nextInt(6));
      switch (random.nextInt(3)) {
        case 0 -> mutant.delete(from, to);
        case 1 -> mutant.insert(from, mutant.substring(from, to));
        default -> mutant.insert(from, LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
    }
    return mutant.toString();
  }

  @Test
  void random_queries_are_worth_trying() {
    int enclosed = 0;
    int split = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      LogQlExpression made = new RandomQueries(seed).any();
      enclosed += made.text().contains(" (") ? 1 : 0;
      split += made.pretty().contains("\n") ? 1 : 0;
    }
    assertTrue(enclosed > SEEDS / 4, "with something in parentheses: " + enclosed);
    assertTrue(split > SEEDS / 4, "split: " + split);
  }
}
