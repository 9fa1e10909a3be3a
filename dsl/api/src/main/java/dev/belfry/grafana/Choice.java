package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;

/**
 * A value that readers can choose for a variable.
 *
 * @param text what they see
 * @param value what stands in queries
 */
public record Choice(String text, String value) implements NodeValue {
  private static final Key TEXT = Key.of(0, "text");
  private static final Key VALUE = Key.of(1, "value");
  private static final String BETWEEN = " : ";

  /**
   * A value and what readers see of it.
   *
   * @throws IllegalArgumentException when the text is empty
   */
  public Choice {
    Require.filled("text", text);
    requireNonNull(value, "value");
  }

  /**
   * The value as it stands in a list with commas: {@code value} or {@code text : value}.
   *
   * @throws IllegalArgumentException when it would be read as something else
   */
  String listed() {
    return text.equals(value) ? item(value) : item(text) + BETWEEN + item(value);
  }

  private static String item(String text) {
    if (text.isBlank() || !text.equals(text.strip()) || text.contains(BETWEEN)) {
      throw new IllegalArgumentException(
          "value: expected a text without blanks at its ends and without ` : `, got `"
              + text
              + "`");
    }
    return text.replace(",", "\\,");
  }

  @Override
  public ObjectNode node() {
    return Node.object().with(TEXT, Node.text(text)).with(VALUE, Node.text(value));
  }
}
