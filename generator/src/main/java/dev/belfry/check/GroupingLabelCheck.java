package dev.belfry.check;

import dev.belfry.common.Label;
import dev.belfry.common.NearNames;
import dev.belfry.promql.Expression;
import dev.belfry.promql.Grouping;
import java.util.Optional;
import java.util.Set;

/** Aggregations by a label that their series can't have. */
final class GroupingLabelCheck implements ExpressionCheck {
  static final String CODE = "promql.unknown-grouping-label";

  @Override
  public int traits() {
    return Trait.GROUPING;
  }

  @Override
  public void check(PlacedExpression one, Report report) {
    for (Expression.Aggregation aggregation : one.aggregations()) {
      Grouping grouping = aggregation.grouping();
      if (grouping.mode() == Grouping.Mode.BY && !grouping.labels().isEmpty()) {
        Optional<Set<String>> labels = one.flow().labelsOf(aggregation.operand());
        for (Label label : grouping.labels()) {
          labels
              .filter(known -> isUnknown(label.name(), known))
              .ifPresent(known -> report(one, aggregation, label.name(), known, report));
        }
      }
    }
  }

  private static boolean isUnknown(String label, Set<String> known) {
    return LabelFlow.lack(known, label) && !VariableReference.mayBeIn(label);
  }

  private static void report(
      PlacedExpression one,
      Expression.Aggregation aggregation,
      String label,
      Set<String> known,
      Report report) {
    String near = NearNames.instead(label, known);
    report.warning(
        CODE,
        one,
        PlacedExpression.metricIn(aggregation.operand()),
        "`" + aggregation.operand().text() + "` has no label `" + label + "` to group by",
        "leave it out" + (near.isEmpty() ? "" : ", or use " + near));
  }
}
