package dev.belfry.check;

import dev.belfry.common.Label;
import dev.belfry.promql.BinaryOperator;
import dev.belfry.promql.Expression;
import dev.belfry.promql.VectorMatching;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Operators between two sides whose labels differ, so that nothing on one fits the other: because
 * aggregations leave others on both, or because a page always shows a label on one side that the
 * other can't have.
 */
final class UnmatchedSidesCheck implements ExpressionCheck {
  static final String CODE = "promql.sides-never-match";

  @Override
  public int traits() {
    return Trait.OPERATION;
  }

  @Override
  public void check(PlacedExpression one, Report report) {
    for (Expression.Binary binary : one.operations()) {
      if (comparesAll(binary)) {
        Optional<Set<String>> left = compared(one, binary.left(), binary.matching());
        Optional<Set<String>> right = compared(one, binary.right(), binary.matching());
        if (left.isPresent() && right.isPresent() && !left.equals(right)) {
          report(one, binary, left.get(), right.get(), report);
        } else {
          neverShared(one, binary, report);
        }
      }
    }
  }

  private static void neverShared(PlacedExpression one, Expression.Binary binary, Report report) {
    Set<String> left = only(one, binary.left(), binary.right(), binary.matching());
    Set<String> right = only(one, binary.right(), binary.left(), binary.matching());
    if (!left.isEmpty() || !right.isEmpty()) {
      report(
          one,
          binary,
          only("left", left, Set.of())
              + (left.isEmpty() || right.isEmpty() ? "" : ", ")
              + only("right", right, Set.of()),
          "aggregate both sides by the same labels, or match with on(...) or ignoring(...)",
          report);
    }
  }

  /** The compared labels that one side always has and the other never has. */
  private static Set<String> only(
      PlacedExpression one, Expression side, Expression other, VectorMatching matching) {
    Optional<Set<String>> sure = one.sureFlow().labelsOf(side);
    Optional<Set<String>> possible = one.flow().labelsOf(other);
    if (sure.isEmpty()
        || possible.isEmpty()
        || matching.labels().stream().anyMatch(UnmatchedSidesCheck::isFilledIn)) {
      return Set.of();
    }
    Set<String> only = new TreeSet<>(sure.get());
    only.removeAll(possible.get());
    matching.labels().stream().map(Label::name).forEach(only::remove);
    return only;
  }

  private static boolean comparesAll(Expression.Binary binary) {
    VectorMatching matching = binary.matching();
    return PlacedExpression.matchesSeries(binary)
        && binary.operator() != BinaryOperator.OR
        && matching.mode() == VectorMatching.Mode.IGNORING
        && matching.fill().equals(VectorMatching.Fill.NONE);
  }

  private static Optional<Set<String>> compared(
      PlacedExpression one, Expression side, VectorMatching matching) {
    return one.labelsOf(side)
        .filter(labels -> matching.labels().stream().noneMatch(UnmatchedSidesCheck::isFilledIn))
        .map(
            labels -> {
              Set<String> compared = new TreeSet<>(labels);
              compared.remove("__name__");
              matching.labels().stream().map(Label::name).forEach(compared::remove);
              return compared;
            });
  }

  private static boolean isFilledIn(Label label) {
    return VariableReference.mayBeIn(label.name());
  }

  private static void report(
      PlacedExpression one,
      Expression.Binary binary,
      Set<String> left,
      Set<String> right,
      Report report) {
    boolean oneHasAll = left.containsAll(right) || right.containsAll(left);
    boolean mayNameLabels = oneHasAll && binary.matching().equals(VectorMatching.DEFAULT);
    report(
        one,
        binary,
        only("left", left, right) + (oneHasAll ? "" : ", ") + only("right", right, left),
        "keep the same labels on both sides"
            + (mayNameLabels
                ? ", or match by those that both have: " + byBoth(binary, left, right)
                : ""),
        report);
  }

  private static void report(
      PlacedExpression one, Expression.Binary binary, String apart, String hint, Report report) {
    report.warning(
        CODE,
        one,
        PlacedExpression.metricIn(binary),
        "`"
            + binary.left().text()
            + "` and `"
            + binary.right().text()
            + "` do not match at `"
            + binary.operator().symbol()
            + "`: "
            + apart,
        hint);
  }

  /** The matching that would do, as the side with more labels has several series for one. */
  private static String byBoth(Expression.Binary binary, Set<String> left, Set<String> right) {
    boolean leftHasMore = left.containsAll(right);
    String labels = "on(" + String.join(", ", leftHasMore ? right : left) + ")";
    return binary.operator().isSetOperator()
        ? labels
        : labels + (leftHasMore ? " group_left" : " group_right");
  }

  private static String only(String side, Set<String> here, Set<String> there) {
    Set<String> only = new TreeSet<>(here);
    only.removeAll(there);
    return only.isEmpty()
        ? ""
        : "only the " + side + " side has `" + String.join("`, `", only) + "`";
  }
}
