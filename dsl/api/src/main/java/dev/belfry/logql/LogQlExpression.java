package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;

/**
 * A query of Loki: {@link LogQuery} shows lines, {@link MetricQuery} numbers. Two of them are equal
 * when they are written the same way.
 */
public abstract sealed class LogQlExpression implements NodeValue
    permits LogPipeline, MetricOperators, MetricCondition {
  private final Expression expression;

  LogQlExpression(Expression expression) {
    this.expression = requireNonNull(expression, "expression");
  }

  /** The syntax tree, for code that looks into expressions. */
  public final Expression expression() {
    return expression;
  }

  /** The expression on one line, in the words and spaces of Loki. */
  public final String text() {
    return LinePrinter.print(expression);
  }

  /** The expression as Loki formats it for readers: split where it is above 100 bytes. */
  public final String pretty() {
    return PrettyPrinter.print(expression);
  }

  @Override
  public final Node node() {
    return Node.text(text());
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof LogQlExpression that && expression.equals(that.expression);
  }

  @Override
  public final int hashCode() {
    return expression.hashCode();
  }

  /** Same as {@link #text()}. */
  @Override
  public final String toString() {
    return text();
  }
}
