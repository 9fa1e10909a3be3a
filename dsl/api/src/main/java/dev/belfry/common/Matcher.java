package dev.belfry.common;

import static java.util.Objects.requireNonNull;

/**
 * A condition on one label: in a PromQL selector, in a route of Alertmanager.
 *
 * @param label the label
 * @param operator how its value is compared
 * @param value the text or, for the two regular expression operators, the RE2 expression
 */
public record Matcher(Label label, Operator operator, String value) {

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

  /** A condition made of its three parts. */
  public Matcher {
    requireNonNull(label, "label");
    requireNonNull(operator, "operator");
    requireNonNull(value, "value");
  }

  /**
   * The matcher as PromQL and Alertmanager read it: {@code status=~"5.."}. A name outside the
   * classic rule stands in quotes.
   */
  @Override
  public String toString() {
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
