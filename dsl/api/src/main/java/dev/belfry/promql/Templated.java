package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.SourceRange;
import java.util.List;

/**
 * An expression whose operator Grafana fills in. What it means is known only then, so it works in
 * dashboards and never in rules.
 */
public sealed interface Templated extends Expression {

  /** The variable in place of the operator: {@code $how}, {@code ${how:raw}}, {@code [[how]]}. */
  String operator();

  /**
   * Many series made into few, in a way that readers choose: {@code $how by (job) (name)}. Without
   * labels to group by it is a {@link Expression.Call}.
   *
   * @param operator the variable
   * @param grouping which labels stay
   * @param arguments what is aggregated, and a parameter before it if the operator takes one
   * @param source where it stood
   */
  record VariableAggregation(
      String operator, Grouping grouping, List<Expression> arguments, SourceRange source)
      implements Templated {
    /**
     * An aggregation made of its parts.
     *
     * @throws IllegalArgumentException when nothing is said of labels, or there is no argument, or
     *     more than two
     */
    public VariableAggregation {
      requireNonNull(operator, "operator");
      if (requireNonNull(grouping, "grouping").isEverything()) {
        throw new IllegalArgumentException(operator + ": expected labels to group by, got none");
      }
      arguments = List.copyOf(requireNonNull(arguments, "arguments"));
      if (arguments.isEmpty() || arguments.size() > 2) {
        throw new IllegalArgumentException(
            operator + ": expected 1 or 2 arguments, got " + arguments.size());
      }
      requireNonNull(source, "source");
    }

    /** What is aggregated. */
    public Expression operand() {
      return arguments.get(arguments.size() - 1);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.variableAggregation(this);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Expression that && OwnPart.WALK.equal(this, that);
    }

    @Override
    public int hashCode() {
      return OwnPart.WALK.hash(this);
    }

    /** Same as {@link #text()}. */
    @Override
    public String toString() {
      return text();
    }
  }

  /**
   * Two expressions and a variable between them: {@code left $op on (label) right}. How tightly it
   * binds is not known either; here it binds less than any operator.
   *
   * @param left the left side
   * @param operator the variable
   * @param returnBool whether {@code bool} stands behind it
   * @param matching how series find their partner
   * @param right the right side
   * @param source where it stood
   */
  record VariableOperation(
      Expression left,
      String operator,
      boolean returnBool,
      VectorMatching matching,
      Expression right,
      SourceRange source)
      implements Templated {
    /** An operation made of its parts. */
    public VariableOperation {
      requireNonNull(left, "left");
      requireNonNull(operator, "operator");
      requireNonNull(matching, "matching");
      requireNonNull(right, "right");
      requireNonNull(source, "source");
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.variableOperation(this);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Expression that && OwnPart.WALK.equal(this, that);
    }

    @Override
    public int hashCode() {
      return OwnPart.WALK.hash(this);
    }

    /** Same as {@link #text()}. */
    @Override
    public String toString() {
      return text();
    }
  }
}
