package dev.belfry.text;

import static java.util.Objects.requireNonNull;

/** A JSON or YAML text that cannot be read, with the place of the fault. */
public final class ReadException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String problem;
  private final int line;
  private final int column;

  ReadException(String problem, int line, int column) {
    super(place(line, column) + requireNonNull(problem, "problem"));
    this.problem = problem;
    this.line = line;
    this.column = column;
  }

  private static String place(int line, int column) {
    return line > 0 ? "line " + line + ", column " + column + ": " : "";
  }

  /** What is wrong, without the place. */
  public String problem() {
    return problem;
  }

  /** The line of the fault, counted from 1; 0 when the fault is in no single place. */
  public int line() {
    return line;
  }

  /** The column of the fault, counted from 1; 0 when the fault is in no single place. */
  public int column() {
    return column;
  }
}
