package dev.belfry.check;

import dev.belfry.common.Matcher;
import dev.belfry.logql.Expression;
import dev.belfry.logql.ExpressionVisitor;
import dev.belfry.logql.Grouping;
import dev.belfry.logql.LabelMatcher;
import dev.belfry.logql.LogQlExpression;
import dev.belfry.logql.RangeOperator;
import dev.belfry.logql.VectorMatching;
import dev.belfry.logql.VectorOperator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which labels the result of a query of logs can have. What labels streams have, and what parsers
 * find in lines, nobody knows; an aggregation answers the question. It goes from the inner parts to
 * the outer ones.
 */
final class LogLabels implements ExpressionVisitor<Optional<Set<String>>> {
  private static final Optional<Set<String>> NO_LABELS = Optional.of(Set.of());
  private static final Set<VectorOperator> CHOOSING =
      Set.of(
          VectorOperator.TOPK,
          VectorOperator.BOTTOMK,
          VectorOperator.APPROX_TOPK,
          VectorOperator.SORT,
          VectorOperator.SORT_DESC);

  private final Map<Expression, Optional<Set<String>>> found = new IdentityHashMap<>();

  private LogLabels() {}

  /** The labels of the result; empty if that is not known. */
  static Optional<Set<String>> of(LogQlExpression query) {
    LogLabels labels = new LogLabels();
    for (Expression part : query.expression().parts()) {
      labels.found.put(part, part.accept(labels));
    }
    return labels.found.get(query.expression());
  }

  @Override
  public Optional<Set<String>> logs(Expression.Logs logs) {
    return Optional.empty();
  }

  @Override
  public Optional<Set<String>> rangeAggregation(Expression.RangeAggregation aggregation) {
    if (aggregation.operator() == RangeOperator.ABSENT) {
      return values(aggregation.range().logs().matchers());
    }
    return aggregation.grouping().flatMap(grouping -> grouped(grouping, Optional.empty()));
  }

  /** Absent lines are told by the labels that were asked for by one value and nothing else. */
  private static Optional<Set<String>> values(List<LabelMatcher> matchers) {
    Set<String> once = new TreeSet<>();
    Set<String> otherwise = new HashSet<>();
    for (LabelMatcher matcher : matchers) {
      if (matcher.operator() != Matcher.Operator.EQUAL || !once.add(matcher.label())) {
        otherwise.add(matcher.label());
      }
    }
    once.removeAll(otherwise);
    return areFilledIn(once) ? Optional.empty() : Optional.of(once);
  }

  @Override
  public Optional<Set<String>> vectorAggregation(Expression.VectorAggregation aggregation) {
    Optional<Set<String>> inner = found.get(aggregation.operand());
    return CHOOSING.contains(aggregation.operator())
        ? inner
        : grouped(aggregation.grouping(), inner);
  }

  private static Optional<Set<String>> grouped(Grouping grouping, Optional<Set<String>> inner) {
    Set<String> named = new TreeSet<>(grouping.labels());
    if (areFilledIn(named)) {
      return Optional.empty();
    }
    if (grouping.mode() == Grouping.Mode.BY) {
      inner.ifPresent(named::retainAll);
      return Optional.of(named);
    }
    return inner.map(labels -> minus(labels, named));
  }

  /** Whether readers choose one of the labels. */
  private static boolean areFilledIn(Set<String> names) {
    return names.stream().anyMatch(VariableReference::mayBeIn);
  }

  private static Set<String> minus(Set<String> labels, Set<String> named) {
    Set<String> fewer = new TreeSet<>(labels);
    fewer.removeAll(named);
    return fewer;
  }

  private static Set<String> plus(Set<String> labels, Set<String> named) {
    Set<String> more = new TreeSet<>(labels);
    more.addAll(named);
    return more;
  }

  @Override
  public Optional<Set<String>> binary(Expression.Binary binary) {
    Optional<Set<String>> left = found.get(binary.left());
    Optional<Set<String>> right = found.get(binary.right());
    if (binary.left() instanceof Expression.Literal) {
      return right;
    }
    if (binary.right() instanceof Expression.Literal) {
      return left;
    }
    if (binary.operator().isSetOperator()) {
      return binary.operator().symbol().equals("or")
          ? left.flatMap(labels -> right.map(more -> plus(labels, more)))
          : left;
    }
    return matched(binary.matching(), left, right);
  }

  private static Optional<Set<String>> matched(
      VectorMatching matching, Optional<Set<String>> left, Optional<Set<String>> right) {
    Set<String> included = new TreeSet<>(matching.included());
    Set<String> named = new TreeSet<>(matching.labels());
    if (areFilledIn(named) || areFilledIn(included)) {
      return Optional.empty();
    }
    return switch (matching.group()) {
      case LEFT -> left.map(labels -> plus(labels, included));
      case RIGHT -> right.map(labels -> plus(labels, included));
      case NONE ->
          matching.mode() == VectorMatching.Mode.ON
              ? Optional.of(named)
              : left.map(labels -> minus(labels, named));
    };
  }

  @Override
  public Optional<Set<String>> literal(Expression.Literal literal) {
    return NO_LABELS;
  }

  @Override
  public Optional<Set<String>> vector(Expression.Vector vector) {
    return NO_LABELS;
  }

  @Override
  public Optional<Set<String>> labelReplace(Expression.LabelReplace replace) {
    Set<String> target = Set.of(replace.target().value());
    return areFilledIn(target)
        ? Optional.empty()
        : found.get(replace.operand()).map(labels -> plus(labels, target));
  }
}
