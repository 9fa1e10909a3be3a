package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Each;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The forms that the values of a variable have in a document. */
final class Choices {
  private static final Key TEXT = Key.of(0, "text");
  private static final Key VALUE = Key.of(1, "value");

  private Choices() {}

  /** Each value as what readers see of it. */
  static List<Choice> of(List<String> values) {
    return Each.each(values, value -> new Choice(value, value));
  }

  /** The values in a list with commas. */
  static Node listed(List<Choice> choices) {
    return Node.text(some(choices).stream().map(Choice::listed).collect(Collectors.joining(",")));
  }

  /** What is chosen: one value as it is, several as lists. */
  static ObjectNode current(List<Choice> choices) {
    return some(choices).size() == 1
        ? choices.get(0).node()
        : Node.object()
            .with(TEXT, texts(choices, Choice::text))
            .with(VALUE, texts(choices, Choice::value));
  }

  /** These values, always as lists. */
  static ObjectNode chosen(List<String> values) {
    Node all = texts(some(of(values)), Choice::value);
    return Node.object().with(TEXT, all).with(VALUE, all);
  }

  private static Node texts(List<Choice> choices, Function<Choice, String> part) {
    return Node.array(choices.stream().map(part).map(Node::text).toList());
  }

  private static List<Choice> some(List<Choice> choices) {
    if (requireNonNull(choices, "choices").isEmpty()) {
      throw new IllegalArgumentException("values: expected at least one, got none");
    }
    return choices;
  }
}
