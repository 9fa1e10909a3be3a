package dev.belfry.check;

import dev.belfry.common.Label;
import dev.belfry.promql.Expression;
import dev.belfry.promql.VectorMatching;
import java.util.List;
import java.util.Set;

/** Groups of a matching where each series has one partner anyway. */
final class NeedlessGroupCheck implements ExpressionCheck {
  static final String CODE = "promql.needless-group";

  @Override
  public int traits() {
    return Trait.OPERATION;
  }

  @Override
  public void check(PlacedExpression one, Report report) {
    for (Expression.Binary binary : one.operations()) {
      VectorMatching matching = binary.matching();
      if (matching.group() != VectorMatching.Group.NONE && matching.included().isEmpty()) {
        boolean left = matching.group() == VectorMatching.Group.LEFT;
        Expression many = left ? binary.left() : binary.right();
        one.labelsOf(many)
            .filter(labels -> isUnique(labels, matching))
            .ifPresent(labels -> report(one, many, matching, report));
      }
    }
  }

  /** Whether the labels that are compared tell the series apart. */
  private static boolean isUnique(Set<String> labels, VectorMatching matching) {
    List<String> named = matching.labels().stream().map(Label::name).toList();
    return matching.mode() == VectorMatching.Mode.ON
        ? named.containsAll(labels)
        : named.stream().noneMatch(labels::contains);
  }

  private static void report(
      PlacedExpression one, Expression many, VectorMatching matching, Report report) {
    report.note(
        CODE,
        one,
        PlacedExpression.metricIn(many),
        "`"
            + matching.group().symbol()
            + "` allows several series of `"
            + many.text()
            + "` for one on the other side, but the labels that are compared already tell them"
            + " apart",
        "leave it out, so that a second series is an error and not a wrong result");
  }
}
