package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Matcher;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.Require;

/**
 * A condition on a tag of the spans of a trace.
 *
 * @param key the name of the tag, such as {@code http.method}
 * @param operator how its value is compared
 * @param value the text or, for the two regular expression operators, the expression
 */
public record SpanTag(String key, Matcher.Operator operator, String value) implements NodeValue {
  private static final Key ID = Key.of(0, "id");
  private static final Key KEY = Key.of(1, "key");
  private static final Key OPERATOR = Key.of(2, "operator");
  private static final Key VALUE = Key.of(3, "value");

  /**
   * A condition made of its three parts.
   *
   * @throws IllegalArgumentException when the key is empty
   */
  public SpanTag {
    Require.filled("key", key);
    requireNonNull(operator, "operator");
    requireNonNull(value, "value");
  }

  /** The tag as Grafana has it; the identity by which it tells tags apart is made of the parts. */
  @Override
  public Node node() {
    return Node.object()
        .with(ID, Node.text(key + operator.symbol() + value))
        .with(KEY, Node.text(key))
        .with(OPERATOR, Node.text(operator.symbol()))
        .with(VALUE, Node.text(value));
  }
}
