package dev.belfry.check;

import dev.belfry.promql.AggregationOperator;
import dev.belfry.promql.BinaryOperator;
import dev.belfry.promql.Expression;
import dev.belfry.promql.Literal;
import dev.belfry.promql.Modifiers;
import dev.belfry.promql.Selector;
import dev.belfry.promql.Templated;
import dev.belfry.promql.ValueType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The metrics of an expression of which the value matters, not only whether they are there. */
final class CounterValues {
  private static final Set<String> OF_PRESENCE = Set.of("absent", "timestamp", "start_timestamp");
  private static final Set<AggregationOperator> COUNTING =
      EnumSet.of(
          AggregationOperator.COUNT, AggregationOperator.GROUP, AggregationOperator.COUNT_VALUES);

  private final Predicate<String> mayCount;
  private final Set<String> read = new TreeSet<>();

  private CounterValues(Predicate<String> mayCount) {
    this.mayCount = mayCount;
  }

  /** What a part of an expression is there for. */
  private enum Role {
    /** Its value is shown or calculated with. */
    VALUE,
    /** An alert fires for as long as it is there. */
    FIRING,
    /** Something else counts only if it is there. */
    GATE
  }

  /** The names of these metrics, given which may be counters. */
  static Set<String> in(PlacedExpression one, Predicate<String> mayCount) {
    CounterValues values = new CounterValues(mayCount);
    boolean alerts = one.use() == PlacedExpression.Use.ALERT;
    values.collect(one.expression(), alerts ? Role.FIRING : Role.VALUE);
    return values.read;
  }

  private void collect(Expression part, Role role) {
    if (part instanceof Selector.VectorSelector selector && role == Role.VALUE) {
      read.add(selector.name());
    } else if (part instanceof Expression.Binary binary) {
      binary(binary, role);
    } else if (!(part instanceof Selector.RangeSelector)) {
      Role inside = handsOn(part) ? role : Role.GATE;
      part.children().forEach(child -> collect(child, inside));
    }
  }

  private static boolean handsOn(Expression part) {
    if (part instanceof Expression.Call call) {
      return !OF_PRESENCE.contains(call.function()) && call.type() != ValueType.ANY;
    }
    return !(part instanceof Selector.Subquery)
        && !(part instanceof Templated)
        && !(part instanceof Expression.Aggregation aggregation
            && COUNTING.contains(aggregation.operator()));
  }

  private void binary(Expression.Binary binary, Role role) {
    BinaryOperator operator = binary.operator();
    if (operator == BinaryOperator.OR) {
      collect(binary.left(), role);
      collect(binary.right(), role);
    } else if (operator.isSetOperator()) {
      collect(binary.left(), isAboutZero(binary.left()) ? Role.GATE : role);
      collect(binary.right(), Role.GATE);
    } else {
      Role inside = inside(binary, role);
      collect(binary.left(), inside);
      collect(binary.right(), inside);
    }
  }

  private Role inside(Expression.Binary binary, Role role) {
    if (binary.operator().isComparison()) {
      boolean never = binary.operator() == BinaryOperator.EQUAL || role == Role.GATE;
      boolean fine = !hasNumber(binary) || never && isAboutZero(binary);
      return fine ? Role.GATE : Role.VALUE;
    }
    return role == Role.GATE || isOfLevels(binary) ? Role.GATE : Role.VALUE;
  }

  private static boolean hasNumber(Expression.Binary binary) {
    return binary.left().type() == ValueType.SCALAR || binary.right().type() == ValueType.SCALAR;
  }

  /**
   * Whether counters are asked whether they ever counted. That they did stays true, so that it is
   * only good beside another condition.
   */
  private static boolean isAboutZero(Expression expression) {
    return expression instanceof Expression.Binary binary
        && binary.operator().isComparison()
        && binary.right() instanceof Literal.NumberLiteral number
        && number.value() == 0;
  }

  /** Whether the same metrics are read at two times, or set off against one that is a level. */
  private boolean isOfLevels(Expression.Binary binary) {
    if (binary.operator() != BinaryOperator.SUBTRACT
        && binary.operator() != BinaryOperator.DIVIDE) {
      return false;
    }
    List<Selector.VectorSelector> left = selectors(binary.left()).toList();
    List<Selector.VectorSelector> right = selectors(binary.right()).toList();
    boolean shifted =
        Stream.concat(left.stream(), right.stream())
            .anyMatch(selector -> !selector.modifiers().equals(Modifiers.NONE));
    return shifted && names(left).equals(names(right)) || hasLevel(left) || hasLevel(right);
  }

  /** Beside what goes up and down, {@code ..._total} is the name of how much there can be. */
  private boolean hasLevel(List<Selector.VectorSelector> selectors) {
    return names(selectors).stream().anyMatch(name -> !mayCount.test(name));
  }

  private static List<String> names(List<Selector.VectorSelector> selectors) {
    return selectors.stream().map(Selector.VectorSelector::name).toList();
  }

  /** The selectors of values, not those of ranges. */
  private static Stream<Selector.VectorSelector> selectors(Expression part) {
    if (part instanceof Selector.VectorSelector selector) {
      return Stream.of(selector);
    }
    return part instanceof Selector.RangeSelector
        ? Stream.empty()
        : part.children().stream().flatMap(CounterValues::selectors);
  }
}
