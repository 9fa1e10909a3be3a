package dev.belfry.logql;

/** An operator between two metric queries, with how tightly it binds. */
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
  /** Power; the only operator that groups from the right. */
  POWER("^", 6);

  private final String symbol;
  private final int level;

  BinaryOperator(String symbol, int level) {
    this.symbol = symbol;
    this.level = level;
  }

  /** The operator as LogQL writes it: {@code >=}. */
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
    return level == EQUAL.level;
  }

  /** Whether this is one of {@code or and unless}. */
  public boolean isSetOperator() {
    return level < EQUAL.level;
  }
}
