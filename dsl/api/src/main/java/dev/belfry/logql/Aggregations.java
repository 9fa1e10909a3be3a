package dev.belfry.logql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Checks that the parts of a query go together, as Loki does when it reads one. */
final class Aggregations {
  private Aggregations() {}

  /** Behind the name of a label, Loki takes {@code != "x"} as a condition on the label. */
  static void requireReadable(List<Stage> stages) {
    for (int i = 1; i < stages.size(); i++) {
      if (stages.get(i) instanceof LineFilter filter && isTakenFor(filter, stages.get(i - 1))) {
        throw new IllegalArgumentException(
            "line filter: expected "
                + filter.operator().symbol()
                + " in front of drop or keep, got it directly behind, where Loki takes it as a"
                + " condition on the last label");
      }
    }
  }

  private static boolean isTakenFor(LineFilter filter, Stage before) {
    List<Stage.Chosen> labels =
        before instanceof Stage.Drop drop
            ? drop.labels()
            : before instanceof Stage.Keep keep ? keep.labels() : List.of();
    boolean isCondition =
        filter.operator() == LineFilter.Operator.CONTAINS_NOT
            || filter.operator() == LineFilter.Operator.MATCHES_NOT;
    return isCondition && !labels.isEmpty() && labels.get(labels.size() - 1).matcher().isEmpty();
  }

  static void requireFitting(
      RangeOperator operator, boolean parameter, LogRange range, boolean grouping) {
    String symbol = operator.symbol();
    if (range.unwrap().isPresent() && !operator.takesValues()) {
      throw new IllegalArgumentException(symbol + ": expected lines as they are, got unwrap");
    }
    if (range.unwrap().isEmpty() && !operator.takesLines()) {
      throw new IllegalArgumentException(
          symbol + ": expected a value to work on, such as | unwrap duration, got none");
    }
    if (grouping && !operator.takesGrouping()) {
      throw new IllegalArgumentException(
          symbol + ": expected no by or without; put them at a sum around it");
    }
    requireParameter(symbol, operator.takesParameter(), parameter);
  }

  static void requireFitting(
      VectorOperator operator, Grouping grouping, Optional<Quantity.Amount> parameter) {
    String symbol = operator.symbol();
    if (!grouping.labels().isEmpty() && !operator.takesGrouping()) {
      throw new IllegalArgumentException(
          symbol + ": expected no labels to group by, got `" + grouping.labels().get(0) + "`");
    }
    if (operator == VectorOperator.APPROX_TOPK && !grouping.isEverything()) {
      throw new IllegalArgumentException(symbol + ": expected no grouping, got without ()");
    }
    requireParameter(symbol, operator.takesParameter(), parameter.isPresent());
    if (parameter.isPresent() && parameter.get() instanceof Quantity.Decimal number) {
      double value = number.value();
      if (value < 1 || value > Integer.MAX_VALUE || value != Math.rint(value)) {
        throw new IllegalArgumentException(
            symbol + ": expected a whole number from 1, got " + number.text());
      }
    }
  }

  private static void requireParameter(String symbol, boolean expected, boolean found) {
    if (expected != found) {
      throw new IllegalArgumentException(
          symbol
              + (found
                  ? ": expected no number before the operand, got one"
                  : ": expected a number before the operand, got none"));
    }
  }

  static void requireFitting(BinaryOperator operator, boolean returnBool, VectorMatching matching) {
    if (returnBool && !operator.isComparison()) {
      throw new IllegalArgumentException(
          "bool: expected a comparison, got `" + operator.symbol() + "`");
    }
    if (operator.isSetOperator() && matching.group() != VectorMatching.Group.NONE) {
      throw new IllegalArgumentException(
          operator.symbol() + ": expected on or ignoring alone, got " + matching.group().symbol());
    }
  }

  static void requireSeries(
      BinaryOperator operator, Expression.Metric left, Expression.Metric right) {
    if (isNumber(left) || isNumber(right)) {
      throw new IllegalArgumentException(
          operator.symbol() + ": expected series on both sides, got a number");
    }
  }

  /** Loki calculates with plain numbers before it looks further. */
  private static boolean isNumber(Expression.Metric metric) {
    Deque<Expression> operands = new ArrayDeque<>();
    operands.push(metric);
    while (operands.peek() instanceof Expression.Binary) {
      operands.pop().children().forEach(operands::push);
      while (!operands.isEmpty() && isLiteral(operands.peek())) {
        operands.pop();
      }
    }
    return operands.isEmpty() || isLiteral(operands.peek());
  }

  private static boolean isLiteral(Expression expression) {
    return expression instanceof Expression.Literal literal
        && literal.amount() instanceof Quantity.Decimal;
  }
}
