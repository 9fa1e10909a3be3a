package dev.belfry.check;

import dev.belfry.catalog.MetricFamily;
import dev.belfry.catalog.MetricSeries;
import dev.belfry.promql.Expression;
import dev.belfry.promql.Selector;
import dev.belfry.promql.ValueType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A PromQL expression, where it stands, and what it is for. */
final class PlacedExpression {
  private final Place place;
  private final String subject;
  private final Use use;
  private final Expression expression;
  private final boolean typed;
  private final KnownMetrics known;
  private List<Asked> asked;
  private int traits;
  private LabelFlow flowOfUnknown;
  private LabelFlow flow;
  private LabelFlow sureFlow;
  private List<Expression.Call> calls = List.of();
  private List<Expression.Aggregation> aggregations = List.of();
  private List<Expression.Binary> operations = List.of();
  private List<Selector.VectorSelector> selectors = List.of();
  private List<Selector.VectorSelector> instants = List.of();

  PlacedExpression(
      Place place,
      String subject,
      Use use,
      Expression expression,
      boolean typed,
      KnownMetrics known) {
    this.place = place;
    this.subject = subject;
    this.use = use;
    this.expression = expression;
    this.typed = typed;
    this.known = known;
    this.traits = Trait.ANY | use.trait;
    addAll(expression);
  }

  /** What an expression is for. */
  enum Use {
    /** Its result makes an alert fire. */
    ALERT(Trait.ALERT),
    /** Its result is stored. */
    RECORDING(Trait.RECORDING),
    /** Its result is shown. */
    QUERY(Trait.QUERY),
    /** Its series are looked at for their labels alone. */
    SERIES(0);

    private final int trait;

    Use(int trait) {
      this.trait = trait;
    }
  }

