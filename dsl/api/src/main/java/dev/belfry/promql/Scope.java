package dev.belfry.promql;

import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps an expression to the series that fit a matcher, and carries the matcher's label through all
 * groupings and matchings, so that what belongs together stays apart by that label.
 */
final class Scope extends Fold<Expression> {
  /** Its second argument chooses labels by their name, not series to compute with. */
  private static final String INFO = "info";

  private final Matcher matcher;

  private Scope(Matcher matcher) {
    this.matcher = matcher;
  }

  static Expression of(Expression expression, Matcher matcher) {
    return new Scope(matcher).of(expression);
  }

  /** A selector that says something of the label already knows better. */
  @Override
  public Selector.VectorSelector vectorSelector(Selector.VectorSelector selector) {
    Label label = matcher.label();
    if (selector.names(label)) {
      return selector;
    }
    List<Matcher> all = plus(selector.matchers(), matcher);
    return new Selector.VectorSelector(
        selector.name(), all, selector.variables(), selector.modifiers(), selector.source());
  }

  @Override
  public Expression rangeSelector(Selector.RangeSelector selector) {
    return new Selector.RangeSelector(
        (Selector.VectorSelector) inner(0),
        selector.range(),
        selector.modifiers(),
        selector.source());
  }

  @Override
  public Expression subquery(Selector.Subquery subquery) {
    return new Selector.Subquery(
        inner(0), subquery.range(), subquery.step(), subquery.modifiers(), subquery.source());
  }

  @Override
  public Expression number(Literal.NumberLiteral number) {
    return number;
  }

  @Override
  public Expression string(Literal.StringLiteral string) {
    return string;
  }

  @Override
  public Expression variable(Literal.Variable variable) {
    return variable;
  }

  @Override
  List<Expression> inside(Expression expression) {
    return isInfo(expression) ? expression.children().subList(0, 1) : expression.children();
  }

  private static boolean isInfo(Expression expression) {
    return expression instanceof Expression.Call call
        && call.function().equals(INFO)
        && !call.arguments().isEmpty();
  }

  @Override
  public Expression call(Expression.Call call) {
    List<Expression> arguments = new ArrayList<>(inner());
    arguments.addAll(call.arguments().subList(arguments.size(), call.arguments().size()));
    return new Expression.Call(call.function(), arguments, call.source());
  }

  @Override
  public Expression aggregation(Expression.Aggregation aggregation) {
    return new Expression.Aggregation(
        aggregation.operator(),
        grouping(aggregation.grouping()),
        aggregation.parameter().map(one -> inner(0)),
        inner(inner().size() - 1),
        aggregation.source());
  }

  @Override
  public Expression variableAggregation(Templated.VariableAggregation aggregation) {
    return new Templated.VariableAggregation(
        aggregation.operator(), grouping(aggregation.grouping()), inner(), aggregation.source());
  }

  private Grouping grouping(Grouping grouping) {
    boolean keeps = grouping.mode() == Grouping.Mode.BY;
    return new Grouping(
        grouping.mode(), keeps ? with(grouping.labels()) : without(grouping.labels()));
  }

  @Override
  public Expression binary(Expression.Binary binary) {
    return new Expression.Binary(
        inner(0),
        binary.operator(),
        binary.returnBool(),
        matching(binary.matching()),
        inner(1),
        binary.source());
  }

  @Override
  public Expression variableOperation(Templated.VariableOperation operation) {
    return new Templated.VariableOperation(
        inner(0),
        operation.operator(),
        operation.returnBool(),
        matching(operation.matching()),
        inner(1),
        operation.source());
  }

  /** What is compared is not taken over as well. */
  private VectorMatching matching(VectorMatching matching) {
    boolean compares = matching.mode() == VectorMatching.Mode.ON;
    return new VectorMatching(
        matching.mode(),
        compares ? with(matching.labels()) : without(matching.labels()),
        matching.group(),
        without(matching.included()),
        matching.fill());
  }

  @Override
  public Expression parentheses(Expression.Parentheses parentheses) {
    return new Expression.Parentheses(inner(0), parentheses.source());
  }

  @Override
  public Expression unary(Expression.Unary unary) {
    return new Expression.Unary(unary.sign(), inner(0), unary.source());
  }

  private List<Label> with(List<Label> labels) {
    return labels.contains(matcher.label()) ? labels : plus(labels, matcher.label());
  }

  private List<Label> without(List<Label> labels) {
    return labels.stream().filter(label -> !label.equals(matcher.label())).toList();
  }

  private static <T> List<T> plus(List<T> items, T item) {
    List<T> more = new ArrayList<>(items);
    more.add(item);
    return more;
  }
}
