package dev.belfry.promql;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Tells what an expression gives, on the assumption that it fits together. What operators give
 * depends on their operands alone: one that is a vector makes all a vector, and numbers change
 * nothing.
 */
final class TypeOf implements ExpressionVisitor<ValueType> {
  /** What is still to be looked at; null for the many expressions that are no operators. */
  private Deque<Expression> operands;

  private TypeOf() {}

  /** Looks at the last operands first, where most expressions have a vector. */
  static ValueType of(Expression expression) {
    TypeOf visitor = new TypeOf();
    ValueType found = expression.accept(visitor);
    while (visitor.hasMore() && found != ValueType.INSTANT_VECTOR) {
      found = joined(visitor.operands.pop().accept(visitor), found);
    }
    return found;
  }

  /** Whether it is a plain number; looks no further than to what is none. */
  static boolean isScalar(Expression expression) {
    TypeOf visitor = new TypeOf();
    boolean scalar = expression.accept(visitor) == ValueType.SCALAR;
    while (scalar && visitor.hasMore()) {
      scalar = visitor.operands.pop().accept(visitor) == ValueType.SCALAR;
    }
    return scalar;
  }

  /** What an operator gives between these. */
  static ValueType joined(ValueType left, ValueType right) {
    if (left == ValueType.INSTANT_VECTOR || right == ValueType.INSTANT_VECTOR) {
      return ValueType.INSTANT_VECTOR;
    }
    return left == ValueType.SCALAR ? right : left;
  }

  private boolean hasMore() {
    return operands != null && !operands.isEmpty();
  }

  private ValueType later(Expression... parts) {
    if (operands == null) {
      operands = new ArrayDeque<>(4);
    }
    for (Expression part : parts) {
      operands.push(part);
    }
    return ValueType.SCALAR;
  }

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
    return later(binary.left(), binary.right());
  }

  @Override
  public ValueType parentheses(Expression.Parentheses parentheses) {
    return later(parentheses.inner());
  }

  @Override
  public ValueType unary(Expression.Unary unary) {
    return later(unary.operand());
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
    return later(operation.left(), operation.right());
  }
}