  /** The first metric that a part of an expression asks for by name; empty if there is none. */
  static String metricIn(Expression part) {
    return selectorsIn(part).stream()
        .map(Selector.VectorSelector::name)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** What is inside of all the parentheses around it. */
  static Expression bare(Expression expression) {
    Expression bare = expression;
    while (bare instanceof Expression.Parentheses parentheses) {
      bare = parentheses.inner();
    }
    return bare;
  }

  /** Whether both sides of an operator are series, which have to find each other. */
  static boolean matchesSeries(Expression.Binary binary) {
    return binary.left().type() == ValueType.INSTANT_VECTOR
        && binary.right().type() == ValueType.INSTANT_VECTOR;
  }

  /** What chooses series in a part of an expression, also within ranges. */
  static List<Selector.VectorSelector> selectorsIn(Expression part) {
    return new PlacedExpression(null, "", Use.QUERY, part, false, KnownMetrics.NONE).selectors();
  }

  /** Most expressions have one part in another; what else is open waits in a queue. */
  private void addAll(Expression whole) {
    Deque<Expression> open = null;
    Expression part = whole;
    while (part != null) {
      List<Expression> inside = add(part);
      if (inside.size() > 1) {
        open = open == null ? new ArrayDeque<>() : open;
        for (int i = inside.size() - 1; i > 0; i--) {
          open.push(inside.get(i));
        }
      }
      if (!inside.isEmpty()) {
        part = inside.get(0);
      } else {
        part = open == null ? null : open.poll();
      }
    }
  }

  /** Notes a part, and gives what is to be noted inside it. */
  private List<Expression> add(Expression part) {
    if (part instanceof Selector.RangeSelector range) {
      traits |= range.modifiers().extension().isPresent() ? Trait.EXTENSION : 0;
      addSelector(range.selector());
      return List.of();
    }
    if (part instanceof Selector.VectorSelector selector) {
      instants = and(instants, selector);
      addSelector(selector);
      return List.of();
    }
    if (part instanceof Expression.Call call) {
      traits |= Trait.of(call);
      calls = and(calls, call);
      return call.arguments();
    }
    if (part instanceof Expression.Aggregation aggregation) {
      traits |= Trait.of(aggregation);
      aggregations = and(aggregations, aggregation);
    } else if (part instanceof Expression.Binary binary) {
      traits |= Trait.OPERATION;
      operations = and(operations, binary);
    } else if (part instanceof Selector.Subquery) {
      traits |= Trait.SUBQUERY;
    }
    return part.children();
  }

  private void addSelector(Selector.VectorSelector selector) {
    traits |= Trait.of(selector);
    selectors = and(selectors, selector);
  }

  /** Most expressions have one part of a kind, and it is kept as such. */
  private static <T> List<T> and(List<T> parts, T another) {
    if (parts.isEmpty()) {
      return List.of(another);
    }
    List<T> longer = parts.size() == 1 ? new ArrayList<>(parts) : parts;
    longer.add(another);
    return longer;
  }

  /** The same expression, for findings about another place. */
  PlacedExpression at(Place other) {
    return new PlacedExpression(other, subject, use, expression, typed, known);
  }

  /** The object that has the expression. */
  Place place() {
    return place;
  }

  /** What the object belongs to, for messages. */
  String subject() {
    return subject;
  }

  Use use() {
    return use;
  }

  /** What it is for and what is in it, as {@linkplain Trait traits}. */
  int traits() {
    return traits;
  }

  /** The whole expression. */
  Expression expression() {
    return expression;
  }

  /** What is known of metrics. */
  KnownMetrics known() {
    return known;
  }

  /** Whether typed methods made it; otherwise it was read from a text. */
  boolean isTyped() {
    return typed;
  }

  /**
   * The labels that the result of a part of it can have by what the expression alone says; empty if
   * that is not known.
   */
  Optional<Set<String>> labelsOf(Expression part) {
    if (flowOfUnknown == null) {
      flowOfUnknown = LabelFlow.ofUnknown();
    }
    return flowOfUnknown.labelsOf(part);
  }

  /** Follows the labels that can be there from what is known of the metrics. */
  LabelFlow flow() {
    if (flow == null) {
      flow = known.flow();
    }
    return flow;
  }

  /** Follows the labels that are there for sure from what is known of the metrics. */
  LabelFlow sureFlow() {
    if (sureFlow == null) {
      sureFlow = known.sureFlow();
    }
    return sureFlow;
  }

  /** The calls in it, the outer ones first. */
  List<Expression.Call> calls() {
    return calls;
  }

  /** The aggregations in it, the outer ones first. */
  List<Expression.Aggregation> aggregations() {
    return aggregations;
  }

  /** What stands between two operands in it, the outer ones first. */
  List<Expression.Binary> operations() {
    return operations;
  }

  /** What chooses series in it, also within ranges. */
  List<Selector.VectorSelector> selectors() {
    return selectors;
  }

  /**
   * What chooses series in it, and what the catalogue has under its name.
   *
   * @param selector what chooses series
   * @param series what the catalogue has; null if nothing, or nothing yet
   */
  record Asked(Selector.VectorSelector selector, MetricSeries series) {}

  /** What chooses series in it, with what the catalogue knows of them. */
  List<Asked> asked() {
    if (asked == null) {
      asked = new ArrayList<>(selectors.size());
      for (Selector.VectorSelector selector : selectors) {
        asked.add(new Asked(selector, known.series(selector).orElse(null)));
      }
    }
    return asked;
  }

  /** The metrics in it that the catalogue knows, each once, by the name that is asked for. */
  Map<String, MetricFamily> families() {
    Map<String, MetricFamily> families = new LinkedHashMap<>();
    for (Asked one : asked()) {
      if (one.series() != null) {
        families.put(one.series().name(), one.series().family());
      }
    }
    return families;
  }

  /** What chooses series in it by one value each, so not within ranges. */
  List<Selector.VectorSelector> instants() {
    return instants;
  }
}
