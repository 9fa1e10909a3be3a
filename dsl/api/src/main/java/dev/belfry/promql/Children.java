package dev.belfry.promql;

import java.util.List;

/** Tells the expressions directly inside an expression. */
final class Children implements ExpressionVisitor<List<Expression>> {
  static final Children VISITOR = new Children();

  private Children() {}

  @Override
  public List<Expression> vectorSelector(Selector.VectorSelector selector) {
    return List.of();
  }

  @Override
  public List<Expression> rangeSelector(Selector.RangeSelector selector) {
    return List.of(selector.selector());
  }

  @Override
  public List<Expression> subquery(Selector.Subquery subquery) {
    return List.of(subquery.inner());
  }

  @Override
  public List<Expression> number(Literal.NumberLiteral number) {
    return List.of();
  }

  @Override
  public List<Expression> string(Literal.StringLiteral string) {
    return List.of();
  }

  @Override
  public List<Expression> call(Expression.Call call) {
    return call.arguments();
  }

  @Override
  public List<Expression> aggregation(Expression.Aggregation aggregation) {
    return aggregation.parameter().isPresent()
        ? List.of(aggregation.parameter().get(), aggregation.operand())
        : List.of(aggregation.operand());
  }

  @Override
  public List<Expression> binary(Expression.Binary binary) {
    return List.of(binary.left(), binary.right());
  }

  @Override
  public List<Expression> parentheses(Expression.Parentheses parentheses) {
    return List.of(parentheses.inner());
  }

  @Override
  public List<Expression> unary(Expression.Unary unary) {
    return List.of(unary.operand());
  }

  @Override
  public List<Expression> variable(Literal.Variable variable) {
    return List.of();
  }

  @Override
  public List<Expression> variableAggregation(Templated.VariableAggregation aggregation) {
    return aggregation.arguments();
  }

  @Override
  public List<Expression> variableOperation(Templated.VariableOperation operation) {
    return List.of(operation.left(), operation.right());
  }
}
