package dev.belfry.catalog;

/** What is wrong with a line, and at which column. It costs one line, so it needs no stack. */
final class Fault extends Exception {
  private static final long serialVersionUID = 1L;

  private final int column;

  /**
   * A fault.
   *
   * @param index where it is in the line, counted from 0
   */
  Fault(int index, String message) {
    super(message, null, false, false);
    this.column = index + 1;
  }

  int column() {
    return column;
  }
}
