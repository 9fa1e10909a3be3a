package dev.belfry.common;

import static java.util.Objects.requireNonNull;

/**
 * A label of metrics, logs or alerts, by its name alone: {@code STATUS.is("500")}. It groups any
 * expression. What the catalogue knows comes as {@link LabelOf}, which fits its own metric only.
 */
public final class Label extends OpenLabel<Matcher> implements LabelNameOf<Object> {

  private final boolean variable;
  private final boolean classic;

  /** The label that holds the name of an alert. */
  public static final Label ALERTNAME = new Label("alertname");

  /**
   * A label of any name that UTF-8 can hold, such as {@code service.name}; Prometheus knows such
   * names since 3.0.
   *
   * @param name any text that is not empty; {@link #label} keeps to what every system takes
   * @throws IllegalArgumentException when the name is empty or has half a surrogate pair
   */
  public Label(String name) {
    this(name, false);
  }

  private Label(String name, boolean variable) {
    super(name);
    this.variable = variable;
    this.classic = isClassic(name);
  }

  /**
   * The label, or the labels, of which the reader of a dashboard chooses the name: {@code
   * sumBy(Label.chosenBy(GROUP))} gives {@code sum by ($group)}.
   */
  public static Label chosenBy(Placeholder variable) {
    return new Label(requireNonNull(variable, "variable").placeholder(), true);
  }

  /**
   * The label of this name, which keeps to the classic rule.
   *
   * @param name letters, digits and underscores, not starting with a digit
   * @throws IllegalArgumentException when the name breaks this rule
   */
  public static Label label(String name) {
    if (!isClassic(requireNonNull(name, "name"))) {
      throw new IllegalArgumentException(
          "label name: expected letters, digits and _, not starting with a digit, got `"
              + name
              + "`");
    }
    return new Label(name);
  }

  /** Whether the name is a variable, for which Grafana fills in the name of a label or several. */
  public boolean isVariable() {
    return variable;
  }

  /** Whether the name follows the classic rule and so needs no quotes: {@code status}. */
  public boolean isClassic() {
    return classic;
  }

  private static boolean isClassic(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
      if (!letter && (i == 0 || c < '0' || c > '9')) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  @Override
  Matcher matcher(Matcher.Operator operator, String value) {
    return new Matcher(this, operator, value);
  }

  @Override
  public Label untyped() {
    return this;
  }
}
