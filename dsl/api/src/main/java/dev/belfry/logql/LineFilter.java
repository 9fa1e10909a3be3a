package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.SourceRange;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps lines by their text: {@code |= "error" or "fatal"}.
 *
 * @param operator how to look
 * @param sought what to look for; one of them is enough, or with a negative operator too much
 * @param source where it was read
 */
public record LineFilter(Operator operator, List<Sought> sought, SourceRange source)
    implements Stage {

  /** How a line filter looks at a line. */
  public enum Operator {
    /** The text is in the line. */
    CONTAINS("|="),
    /** The text is not in the line. */
    CONTAINS_NOT("!="),
    /** The regular expression (RE2) fits a part of the line. */
    MATCHES("|~"),
    /** The regular expression (RE2) fits no part of the line. */
    MATCHES_NOT("!~"),
    /** The pattern, in which {@code <_>} stands for anything, fits. */
    LIKE("|>"),
    /** The pattern, in which {@code <_>} stands for anything, does not fit. */
    LIKE_NOT("!>");

    private final String symbol;

    Operator(String symbol) {
      this.symbol = symbol;
    }

    /** The operator as LogQL writes it: {@code |=}. */
    public String symbol() {
      return symbol;
    }

    boolean isNegative() {
      return symbol.startsWith("!");
    }
  }

  /**
   * One of the things that a line filter looks for.
   *
   * @param text what to look for
   * @param isIp whether the text is an address, a network or a range of addresses
   */
  public record Sought(Text text, boolean isIp) {
    /**
     * Something to look for.
     *
     * @throws IllegalArgumentException when there are no such addresses
     */
    public Sought {
      requireNonNull(text, "text");
      if (isIp) {
        Patterns.requireAddresses(text);
      }
    }
  }

  /**
   * A filter of lines.
   *
   * @throws IllegalArgumentException when there is nothing to look for, or when Loki can't read a
   *     regular expression or pattern
   */
  public LineFilter {
    requireNonNull(operator, "operator");
    sought = List.copyOf(requireNonNull(sought, "sought"));
    requireNonNull(source, "source");
    if (sought.isEmpty()) {
      throw new IllegalArgumentException("line filter: expected something to look for, got none");
    }
    for (Sought one : sought) {
      if (!one.isIp()) {
        requireReadable(operator, one.text());
      }
    }
  }

  private static void requireReadable(Operator operator, Text text) {
    if (operator == Operator.MATCHES || operator == Operator.MATCHES_NOT) {
      Regex.require("line filter", text);
    } else if (operator == Operator.LIKE || operator == Operator.LIKE_NOT) {
      Patterns.requireNoNames(text);
    }
  }

  /** Loki takes what must not be in a line for one filter each, and so do we, to be compared. */
  static Stream<Stage> eachAlone(Stage stage) {
    if (stage instanceof LineFilter filter && filter.operator.isNegative()) {
      return filter.sought.stream()
          .map(one -> new LineFilter(filter.operator, List.of(one), filter.source));
    }
    return Stream.of(stage);
  }

  @Override
  public <R> R accept(StageVisitor<R> visitor) {
    return requireNonNull(visitor, "visitor").lineFilter(this);
  }
}
