package dev.belfry.check;

import static dev.belfry.check.Certainty.minus;
import static dev.belfry.check.Certainty.plus;

import dev.belfry.common.Label;
import dev.belfry.promql.Expression;
import dev.belfry.promql.ExpressionVisitor;
import dev.belfry.promql.Grouping;
import dev.belfry.promql.Literal;
import dev.belfry.promql.Selector;
import dev.belfry.promql.Templated;
import dev.belfry.promql.ValueType;
import dev.belfry.promql.VectorMatching;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which labels the result of an expression can have. Where nothing is known about the labels that a
 * metric itself has, selectors leave the question open; an aggregation answers it. What was found
 * of a part is kept, so that neither depth nor length of an expression matters.
 */
final class LabelFlow implements ExpressionVisitor<Optional<Set<String>>> {
  private static final Optional<Set<String>> NO_LABELS = Optional.of(Set.of());
  private static final Set<String> ABSENT = Set.of("absent", "absent_over_time");
  private static final Set<String> RATES = Set.of("rate", "irate", "increase");
  private static final Set<String> OF_OWN_CHOICE = Set.of("info", "histogram_quantiles");

  /** How far one part is looked for from within another; what is deeper takes a list. */
  private static final int DEEPEST = 64;

  private final Function<Selector.VectorSelector, Optional<Set<String>>> ofMetrics;
  private final Certainty certainty;
  private final PartMap<Found> found = new PartMap<>();
  private int depth;

  private LabelFlow(
      Function<Selector.VectorSelector, Optional<Set<String>>> ofMetrics, Certainty certainty) {
    this.ofMetrics = ofMetrics;
    this.certainty = certainty;
  }

  /** What is known of a part: its labels, if they are known, and whether it is a plain number. */
  private record Found(Optional<Set<String>> labels, boolean isNumber) {}

  /** Follows the labels that can be there, where nobody knows which labels metrics have. */
  static LabelFlow ofUnknown() {
    return possible(selector -> Optional.empty());
  }

  /** Follows the labels that can be there, from those that metrics can have. */
  static LabelFlow possible(Function<Selector.VectorSelector, Optional<Set<String>>> ofMetrics) {
    return new LabelFlow(ofMetrics, Certainty.POSSIBLE);
  }

  /** Follows the labels that are there for sure, from those that metrics always have. */
  static LabelFlow sure(Function<Selector.VectorSelector, Optional<Set<String>>> ofMetrics) {
    return new LabelFlow(ofMetrics, Certainty.SURE);
  }

  /** The labels of the result; empty if that is not known. */
  Optional<Set<String>> labelsOf(Expression expression) {
    Selector.VectorSelector metric = metricOf(expression);
    if (metric != null) {
      return ofMetrics.apply(metric); // What is known by its name need not be kept here.
    }
    if (expression instanceof Expression.Aggregation aggregation
        && metricOf(aggregation.operand()) != null) {
      return aggregation(aggregation);
    }
    Found known = found.get(expression);
    if (known != null) {
      return known.labels();
    }
    if (depth == DEEPEST) {
      expression.parts().forEach(this::find);
      return found.get(expression).labels();
    }
    depth++;
    Found now = find(expression);
    depth--;
    return now.labels();
  }

  /** The metric whose labels an expression has, as it asks for it or its rate; null if neither. */
  private static Selector.VectorSelector metricOf(Expression expression) {
    if (expression instanceof Selector.VectorSelector selector) {
      return selector;
    }
    Expression range =
        expression instanceof Expression.Call call && RATES.contains(call.function())
            ? call.arguments().get(0)
            : expression;
    return range instanceof Selector.RangeSelector selector ? selector.selector() : null;
  }

  /** What is inside is found before, or on the way. */
  private Found find(Expression part) {
    Found known = found.get(part);
    if (known == null) {
      known = new Found(part.accept(this), isNumber(part));
      found.put(part, known);
    }
    return known;
  }

  private boolean isNumber(Expression part) {
    boolean depends =
        part instanceof Expression.Binary
            || part instanceof Expression.Parentheses
            || part instanceof Expression.Unary;
    return depends
        ? part.children().stream().allMatch(this::isFoundNumber)
        : part.type() == ValueType.SCALAR;
  }

  private boolean isFoundNumber(Expression part) {
    Found known = found.get(part);
    return known != null && known.isNumber();
  }

  @Override
  public Optional<Set<String>> vectorSelector(Selector.VectorSelector selector) {
    return ofMetrics.apply(selector);
  }

  @Override
  public Optional<Set<String>> rangeSelector(Selector.RangeSelector selector) {
    return labelsOf(selector.selector());
  }

  @Override
  public Optional<Set<String>> subquery(Selector.Subquery subquery) {
    return labelsOf(subquery.inner());
  }

  @Override
  public Optional<Set<String>> number(Literal.NumberLiteral number) {
    return NO_LABELS;
  }

  @Override
  public Optional<Set<String>> string(Literal.StringLiteral string) {
    return NO_LABELS;
  }

  @Override
  public Optional<Set<String>> call(Expression.Call call) {
    if (OF_OWN_CHOICE.contains(call.function()) || call.type() == ValueType.ANY) {
      return Optional.empty();
    }
    for (Expression argument : call.arguments()) {
      if (hasSeries(argument.type())) {
        return labelsOf(call, argument);
      }
    }
    return NO_LABELS;
  }

