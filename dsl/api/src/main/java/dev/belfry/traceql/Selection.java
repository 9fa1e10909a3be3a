package dev.belfry.traceql;

/** Which spans a query is for: one pair of braces, or two selections and an operator. */
sealed interface Selection {
  /** From here on a selection is split in {@link #split}. */
  int WIDTH = 100;

  String text();

  /** The text in several lines, each with this indent. */
  String split(String indent);

  /** Whether this is an operation, and with another operator than this one. */
  boolean isOpenFor(String operator);

  /** The spans that meet a condition. */
  record One(String text) implements Selection {
    @Override
    public String split(String indent) {
      return indent + text;
    }

    @Override
    public boolean isOpenFor(String operator) {
      return false;
    }
  }

  /** Two selections and the operator between them, which Tempo reads from left to right. */
  record Joined(Selection left, String operator, Selection right) implements Selection {
    @Override
    public String text() {
      return side(left, operator) + " " + operator + " " + side(right, "");
    }

    private static String side(Selection side, String operator) {
      return side.isOpenFor(operator) ? "(" + side.text() + ")" : side.text();
    }

    @Override
    public String split(String indent) {
      return split(left, operator, indent)
          + "\n"
          + indent
          + operator
          + "\n"
          + split(right, "", indent);
    }

    private static String split(Selection side, String operator, String indent) {
      String inner = indent + "  ";
      String whole = side(side, operator);
      if (whole.length() <= WIDTH) {
        return inner + whole;
      }
      return side.isOpenFor(operator)
          ? inner + "(\n" + side.split(inner + "  ") + "\n" + inner + ")"
          : side.split(inner);
    }

    @Override
    public boolean isOpenFor(String other) {
      return !operator.equals(other);
    }
  }
}
