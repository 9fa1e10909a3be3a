package dev.belfry.promql;

/** Tells what an expression gives, on the assumption that it fits together. */
class TypeOf implements ExpressionVisitor<ValueType> {
  static final TypeOf VISITOR = new TypeOf();

  TypeOf() {}

  @Override
  public ValueType vectorSelector(Selector.VectorSelector selector) {
    return ValueType.INSTANT_VECTOR;
  }

  @Override
  public ValueType rangeSelector(Selector.RangeSelector selector) {
    return ValueType.RANGE_VECTOR;
  }

  @Override
  public ValueType subquery(Selector.Subquery subquery) {
    return ValueType.RANGE_VECTOR;
  }

  @Override
  public ValueType number(Literal.NumberLiteral number) {
    return ValueType.SCALAR;
  }

  @Override
  public ValueType string(Literal.StringLiteral string) {
    return ValueType.STRING;
  }

  /** What is not in the table has a variable in its name. */
  @Override
  public ValueType call(Expression.Call call) {
    return Functions.of(call.function()).map(Function::returns).orElse(ValueType.ANY);
  }

  @Override
  public ValueType aggregation(Expression.Aggregation aggregation) {
    return ValueType.INSTANT_VECTOR;
  }

  @Override
  public ValueType binary(Expression.Binary binary) {
    return ofBinary(binary.left().accept(this), binary.right().accept(this));
  }

  static ValueType ofBinary(ValueType left, ValueType right) {
    if (left == ValueType.INSTANT_VECTOR || right == ValueType.INSTANT_VECTOR) {
      return ValueType.INSTANT_VECTOR;
    }
    return left == ValueType.SCALAR ? right : left;
  }

  @Override
  public ValueType parentheses(Expression.Parentheses parentheses) {
    return parentheses.inner().accept(this);
  }

  @Override
  public ValueType unary(Expression.Unary unary) {
    return unary.operand().accept(this);
  }

  @Override
  public ValueType variable(Literal.Variable variable) {
    return ValueType.ANY;
  }

  @Override
  public ValueType variableAggregation(Templated.VariableAggregation aggregation) {
    return ValueType.INSTANT_VECTOR;
  }

  @Override
  public ValueType variableOperation(Templated.VariableOperation operation) {
    return ofBinary(operation.left().accept(this), operation.right().accept(this));
  }
}
