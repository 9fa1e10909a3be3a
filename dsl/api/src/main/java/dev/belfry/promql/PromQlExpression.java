package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;

/**
 * What a panel can query and a rule can evaluate. Two of them are equal when they are written the
 * same way.
 */
public abstract sealed class PromQlExpression implements NodeValue permits Operand, Condition {
  private final Expression expression;

  PromQlExpression(Expression expression) {
    this.expression = requireNonNull(expression, "expression");
  }

  /** The syntax tree, for code that looks into expressions. */
  public final Expression expression() {
    return expression;
  }

  /** The expression on one line, as Prometheus itself prints it. */
  public final String text() {
    return LinePrinter.print(expression);
  }

  /** The expression as Prometheus formats it for readers: split where it is above 100 bytes. */
  public final String pretty() {
    return PrettyPrinter.print(expression);
  }

  @Override
  public final Node node() {
    return Node.text(text());
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof PromQlExpression that && expression.equals(that.expression);
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
