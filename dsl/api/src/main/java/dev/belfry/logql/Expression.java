package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * The syntax tree of a LogQL query, as Loki reads it. Parentheses are no part of it: what they
 * enclose is.
 */
public sealed interface Expression {

  /** Where it was read. */
  SourceRange source();

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

  /** What yields numbers. */
  sealed interface Metric extends Expression {}

  /**
   * Log lines: {@code {app="api"} |= "error" | json}.
   *
   * @param matchers conditions on the labels of streams, in the order in which they were given
   * @param stages what happens to their lines; of a negative line filter each text by itself
   * @param source where it was read
   */
  record Logs(List<LabelMatcher> matchers, List<Stage> stages, SourceRange source)
      implements Expression {
    /**
     * Lines of the streams that fit.
     *
     * @throws IllegalArgumentException when streams without any of the labels fit, so that Loki
     *     would have to read everything, or when it would take a line filter as a part of the stage
     *     in front of it
     */
    public Logs {
      matchers = List.copyOf(requireNonNull(matchers, "matchers"));
      stages = List.copyOf(requireNonNull(stages, "stages"));
      requireNonNull(source, "source");
      stages = stages.stream().flatMap(LineFilter::eachAlone).toList();
      if (matchers.stream().allMatch(LabelMatcher::fitsEmpty)) {
        throw new IllegalArgumentException(
            "stream selector: expected a matcher that does not fit streams without the label, such"
                + " as app=\"api\" or app=~\".+\", got none");
      }
      Aggregations.requireReadable(stages);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").logs(this);
    }
  }

  /**
   * One number for each stream of the lines of a range: {@code rate({app="api"}[5m])}.
   *
   * @param operator how
   * @param parameter what stands before the range
   * @param range the lines
   * @param grouping which labels stay, if not all
   * @param source where it was read
   */
  record RangeAggregation(
      RangeOperator operator,
      Optional<Quantity.Amount> parameter,
      LogRange range,
      Optional<Grouping> grouping,
      SourceRange source)
      implements Metric {
    /**
     * An aggregation made of its parts.
     *
     * @throws IllegalArgumentException when the operator does not fit the other parts
     */
    public RangeAggregation {
      requireNonNull(operator, "operator");
      requireNonNull(parameter, "parameter");
      requireNonNull(range, "range");
      requireNonNull(grouping, "grouping");
      requireNonNull(source, "source");
      Aggregations.requireFitting(operator, parameter.isPresent(), range, grouping.isPresent());
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").rangeAggregation(this);
    }
  }

  /**
   * Many series made into few: {@code topk by (app)(5,...)}.
   *
   * @param operator how
   * @param grouping which labels stay
   * @param parameter what stands before the operand
   * @param operand the many series
   * @param source where it was read
   */
  record VectorAggregation(
      VectorOperator operator,
      Grouping grouping,
      Optional<Quantity.Amount> parameter,
      Metric operand,
      SourceRange source)
      implements Metric {
    /**
     * An aggregation made of its parts.
     *
     * @throws IllegalArgumentException when the operator does not fit the other parts
     */
    public VectorAggregation {
      requireNonNull(operator, "operator");
      requireNonNull(grouping, "grouping");
      requireNonNull(parameter, "parameter");
      requireNonNull(operand, "operand");
      requireNonNull(source, "source");
      Aggregations.requireFitting(operator, grouping, parameter);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").vectorAggregation(this);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Expression that && OwnPart.WALK.equal(this, that);
    }

    @Override
    public int hashCode() {
      return OwnPart.WALK.hash(this);
    }

    /** The query on one line, in the words and spaces of Loki. */
    @Override
    public String toString() {
      return LinePrinter.print(this);
    }
  }

  /**
   * Two metric queries and the operator between them: {@code left > bool on (label) right}.
   *
   * @param left the left side
   * @param operator the operator
   * @param returnBool whether a comparison gives 0 and 1 instead of dropping series
   * @param matching how series find their partner
   * @param right the right side
   * @param source where it was read
   */
  record Binary(
      Metric left,
      BinaryOperator operator,
      boolean returnBool,
      VectorMatching matching,
      Metric right,
      SourceRange source)
      implements Metric {
    /**
     * An operation made of its parts.
     *
     * @throws IllegalArgumentException when {@code bool} stands at another operator than a
     *     comparison, or a group or a number at {@code or}, {@code and} or {@code unless}
     */
    public Binary {
      requireNonNull(left, "left");
      requireNonNull(operator, "operator");
      requireNonNull(matching, "matching");
      requireNonNull(right, "right");
      requireNonNull(source, "source");
      Aggregations.requireFitting(operator, returnBool, matching);
      if (operator.isSetOperator()) {
        Aggregations.requireSeries(operator, left, right);
      }
    }

    /** An operation that was built, not read. */
    static Binary of(Metric left, BinaryOperator operator, VectorMatching matching, Metric right) {
      return new Binary(left, operator, false, matching, right, SourceRange.NONE);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").binary(this);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Expression that && OwnPart.WALK.equal(this, that);
    }

    @Override
    public int hashCode() {
      return OwnPart.WALK.hash(this);
    }

    /** The query on one line, in the words and spaces of Loki. */
    @Override
    public String toString() {
      return LinePrinter.print(this);
    }
  }

  /**
   * A number, or the variable that stands for one or for a whole metric query: {@code 0.05}.
   *
   * @param amount the number
   * @param source where it was read
   */
  record Literal(Quantity.Amount amount, SourceRange source) implements Metric {
    /** This number. */
    public Literal {
      requireNonNull(amount, "amount");
      requireNonNull(source, "source");
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").literal(this);
    }
  }

  /**
   * One series without labels that has this value: {@code vector(0)}.
   *
   * @param amount the value
   * @param source where it was read
   */
  record Vector(Quantity.Amount amount, SourceRange source) implements Metric {
    /** A series of this value. */
    public Vector {
      requireNonNull(amount, "amount");
      requireNonNull(source, "source");
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").vector(this);
    }
  }

  /**
   * Writes a label anew where a regular expression fits another: {@code
   * label_replace(...,"host","$1","instance","(.*):.*")}.
   *
   * @param operand the series
   * @param target the label to write
   * @param replacement its value, with {@code $1} for groups
   * @param label the label to look at
   * @param regex an RE2 expression that has to fit the whole value
   * @param source where it was read
   */
  record LabelReplace(
      Metric operand, Text target, Text replacement, Text label, Text regex, SourceRange source)
      implements Metric {
    /**
     * A replacement made of its parts.
     *
     * @throws IllegalArgumentException when the regular expression is none
     */
    public LabelReplace {
      requireNonNull(operand, "operand");
      requireNonNull(target, "target");
      requireNonNull(replacement, "replacement");
      requireNonNull(label, "label");
      Regex.require("label_replace", requireNonNull(regex, "regex"));
      requireNonNull(source, "source");
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").labelReplace(this);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Expression that && OwnPart.WALK.equal(this, that);
    }

    @Override
    public int hashCode() {
      return OwnPart.WALK.hash(this);
    }

    /** The query on one line, in the words and spaces of Loki. */
    @Override
    public String toString() {
      return LinePrinter.print(this);
    }
  }
}
