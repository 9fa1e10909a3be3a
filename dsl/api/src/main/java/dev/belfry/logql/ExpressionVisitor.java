package dev.belfry.logql;

/**
 * Code that handles each kind of expression; a kind that it forgets does not compile. Expressions
 * of others may be deeper than a thread's stack: rather than call {@code accept} for what is
 * inside, go through {@link Expression#parts()}.
 *
 * @param <R> what the code makes of an expression
 */
public interface ExpressionVisitor<R> {

  /** Handles {@code {app="api"} |= "error"}. */
  R logs(Expression.Logs logs);

  /** Handles {@code rate({app="api"}[5m])}. */
  R rangeAggregation(Expression.RangeAggregation aggregation);

  /** Handles {@code sum by (app)(...)}. */
  R vectorAggregation(Expression.VectorAggregation aggregation);

  /** Handles {@code left + right}. */
  R binary(Expression.Binary binary);

  /** Handles {@code 0.05}. */
  R literal(Expression.Literal literal);

  /** Handles {@code vector(0)}. */
  R vector(Expression.Vector vector);

  /** Handles {@code label_replace(...)}. */
  R labelReplace(Expression.LabelReplace replace);
}
