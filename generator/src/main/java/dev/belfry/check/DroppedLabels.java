package dev.belfry.check;

import dev.belfry.promql.Expression;
import dev.belfry.promql.Grouping;

/** Tells which labels the result of an expression can't have. */
final class DroppedLabels {
  private DroppedLabels() {}

  /** Whether an aggregation or the like makes sure that the label is there no longer. */
  static boolean drops(LabelFlow flow, Expression expression, String label) {
    if (VariableReference.mayBeIn(label)) {
      return false;
    }
    return flow.labelsOf(expression)
        .map(labels -> LabelFlow.lack(labels, label))
        .orElseGet(() -> leavesOut(expression, label));
  }

  /** All that is known where the other labels are not. */
  private static boolean leavesOut(Expression expression, String label) {
    Expression part = expression;
    while (true) {
      if (part instanceof Expression.Parentheses || part instanceof Expression.Unary) {
        part = part.children().get(0);
      } else if (part instanceof Expression.Aggregation aggregation
          && !aggregation.operator().takesParameter()
          && aggregation.grouping().mode() == Grouping.Mode.WITHOUT) {
        if (aggregation.grouping().labels().stream().anyMatch(one -> one.name().equals(label))) {
          return true;
        }
        part = aggregation.operand();
      } else {
        return false;
      }
    }
  }
}
