package dev.belfry.promql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Properties that hold for whatever can be built, tried on many random expressions. */
class PrintedExpressionsTest {
  private static final int SEEDS = 1_000;

  @Test
  void text_is_read_as_what_was_meant() {
    for (long seed = 0; seed < SEEDS; seed++) {
      PromQlExpression made = new RandomExpressions(seed).any();
      String structure = Structure.of(made.expression());
      assertEquals(structure, TinyReader.structure(made.text()), "seed " + seed);
    }
  }

  @Test
  void pretty_text_is_read_as_what_was_meant() {
    for (long seed = 0; seed < SEEDS; seed++) {
      PromQlExpression made = new RandomExpressions(seed).any();
      String structure = Structure.of(made.expression());
      assertEquals(structure, TinyReader.structure(made.pretty()), "seed " + seed);
    }
  }

  @Test
  void same_calls_give_the_same_text() {
    for (long seed = 0; seed < SEEDS; seed++) {
      PromQlExpression once = new RandomExpressions(seed).any();
      PromQlExpression again = new RandomExpressions(seed).any();
      assertEquals(once, again, "seed " + seed);
      assertEquals(once.text(), again.text(), "seed " + seed);
      assertEquals(once.pretty(), again.pretty(), "seed " + seed);
    }
  }

  @Test
  void every_pair_of_parentheses_that_was_inserted_is_needed() {
    for (long seed = 0; seed < SEEDS; seed++) {
      PromQlExpression made = new RandomExpressions(seed).any();
      requireEachPair(made.expression(), "seed " + seed);
    }
  }

  /** Without its parentheses the operand would be read as part of something else. */
  private static void requireEachPair(Expression expression, String seed) {
    for (Expression child : expression.children()) {
      requireEachPair(child, seed);
    }
    if (expression instanceof Expression.Binary binary) {
      Expression bare =
          new Expression.Binary(
              inner(binary.left()),
              binary.operator(),
              binary.returnBool(),
              binary.matching(),
              inner(binary.right()));
      boolean same = Structure.of(bare).equals(TinyReader.structure(LinePrinter.print(bare)));
      assertEquals(bare.equals(binary), same, seed);
    }
  }

  private static Expression inner(Expression expression) {
    return expression instanceof Expression.Parentheses parentheses
        ? parentheses.inner()
        : expression;
  }

  @Test
  void random_expressions_are_worth_trying() {
    int enclosed = 0;
    int split = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      PromQlExpression made = new RandomExpressions(seed).any();
      enclosed += Structure.of(made.expression()).contains("([") ? 1 : 0;
      split += made.pretty().contains("\n") ? 1 : 0;
    }
    assertTrue(enclosed > SEEDS / 4, "with an operation in parentheses: " + enclosed);
    assertTrue(split > SEEDS / 4, "split: " + split);
  }
}
