package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * The syntax tree of a PromQL expression, as Prometheus reads it. Parentheses are part of it, so
 * that printers neither add nor drop any.
 */
public sealed interface Expression
    permits Selector,
        Literal,
        Templated,
        Expression.Call,
        Expression.Aggregation,
        Expression.Binary,
        Expression.Parentheses,
        Expression.Unary {

  /** Calls the method of the visitor that fits this kind of expression. */
  <R> R accept(ExpressionVisitor<R> visitor);

  /** The expressions directly inside this one, in the order in which they are printed. */
  default List<Expression> children() {
    return accept(Children.VISITOR);
  }

  /**
   * This expression and all inside it, each behind what is inside it, in the order of the text. To
   * go through them takes no stack, however deep the expression is: texts have no bound of depth.
   */
  default List<Expression> parts() {
    return OwnPart.WALK.parts(this);
  }

  /** Where it stood in the text it was read from. */
  SourceRange source();

  /** The expression on one line, as Prometheus itself prints it. */
  default String text() {
    return LinePrinter.print(this);
  }

  /** The expression as Prometheus formats it for readers: split where it is above 100 bytes. */
  default String pretty() {
    return PrettyPrinter.print(this);
  }

  /** What its evaluation gives, if it fits together; what is read always does. */
  default ValueType type() {
    return TypeOf.of(this);
  }

  /**
   * A function applied to its arguments: {@code rate(name[5m])}.
   *
   * @param function the name of the function as PromQL writes it
   * @param arguments the arguments
   * @param source where it stood
   */
  record Call(String function, List<Expression> arguments, SourceRange source)
      implements Expression {
    /** A call made of its parts. */
    public Call {
      requireNonNull(function, "function");
      arguments = List.copyOf(requireNonNull(arguments, "arguments"));
      requireNonNull(source, "source");
    }

    /** A call that was built, not read. */
    public Call(String function, List<Expression> arguments) {
      this(function, arguments, SourceRange.NONE);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.call(this);
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
   * Many series made into few: {@code topk by (label) (5, name)}.
   *
   * @param operator how
   * @param grouping which labels stay
   * @param parameter what stands before the operand
   * @param operand the many series
   * @param source where it stood
   */
  record Aggregation(
      AggregationOperator operator,
      Grouping grouping,
      Optional<Expression> parameter,
      Expression operand,
      SourceRange source)
      implements Expression {
    /**
     * An aggregation made of its parts.
     *
     * @throws IllegalArgumentException when the parameter is missing or the operator takes none
     */
    public Aggregation {
      requireNonNull(operator, "operator");
      requireNonNull(grouping, "grouping");
      requireNonNull(parameter, "parameter");
      requireNonNull(operand, "operand");
      requireNonNull(source, "source");
      if (operator.takesParameter() != parameter.isPresent()) {
        throw new IllegalArgumentException(
            operator.symbol()
                + (parameter.isPresent()
                    ? ": expected no parameter, got one"
                    : ": expected a parameter, got none"));
      }
    }

    /**
     * An aggregation that was built, not read.
     *
     * @throws IllegalArgumentException when the parameter is missing or the operator takes none
     */
    public Aggregation(
        AggregationOperator operator,
        Grouping grouping,
        Optional<Expression> parameter,
        Expression operand) {
      this(operator, grouping, parameter, operand, SourceRange.NONE);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.aggregation(this);
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
   * Two expressions and the operator between them: {@code left > bool on (label) right}.
   *
   * @param left the left side
   * @param operator the operator
   * @param returnBool whether a comparison gives 0 and 1 instead of dropping series
   * @param matching how series find their partner
   * @param right the right side
   * @param source where it stood
   */
  record Binary(
      Expression left,
      BinaryOperator operator,
      boolean returnBool,
      VectorMatching matching,
      Expression right,
      SourceRange source)
      implements Expression {
    /**
     * An operation made of its parts.
     *
     * @throws IllegalArgumentException when {@code bool} stands at another operator than a
     *     comparison, or a group or a fill at {@code or}, {@code and} or {@code unless}
     */
    public Binary {
      requireNonNull(left, "left");
      requireNonNull(operator, "operator");
      requireNonNull(matching, "matching");
      requireNonNull(right, "right");
      if (returnBool && !operator.isComparison()) {
        throw new IllegalArgumentException(
            "bool: expected a comparison, got `" + operator.symbol() + "`");
      }
      if (operator.isSetOperator()) {
        matching.requireForSets(operator);
      }
      requireNonNull(source, "source");
    }

    /**
     * An operation that was built, not read.
     *
     * @throws IllegalArgumentException when {@code bool} stands at another operator than a
     *     comparison, or a group or a fill at {@code or}, {@code and} or {@code unless}
     */
    public Binary(
        Expression left,
        BinaryOperator operator,
        boolean returnBool,
        VectorMatching matching,
        Expression right) {
      this(left, operator, returnBool, matching, right, SourceRange.NONE);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.binary(this);
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
   * An expression in parentheses: {@code (inner)}.
   *
   * @param inner what is between them
   * @param source where it stood
   */
  record Parentheses(Expression inner, SourceRange source) implements Expression {
    /** Parentheses around this, and their place. */
    public Parentheses {
      requireNonNull(inner, "inner");
      requireNonNull(source, "source");
    }

    /** Parentheses around this. */
    public Parentheses(Expression inner) {
      this(inner, SourceRange.NONE);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.parentheses(this);
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

  /** A sign in front of an expression. */
  enum Sign {
    /** Changes nothing. */
    PLUS("+"),
    /** Turns the sign of each value. */
    MINUS("-");

    private final String symbol;

    Sign(String symbol) {
      this.symbol = symbol;
    }

    /** The sign as PromQL writes it. */
    public String symbol() {
      return symbol;
    }
  }

  /**
   * A sign and its operand: {@code -operand}.
   *
   * @param sign the sign
   * @param operand what it stands before
   * @param source where it stood
   */
  record Unary(Sign sign, Expression operand, SourceRange source) implements Expression {
    /**
     * A signed expression made of its parts.
     *
     * @throws IllegalArgumentException when the operand is a number, which has its own sign
     */
    public Unary {
      requireNonNull(sign, "sign");
      if (requireNonNull(operand, "operand") instanceof Literal.NumberLiteral number) {
        throw new IllegalArgumentException(
            "sign: expected it in the number itself, got it before " + number.literal());
      }
      requireNonNull(source, "source");
    }

    /**
     * A signed expression that was built, not read.
     *
     * @throws IllegalArgumentException when the operand is a number, which has its own sign
     */
    public Unary(Sign sign, Expression operand) {
      this(sign, operand, SourceRange.NONE);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.unary(this);
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
