package dev.belfry.promql;

/**
 * Code that handles each kind of expression; a kind that it forgets does not compile. Expressions
 * of others may be deeper than a thread's stack: rather than call {@code accept} for what is
 * inside, go through {@link Expression#parts()}.
 *
 * @param <R> what the code makes of an expression
 */
public interface ExpressionVisitor<R> {

  /** Handles {@code name{label="value"}}. */
  R vectorSelector(Selector.VectorSelector selector);

  /** Handles {@code name[5m]}. */
  R rangeSelector(Selector.RangeSelector selector);

  /** Handles {@code rate(name[5m])[1h:1m]}. */
  R subquery(Selector.Subquery subquery);

  /** Handles {@code 0.05}. */
  R number(Literal.NumberLiteral number);

  /** Handles {@code "text"}. */
  R string(Literal.StringLiteral string);

  /** Handles {@code rate(name[5m])}. */
  R call(Expression.Call call);

  /** Handles {@code sum by (label) (name)}. */
  R aggregation(Expression.Aggregation aggregation);

  /** Handles {@code left + right}. */
  R binary(Expression.Binary binary);

  /** Handles {@code (inner)}. */
  R parentheses(Expression.Parentheses parentheses);

  /** Handles {@code -operand}. */
  R unary(Expression.Unary unary);

  /** Handles {@code $threshold}. */
  R variable(Literal.Variable variable);

  /** Handles {@code $how by (label) (name)}. */
  R variableAggregation(Templated.VariableAggregation aggregation);

  /** Handles {@code left $op right}. */
  R variableOperation(Templated.VariableOperation operation);
}
