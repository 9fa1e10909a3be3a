package dev.belfry.check;

import dev.belfry.promql.Expression;
import dev.belfry.promql.VectorMatching;
import java.util.Optional;
import java.util.Set;

/** Operators that match by no label at all, although there is more than one series to match. */
final class EmptyMatchingCheck implements ExpressionCheck {
  static final String CODE = "promql.matches-by-nothing";

  /** How many series there are on a side, by the labels that they can have. */
  private enum Count {
    ONE,
    UNKNOWN,
    MANY;

    static Count of(Optional<Set<String>> labels) {
      return labels.map(known -> known.isEmpty() ? ONE : MANY).orElse(UNKNOWN);
    }
  }

  @Override
  public int traits() {
    return Trait.OPERATION;
  }

  @Override
  public void check(PlacedExpression one, Report report) {
    for (Expression.Binary binary : one.operations()) {
      VectorMatching matching = binary.matching();
      if (matching.mode() == VectorMatching.Mode.ON
          && matching.labels().isEmpty()
          && !binary.operator().isSetOperator()
          && PlacedExpression.matchesSeries(binary)) {
        Count left = Count.of(one.labelsOf(binary.left()));
        Count right = Count.of(one.labelsOf(binary.right()));
        if (isRefused(matching.group(), left, right)) {
          report(one, binary, report);
        }
      }
    }
  }

  /** Where nothing is known of the one side of a group, it may be a single series. */
  private static boolean isRefused(VectorMatching.Group group, Count left, Count right) {
    return switch (group) {
      case LEFT -> right == Count.MANY;
      case RIGHT -> left == Count.MANY;
      case NONE ->
          left == Count.MANY || right == Count.MANY || left != Count.ONE && right != Count.ONE;
    };
  }

  private static void report(PlacedExpression one, Expression.Binary binary, Report report) {
    boolean grouped = binary.matching().group() != VectorMatching.Group.NONE;
    report.warning(
        CODE,
        one,
        PlacedExpression.metricIn(binary),
        "`on()` matches each series of `"
            + binary.left().text()
            + "` with each of `"
            + binary.right().text()
            + "`, and Prometheus refuses that when there are several on "
            + (grouped ? "the one side" : "either"),
        grouped
            ? "aggregate the one side to a single series: sum(...)"
            : "match by the labels that both have, or aggregate one side to a single series and"
                + " say which side has many: on() group_left");
  }
}
