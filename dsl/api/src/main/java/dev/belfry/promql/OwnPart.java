package dev.belfry.promql;

import dev.belfry.common.Walk;
import java.util.List;

/**
 * Tells what an expression says by itself, without what is inside it, but with how much that is.
 */
final class OwnPart implements ExpressionVisitor<Object> {
  private static final OwnPart VISITOR = new OwnPart();

  static final Walk<Expression> WALK =
      new Walk<>(Expression::children, expression -> expression.accept(VISITOR));

  private OwnPart() {}

  @Override
  public Object vectorSelector(Selector.VectorSelector selector) {
    return selector;
  }

  @Override
  public Object rangeSelector(Selector.RangeSelector selector) {
    return List.of(Selector.RangeSelector.class, selector.range(), selector.modifiers());
  }

  @Override
  public Object subquery(Selector.Subquery subquery) {
    return List.of(
        Selector.Subquery.class, subquery.range(), subquery.step(), subquery.modifiers());
  }

  @Override
  public Object number(Literal.NumberLiteral number) {
    return number;
  }

  @Override
  public Object string(Literal.StringLiteral string) {
    return string;
  }

  @Override
  public Object variable(Literal.Variable variable) {
    return variable;
  }

  @Override
  public Object call(Expression.Call call) {
    return List.of(Expression.Call.class, call.function(), call.arguments().size());
  }

  @Override
  public Object aggregation(Expression.Aggregation aggregation) {
    return List.of(aggregation.operator(), aggregation.grouping());
  }

  @Override
  public Object variableAggregation(Templated.VariableAggregation aggregation) {
    return List.of(aggregation.operator(), aggregation.grouping(), aggregation.arguments().size());
  }

  @Override
  public Object binary(Expression.Binary binary) {
    return List.of(binary.operator(), binary.returnBool(), binary.matching());
  }

  @Override
  public Object variableOperation(Templated.VariableOperation operation) {
    return List.of(operation.operator(), operation.returnBool(), operation.matching());
  }

  @Override
  public Object parentheses(Expression.Parentheses parentheses) {
    return Expression.Parentheses.class;
  }

  @Override
  public Object unary(Expression.Unary unary) {
    return unary.sign();
  }
}
