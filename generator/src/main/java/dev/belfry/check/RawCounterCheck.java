package dev.belfry.check;

import dev.belfry.promql.AggregationOperator;
import dev.belfry.promql.BinaryOperator;
import dev.belfry.promql.Expression;
import dev.belfry.promql.Literal;
import dev.belfry.promql.Modifiers;
import dev.belfry.promql.Selector;
import dev.belfry.promql.ValueType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Counters taken by their value, which only says how much there was since some start. */
final class RawCounterCheck implements Check {
  static final String CODE = "promql.counter-without-rate";

  private static final Set<String> OF_PRESENCE = Set.of("absent", "timestamp", "start_timestamp");
  private static final Set<AggregationOperator> COUNTING =
      EnumSet.of(
          AggregationOperator.COUNT, AggregationOperator.GROUP, AggregationOperator.COUNT_VALUES);

  @Override
  public void check(Inspection inspection, Report report) {
    Expressions expressions = inspection.expressions();
    for (PlacedExpression one : expressions.all()) {
      if (one.use() != PlacedExpression.Use.SERIES) {
        Set<String> read = new TreeSet<>();
        // An alert that says nothing about the value fires on the series being there.
        collect(one.expression(), one.use() != PlacedExpression.Use.ALERT, read);
        read.stream()
            .filter(name -> CounterNames.isCounter(name, expressions.names()))
            .forEach(name -> report(one, name, report));
      }
    }
  }

  private static void report(PlacedExpression one, String name, Report report) {
    report.warning(
        CODE,
        one.subject(),
        one.place(),
        "the value of the counter `"
            + name
            + "` is used, which says how much there was since its process started",
        "use counter(\"...\").rate(minutes(5)), or increase");
  }

  /** Finds the metrics of which the value matters, not only whether they are there. */
  private static void collect(Expression part, boolean matters, Set<String> read) {
    if (part instanceof Selector.VectorSelector selector && matters) {
      read.add(selector.name());
    } else if (part instanceof Expression.Binary binary) {
      binary(binary, matters, read);
    } else if (!(part instanceof Selector.RangeSelector)) {
      boolean inside = matters && handsOn(part);
      part.children().forEach(child -> collect(child, inside, read));
    }
  }

  private static boolean handsOn(Expression part) {
    if (part instanceof Expression.Call call) {
      return !OF_PRESENCE.contains(call.function()) && call.type() != ValueType.ANY;
    }
    return !(part instanceof Selector.Subquery)
        && !(part instanceof Expression.Aggregation aggregation
            && COUNTING.contains(aggregation.operator()));
  }

  private static void binary(Expression.Binary binary, boolean matters, Set<String> read) {
    BinaryOperator operator = binary.operator();
    boolean calculates = !operator.isSetOperator() && !isOfItsOwn(binary);
    boolean right = operator == BinaryOperator.OR && matters;
    collect(binary.left(), calculates || operator.isSetOperator() && matters, read);
    collect(binary.right(), calculates || right, read);
  }

  /** Whether counters are set off against each other, or asked whether they ever counted. */
  private static boolean isOfItsOwn(Expression.Binary binary) {
    BinaryOperator operator = binary.operator();
    boolean withNumber =
        binary.left().type() == ValueType.SCALAR || binary.right().type() == ValueType.SCALAR;
    if (operator.isComparison()) {
      return !withNumber || operator == BinaryOperator.EQUAL && isZero(binary.right());
    }
    return operator == BinaryOperator.SUBTRACT && isDifference(binary);
  }

  private static boolean isZero(Expression expression) {
    return expression instanceof Literal.NumberLiteral number && number.value() == 0;
  }

  /** Whether the same metrics are read at two times. */
  private static boolean isDifference(Expression.Binary binary) {
    List<Selector.VectorSelector> left = selectors(binary.left()).toList();
    List<Selector.VectorSelector> right = selectors(binary.right()).toList();
    return names(left).equals(names(right))
        && Stream.concat(left.stream(), right.stream())
            .anyMatch(selector -> !selector.modifiers().equals(Modifiers.NONE));
  }

  private static List<String> names(List<Selector.VectorSelector> selectors) {
    return selectors.stream().map(Selector.VectorSelector::name).toList();
  }

  private static Stream<Selector.VectorSelector> selectors(Expression part) {
    return part instanceof Selector.VectorSelector selector
        ? Stream.of(selector)
        : part.children().stream().flatMap(RawCounterCheck::selectors);
  }
}
