package dev.belfry.common;

import static java.util.Objects.requireNonNull;

/**
 * A condition on one label: in a PromQL selector, in a route of Alertmanager. Two are equal when
 * they are written the same way.
 */
public sealed class Matcher permits MatcherOf {
  private final Label label;
  private final Operator operator;
  private final String value;

  /** How a matcher compares. */
  public enum Operator {
    /** Same text. */
    EQUAL("="),
    /** Another text, or no label. */
    NOT_EQUAL("!="),
    /** The regular expression fits the whole value. */
    MATCHES("=~"),
    /** The regular expression does not fit the whole value. */
    NOT_MATCHES("!~");

    private final String symbol;

    Operator(String symbol) {
      this.symbol = symbol;
    }

    /** The operator as PromQL and Alertmanager write it. */
    public String symbol() {
      return symbol;
    }
  }

  /**
   * A condition made of its three parts.
   *
   * @param label the label
   * @param operator how its value is compared
   * @param value the text or, for the two regular expression operators, the RE2 expression
   */
  public Matcher(LabelName label, Operator operator, String value) {
    this.label = requireNonNull(label, "label").untyped();
    this.operator = requireNonNull(operator, "operator");
    this.value = requireNonNull(value, "value");
  }

  /** The label, whoever has it. */
  public final Label label() {
    return label;
  }

  /** How its value is compared. */
  public final Operator operator() {
    return operator;
  }

  /** The text or, for the two regular expression operators, the RE2 expression. */
  public final String value() {
    return value;
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof Matcher that
        && label.equals(that.label)
        && operator == that.operator
        && value.equals(that.value);
  }

  @Override
  public final int hashCode() {
    return 31 * (31 * label.hashCode() + operator.hashCode()) + value.hashCode();
  }

  /**
   * The matcher as PromQL and Alertmanager read it: {@code status=~"5.."}. A name outside the
   * classic rule stands in quotes.
   */
  @Override
  public final String toString() {
    String name = label.isClassic() ? label.name() : quoted(label.name());
    return name + operator.symbol() + quoted(value);
  }

  /** The text in double quotes with the escapes that Go, PromQL and Alertmanager share. */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(requireNonNull(text, "text").length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        default -> quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
