package dev.belfry.promql;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An operator between two expressions, with how tightly it binds. */
public enum BinaryOperator {
  /** All series of the left side, and those of the right side that match none of them. */
  OR("or", 1),
  /** The series of the left side that match one of the right side. */
  AND("and", 2),
  /** The series of the left side that match none of the right side. */
  UNLESS("unless", 2),
  /** Equal. */
  EQUAL("==", 3),
  /** Not equal. */
  NOT_EQUAL("!=", 3),
  /** Less than. */
  LESS("<", 3),
  /** Less than or equal. */
  LESS_OR_EQUAL("<=", 3),
  /** Greater than. */
  GREATER(">", 3),
  /** Greater than or equal. */
  GREATER_OR_EQUAL(">=", 3),
  /** The part of a native histogram that is below the right side. */
  TRIM_UPPER("</", 3),
  /** The part of a native histogram that is above the right side. */
  TRIM_LOWER(">/", 3),
  /** Sum. */
  ADD("+", 4),
  /** Difference. */
  SUBTRACT("-", 4),
  /** Product. */
  MULTIPLY("*", 5),
  /** Quotient. */
  DIVIDE("/", 5),
  /** Remainder with the sign of the left side. */
  MODULO("%", 5),
  /** Angle in radians of the point whose y is the left side and whose x is the right side. */
  ATAN2("atan2", 5),
  /** Power; the only operator that groups from the right. */
  POWER("^", 6);

  private static final Map<String, BinaryOperator> BY_SYMBOL =
      Arrays.stream(values()).collect(Collectors.toMap(BinaryOperator::symbol, one -> one));

  private final String symbol;
  private final int level;

  BinaryOperator(String symbol, int level) {
    this.symbol = symbol;
    this.level = level;
  }

  /** The operator that is written like this in small letters, if there is one. */
  static Optional<BinaryOperator> of(String symbol) {
    return Optional.ofNullable(BY_SYMBOL.get(symbol));
  }

  /** The operator as PromQL writes it: {@code >=}. */
  public String symbol() {
    return symbol;
  }

  /** How tightly the operator binds, from 1 ({@code or}) to 6 ({@code ^}). */
  public int level() {
    return level;
  }

  /** Whether {@code a op b op c} means {@code a op (b op c)}. */
  public boolean groupsFromTheRight() {
    return this == POWER;
  }

  /** Whether this is one of {@code == != < <= > >=}. */
  public boolean isComparison() {
    return level == EQUAL.level && this != TRIM_UPPER && this != TRIM_LOWER;
  }

  /** Whether this is one of {@code or and unless}. */
  public boolean isSetOperator() {
    return level < EQUAL.level;
  }

  /** Whether this is one of {@code + - * / % ^}. */
  boolean isArithmetic() {
    return level > EQUAL.level && this != ATAN2;
  }
}