  /** Numbers and texts have no labels, and what is made of them alone has none either. */
  private static boolean hasSeries(ValueType argument) {
    return argument != ValueType.SCALAR && argument != ValueType.STRING;
  }

  private Optional<Set<String>> labelsOf(Expression.Call call, Expression series) {
    if (call.type() == ValueType.SCALAR) {
      return NO_LABELS;
    }
    if (ABSENT.contains(call.function())) {
      return AbsentSeries.labels(PlacedExpression.bare(series));
    }
    Optional<Set<String>> labels = labelsOf(series);
    return switch (call.function()) {
      case "label_join", "label_replace" -> WrittenLabel.labels(call, labels, certainty);
      case "histogram_quantile", "histogram_fraction" ->
          labels.map(known -> minus(known, List.of("le")));
      default -> labels;
    };
  }

  @Override
  public Optional<Set<String>> aggregation(Expression.Aggregation aggregation) {
    Optional<Set<String>> inner = labelsOf(aggregation.operand());
    return switch (aggregation.operator().symbol()) {
      case "topk", "bottomk", "limitk", "limit_ratio" -> inner;
      case "count_values" ->
          aggregation
              .parameter()
              .flatMap(WrittenLabel::name)
              .flatMap(
                  name ->
                      grouped(aggregation.grouping(), inner)
                          .map(kept -> plus(kept, List.of(name))));
      default -> grouped(aggregation.grouping(), inner);
    };
  }

  private Optional<Set<String>> grouped(Grouping grouping, Optional<Set<String>> inner) {
    if (areFilledIn(grouping.labels())) {
      return Optional.empty();
    }
    List<String> names = names(grouping.labels());
    return kept(grouping.mode() == Grouping.Mode.BY, names, inner);
  }

  /** What is left of labels where only these are kept, or all but these. */
  private Optional<Set<String>> kept(
      boolean onlyThese, List<String> names, Optional<Set<String>> labels) {
    return onlyThese
        ? Optional.of(certainty.those(names, labels))
        : labels.map(known -> minus(known, names));
  }

  @Override
  public Optional<Set<String>> binary(Expression.Binary binary) {
    Optional<Set<String>> left = labelsOf(binary.left());
    Optional<Set<String>> right = labelsOf(binary.right());
    if (isFoundNumber(binary.left())) {
      return right;
    }
    if (isFoundNumber(binary.right())) {
      return left;
    }
    if (binary.operator().isSetOperator()) {
      return binary.operator().symbol().equals("or") ? certainty.either(left, right) : left;
    }
    VectorMatching matching = binary.matching();
    if (areFilledIn(matching.labels()) || areFilledIn(matching.included())) {
      return Optional.empty();
    }
    return switch (matching.group()) {
      case LEFT -> taken(matching, left, right);
      case RIGHT -> taken(matching, right, left);
      case NONE ->
          compared(
              matching, matching.fill().left().isPresent() ? certainty.either(left, right) : left);
    };
  }

  /** The labels by which two series found each other. */
  private Optional<Set<String>> compared(VectorMatching matching, Optional<Set<String>> labels) {
    return kept(matching.mode() == VectorMatching.Mode.ON, names(matching.labels()), labels);
  }

  /** What is taken from the one side replaces what the many have; either may be filled in. */
  private Optional<Set<String>> taken(
      VectorMatching matching, Optional<Set<String>> many, Optional<Set<String>> one) {
    Optional<Set<String>> all =
        matching.fill().equals(VectorMatching.Fill.NONE)
            ? many
            : certainty.either(many, compared(matching, one));
    List<String> names = names(matching.included());
    return names.isEmpty()
        ? all
        : all.map(labels -> plus(minus(labels, names), certainty.those(names, one)));
  }

  @Override
  public Optional<Set<String>> parentheses(Expression.Parentheses parentheses) {
    return labelsOf(parentheses.inner());
  }

  @Override
  public Optional<Set<String>> unary(Expression.Unary unary) {
    return labelsOf(unary.operand());
  }

  @Override
  public Optional<Set<String>> variable(Literal.Variable variable) {
    return Optional.empty();
  }

  @Override
  public Optional<Set<String>> variableAggregation(Templated.VariableAggregation aggregation) {
    return Optional.empty();
  }

  @Override
  public Optional<Set<String>> variableOperation(Templated.VariableOperation operation) {
    return Optional.empty();
  }

  /** Whether the labels lack one; the name of the metric is not followed, so it may be there. */
  static boolean lack(Set<String> labels, String label) {
    return !labels.contains(label) && !label.equals(KnownMetrics.NAME);
  }

  /** Whether readers choose one of the labels, or several at once. */
  static boolean areFilledIn(List<Label> labels) {
    for (Label label : labels) {
      if (VariableReference.mayBeIn(label.name())) {
        return true;
      }
    }
    return false;
  }

  private static List<String> names(List<Label> labels) {
    List<String> names = new ArrayList<>(labels.size());
    for (Label label : labels) {
      names.add(label.name());
    }
    return names;
  }
}
