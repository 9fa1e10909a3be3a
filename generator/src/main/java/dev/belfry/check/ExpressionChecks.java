package dev.belfry.check;

import java.util.ArrayList;
import java.util.List;

/**
 * The checks of expressions, each of which is asked only about what it may find something in. Of
 * those that look alike, as most in a dashboard do, the first decides which checks that are.
 */
final class ExpressionChecks {
  private final List<ExpressionCheck> all = new ArrayList<>();
  private List<ExpressionCheck> fitting = List.of();
  private int traits;

  /** Those of the checks that can find anything at all in a bundle. */
  ExpressionChecks(List<ExpressionCheck> checks, Inspection inspection) {
    for (ExpressionCheck check : checks) {
      if (check.canFind(inspection)) {
        all.add(check);
      }
    }
  }

  /** Reports what breaks the rules in the expressions. */
  void check(List<PlacedExpression> expressions, Report report) {
    for (PlacedExpression one : expressions) {
      if (one.traits() != traits) {
        traits = one.traits();
        fitting = fitting();
      }
      for (int i = 0; i < fitting.size(); i++) {
        fitting.get(i).check(one, report);
      }
    }
  }

  private List<ExpressionCheck> fitting() {
    List<ExpressionCheck> some = new ArrayList<>();
    for (ExpressionCheck check : all) {
      if ((check.traits() & traits) != 0) {
        some.add(check);
      }
    }
    return some;
  }
}
