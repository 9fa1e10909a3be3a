package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.SourceRange;

/** What a label filter asks of each line: {@code level="error" or status>=500}. */
public sealed interface LabelFilter {

  /** Where it was read. */
  SourceRange source();

  /** Calls the method of the visitor that fits this kind of filter. */
  <R> R accept(LabelFilterVisitor<R> visitor);

  /** How the value of a label is compared with a number. */
  enum Operator {
    /** Equal. */
    EQUAL("=="),
    /** Not equal. */
    NOT_EQUAL("!="),
    /** Greater than. */
    GREATER(">"),
    /** Greater than or equal. */
    GREATER_OR_EQUAL(">="),
    /** Less than. */
    LESS("<"),
    /** Less than or equal. */
    LESS_OR_EQUAL("<=");

    private final String symbol;

    Operator(String symbol) {
      this.symbol = symbol;
    }

    /** The operator as LogQL writes it: {@code >=}. */
    public String symbol() {
      return symbol;
    }
  }

  /**
   * Compares texts: {@code level="error"}.
   *
   * @param matcher the label, how, and with what
   * @param source where it was read
   */
  record Matches(LabelMatcher matcher, SourceRange source) implements LabelFilter {
    /** A comparison of texts. */
    public Matches {
      requireNonNull(matcher, "matcher");
      requireNonNull(source, "source");
    }

    @Override
    public <R> R accept(LabelFilterVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").matches(this);
    }
  }

  /**
   * Compares numbers, lengths of time or sizes: {@code duration>10s}. Lines whose value is none get
   * an {@code __error__}.
   *
   * @param label the name of the label
   * @param operator how
   * @param quantity with what
   * @param source where it was read
   */
  record Compares(String label, Operator operator, Quantity quantity, SourceRange source)
      implements LabelFilter {
    /**
     * A comparison of numbers.
     *
     * @throws IllegalArgumentException when Loki takes no label of this name
     */
    public Compares {
      Names.requireLabel(requireNonNull(label, "label"));
      requireNonNull(operator, "operator");
      requireNonNull(quantity, "quantity");
      requireNonNull(source, "source");
    }

    @Override
    public <R> R accept(LabelFilterVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").compares(this);
    }
  }

  /**
   * Asks whether an address lies in a network or range: {@code client=ip("10.0.0.0/8")}.
   *
   * @param label the name of the label
   * @param isInside whether the address has to lie inside
   * @param addresses an address, a network such as {@code 10.0.0.0/8}, or a range {@code a-b}
   * @param source where it was read
   */
  record Ip(String label, boolean isInside, Text addresses, SourceRange source)
      implements LabelFilter {
    /**
     * A question about an address.
     *
     * @throws IllegalArgumentException when Loki takes no label of this name, or when there are no
     *     such addresses
     */
    public Ip {
      Names.requireLabel(requireNonNull(label, "label"));
      Patterns.requireAddresses(requireNonNull(addresses, "addresses"));
      requireNonNull(source, "source");
    }

    @Override
    public <R> R accept(LabelFilterVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").ip(this);
    }
  }

  /**
   * Both of two filters: {@code left and right}.
   *
   * @param left the left side
   * @param right the right side
   * @param source where it was read
   */
  record And(LabelFilter left, LabelFilter right, SourceRange source) implements LabelFilter {
    /** Both of these. */
    public And {
      requireNonNull(left, "left");
      requireNonNull(right, "right");
      requireNonNull(source, "source");
    }

    @Override
    public <R> R accept(LabelFilterVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").and(this);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof LabelFilter that && OwnPart.OF_FILTERS.equal(this, that);
    }

    @Override
    public int hashCode() {
      return OwnPart.OF_FILTERS.hash(this);
    }

    /** The filter on one line, in the words and spaces of Loki. */
    @Override
    public String toString() {
      return LinePrinter.print(this);
    }
  }

  /**
   * Either of two filters: {@code left or right}.
   *
   * @param left the left side
   * @param right the right side
   * @param source where it was read
   */
  record Or(LabelFilter left, LabelFilter right, SourceRange source) implements LabelFilter {
    /** Either of these. */
    public Or {
      requireNonNull(left, "left");
      requireNonNull(right, "right");
      requireNonNull(source, "source");
    }

    @Override
    public <R> R accept(LabelFilterVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").or(this);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof LabelFilter that && OwnPart.OF_FILTERS.equal(this, that);
    }

    @Override
    public int hashCode() {
      return OwnPart.OF_FILTERS.hash(this);
    }

    /** The filter on one line, in the words and spaces of Loki. */
    @Override
    public String toString() {
      return LinePrinter.print(this);
    }
  }
}
