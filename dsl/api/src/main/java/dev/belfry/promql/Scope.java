package dev.belfry.promql;

import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps an expression to the series that fit a matcher, and carries the matcher's label through all
 * groupings and matchings, so that what belongs together stays apart by that label.
 */
final class Scope implements ExpressionVisitor<Expression> {
  /** Its second argument chooses labels by their name, not series to compute with. */
  private static final String INFO = "info";

  private final Matcher matcher;

  private Scope(Matcher matcher) {
    this.matcher = matcher;
  }

  static Expression of(Expression expression, Matcher matcher) {
    return expression.accept(new Scope(matcher));
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
        vectorSelector(selector.selector()),
        selector.range(),
        selector.modifiers(),
        selector.source());
  }

  @Override
  public Expression subquery(Selector.Subquery subquery) {
    return new Selector.Subquery(
        subquery.inner().accept(this),
        subquery.range(),
        subquery.step(),
        subquery.modifiers(),
        subquery.source());
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
  public Expression call(Expression.Call call) {
    List<Expression> arguments = new ArrayList<>();
    for (Expression argument : call.arguments()) {
      boolean labels = call.function().equals(INFO) && !arguments.isEmpty();
      arguments.add(labels ? argument : argument.accept(this));
    }
    return new Expression.Call(call.function(), arguments, call.source());
  }

  @Override
  public Expression aggregation(Expression.Aggregation aggregation) {
    Optional<Expression> parameter = aggregation.parameter().map(one -> one.accept(this));
    return new Expression.Aggregation(
        aggregation.operator(),
        grouping(aggregation.grouping()),
        parameter,
        aggregation.operand().accept(this),
        aggregation.source());
  }

  @Override
  public Expression variableAggregation(Templated.VariableAggregation aggregation) {
    return new Templated.VariableAggregation(
        aggregation.operator(),
        grouping(aggregation.grouping()),
        aggregation.arguments().stream().map(one -> one.accept(this)).toList(),
        aggregation.source());
  }

  private Grouping grouping(Grouping grouping) {
    boolean keeps = grouping.mode() == Grouping.Mode.BY;
    return new Grouping(
        grouping.mode(), keeps ? with(grouping.labels()) : without(grouping.labels()));
  }

  @Override
  public Expression binary(Expression.Binary binary) {
    return new Expression.Binary(
        binary.left().accept(this),
        binary.operator(),
        binary.returnBool(),
        matching(binary.matching()),
        binary.right().accept(this),
        binary.source());
  }

  @Override
  public Expression variableOperation(Templated.VariableOperation operation) {
    return new Templated.VariableOperation(
        operation.left().accept(this),
        operation.operator(),
        operation.returnBool(),
        matching(operation.matching()),
        operation.right().accept(this),
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
    return new Expression.Parentheses(parentheses.inner().accept(this), parentheses.source());
  }

  @Override
  public Expression unary(Expression.Unary unary) {
    return new Expression.Unary(unary.sign(), unary.operand().accept(this), unary.source());
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
