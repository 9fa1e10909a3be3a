package dev.belfry.check;

import dev.belfry.promql.AggregationOperator;
import dev.belfry.promql.BinaryOperator;
import dev.belfry.promql.Expression;
import dev.belfry.promql.Literal;
import dev.belfry.promql.Modifiers;
import dev.belfry.promql.Selector;
import dev.belfry.promql.Templated;
import dev.belfry.promql.ValueType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The metrics of an expression of which the value matters, not only whether they are there. */
final class CounterValues {
  private static final Set<String> OF_PRESENCE = Set.of("absent", "timestamp", "start_timestamp");
  private static final Set<AggregationOperator> COUNTING =
      EnumSet.of(
          AggregationOperator.COUNT, AggregationOperator.GROUP, AggregationOperator.COUNT_VALUES);

  private final Predicate<String> mayCount;
  private final Set<String> read = new TreeSet<>();
  private final Deque<Part> open = new ArrayDeque<>();
  private final Map<Expression, Values> values = new IdentityHashMap<>();

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

  /** A part that is to be looked at. */
  private record Part(Expression expression, Role role) {}

  /** How many values a part reads, whether one is of another time, and whether one is a level. */
  private record Values(int count, boolean shifted, boolean level) {
    Values and(Values other) {
      return new Values(count + other.count, shifted || other.shifted, level || other.level);
    }
  }

  /** The names of these metrics, given which may be counters. */
  static Set<String> in(PlacedExpression one, Predicate<String> mayCount) {
    CounterValues values = new CounterValues(mayCount);
    boolean alerts = one.use() == PlacedExpression.Use.ALERT;
    values.collect(one.expression(), alerts ? Role.FIRING : Role.VALUE);
    while (!values.open.isEmpty()) {
      Part next = values.open.pop();
      values.look(next.expression(), next.role());
    }
    return values.read;
  }

  private void collect(Expression part, Role role) {
    open.push(new Part(part, role));
  }

  private void look(Expression part, Role role) {
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
    return binary.right().type() == ValueType.SCALAR || binary.left().type() == ValueType.SCALAR;
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

  /**
   * Whether the same metrics are read at two times, or set off against one that is a level: beside
   * what goes up and down, {@code ..._total} is the name of how much there can be.
   */
  private boolean isOfLevels(Expression.Binary binary) {
    if (binary.operator() != BinaryOperator.SUBTRACT
        && binary.operator() != BinaryOperator.DIVIDE) {
      return false;
    }
    Values left = values(binary.left());
    Values right = values(binary.right());
    boolean same =
        left.count() == right.count() && names(binary.left()).equals(names(binary.right()));
    return (left.shifted() || right.shifted()) && same || left.level() || right.level();
  }

  private Values values(Expression expression) {
    if (!values.containsKey(expression)) {
      for (Expression part : expression.parts()) {
        values.computeIfAbsent(part, this::valuesOf);
      }
    }
    return values.get(expression);
  }

  /** The values of a part, of which those inside it are known; ranges have none. */
  private Values valuesOf(Expression part) {
    if (part instanceof Selector.VectorSelector selector) {
      boolean shifted = !selector.modifiers().equals(Modifiers.NONE);
      return new Values(1, shifted, !mayCount.test(selector.name()));
    }
    Values all = new Values(0, false, false);
    if (!(part instanceof Selector.RangeSelector)) {
      for (Expression inside : part.children()) {
        all = all.and(values.get(inside));
      }
    }
    return all;
  }

  private static List<String> names(Expression part) {
    return new PlacedExpression(
            null, "", PlacedExpression.Use.QUERY, part, false, KnownMetrics.NONE)
        .instants().stream().map(Selector.VectorSelector::name).toList();
  }
}
