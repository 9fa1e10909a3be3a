package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Matcher;
import java.util.List;
import java.util.Optional;

/**
 * The syntax tree of a PromQL expression, as Prometheus reads it. Parentheses are part of it, so
 * that printers neither add nor drop any.
 */
public sealed interface Expression {

  /** Calls the method of the visitor that fits this kind of expression. */
  <R> R accept(ExpressionVisitor<R> visitor);

  /** The expressions directly inside this one, in the order in which they are printed. */
  default List<Expression> children() {
    return accept(Children.VISITOR);
  }

  /** What an {@link Offset} can stand behind. */
  sealed interface Selector extends Expression {}

  /**
   * The newest value of each series that fits: {@code name{label="value"}}.
   *
   * @param name the name of the metric, or an empty text when only matchers choose
   * @param matchers conditions on labels, in the order in which they were given
   */
  record VectorSelector(String name, List<Matcher> matchers) implements Selector {
    /**
     * A selector made of its two parts.
     *
     * @throws IllegalArgumentException when there is neither a name nor a matcher
     */
    public VectorSelector {
      requireNonNull(name, "name");
      matchers = List.copyOf(requireNonNull(matchers, "matchers"));
      if (name.isEmpty() && matchers.isEmpty()) {
        throw new IllegalArgumentException("selector: expected a name or a matcher, got neither");
      }
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.vectorSelector(this);
    }
  }

  /**
   * The recent values of each series that fits: {@code name[5m]}.
   *
   * @param selector which series
   * @param range how far back
   */
  record RangeSelector(VectorSelector selector, Range range) implements Selector {
    /** A range selector made of its two parts. */
    public RangeSelector {
      requireNonNull(selector, "selector");
      requireNonNull(range, "range");
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.rangeSelector(this);
    }
  }

  /**
   * A selector that looks at another time: {@code name offset 1h}.
   *
   * @param selector which series
   * @param millis how far back; negative looks ahead
   */
  record Offset(Selector selector, long millis) implements Expression {
    /**
     * An offset made of its two parts.
     *
     * @throws IllegalArgumentException when the offset is 0, which is the same as none
     */
    public Offset {
      requireNonNull(selector, "selector");
      if (millis == 0) {
        throw new IllegalArgumentException("offset: expected a time other than 0, got 0");
      }
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.offset(this);
    }
  }

  /**
   * A number: {@code 0.05}.
   *
   * @param value any double; PromQL knows the infinities and NaN
   */
  record NumberLiteral(double value) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.number(this);
    }

    /** Whether the text starts with a sign, which binds less tightly than {@code ^}. */
    boolean isSigned() {
      return Double.isInfinite(value) || Math.copySign(1, value) < 0 && !Double.isNaN(value);
    }
  }

  /**
   * A text, as some functions take it: {@code "instance"}.
   *
   * @param value the text without quotes and escapes
   */
  record StringLiteral(String value) implements Expression {
    /** A literal of this text. */
    public StringLiteral {
      requireNonNull(value, "value");
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.string(this);
    }
  }

  /**
   * A function applied to its arguments: {@code rate(name[5m])}.
   *
   * @param function the name of the function as PromQL writes it
   * @param arguments the arguments
   */
  record Call(String function, List<Expression> arguments) implements Expression {
    /** A call made of its two parts. */
    public Call {
      requireNonNull(function, "function");
      arguments = List.copyOf(requireNonNull(arguments, "arguments"));
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.call(this);
    }
  }

  /**
   * Many series made into few: {@code topk by (label) (5, name)}.
   *
   * @param operator how
   * @param grouping which labels stay
   * @param parameter what stands before the operand
   * @param operand the many series
   */
  record Aggregation(
      AggregationOperator operator,
      Grouping grouping,
      Optional<Expression> parameter,
      Expression operand)
      implements Expression {
    /**
     * An aggregation made of its four parts.
     *
     * @throws IllegalArgumentException when the parameter is missing or the operator takes none
     */
    public Aggregation {
      requireNonNull(operator, "operator");
      requireNonNull(grouping, "grouping");
      requireNonNull(parameter, "parameter");
      requireNonNull(operand, "operand");
      if (operator.takesParameter() != parameter.isPresent()) {
        throw new IllegalArgumentException(
            operator.symbol()
                + (parameter.isPresent()
                    ? ": expected no parameter, got one"
                    : ": expected a parameter, got none"));
      }
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.aggregation(this);
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
   */
  record Binary(
      Expression left,
      BinaryOperator operator,
      boolean returnBool,
      VectorMatching matching,
      Expression right)
      implements Expression {
    /**
     * An operation made of its five parts.
     *
     * @throws IllegalArgumentException when {@code bool} stands at another operator than a
     *     comparison, or a group at {@code or}, {@code and} or {@code unless}
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
      if (operator.isSetOperator() && matching.group() != VectorMatching.Group.NONE) {
        throw new IllegalArgumentException(
            operator.symbol()
                + ": expected on or ignoring alone, got "
                + matching.group().symbol());
      }
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.binary(this);
    }
  }

  /**
   * An expression in parentheses: {@code (inner)}.
   *
   * @param inner what is between them
   */
  record Parentheses(Expression inner) implements Expression {
    /** Parentheses around this. */
    public Parentheses {
      requireNonNull(inner, "inner");
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.parentheses(this);
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
   */
  record Unary(Sign sign, Expression operand) implements Expression {
    /** A signed expression made of its two parts. */
    public Unary {
      requireNonNull(sign, "sign");
      requireNonNull(operand, "operand");
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.unary(this);
    }
  }
}
