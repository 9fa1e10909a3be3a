package dev.belfry.logql;

import java.util.List;

/** Tells the expressions directly inside an expression. */
final class Children implements ExpressionVisitor<List<Expression>> {
  static final Children VISITOR = new Children();

  private Children() {}

  @Override
  public List<Expression> logs(Expression.Logs logs) {
    return List.of();
  }

  @Override
  public List<Expression> rangeAggregation(Expression.RangeAggregation aggregation) {
    return List.of(aggregation.range().logs());
  }

  @Override
  public List<Expression> vectorAggregation(Expression.VectorAggregation aggregation) {
    return List.of(aggregation.operand());
  }

  @Override
  public List<Expression> binary(Expression.Binary binary) {
    return List.of(binary.left(), binary.right());
  }

  @Override
  public List<Expression> literal(Expression.Literal literal) {
    return List.of();
  }

  @Override
  public List<Expression> vector(Expression.Vector vector) {
    return List.of();
  }

  @Override
  public List<Expression> labelReplace(Expression.LabelReplace replace) {
    return List.of(replace.operand());
  }
}
