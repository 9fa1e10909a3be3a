package dev.belfry.render;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.NullNode;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a value looks in the classic JSON model and in v2. Nothing comes of a value that the other
 * side says by leaving the property out.
 *
 * @param toV2 from the classic form
 * @param toClassic to the classic form
 */
record Form(Function<Node, Optional<Node>> toV2, Function<Node, Optional<Node>> toClassic) {

  /** The same on both sides; the explicit nothing of old dashboards is left out. */
  static final Form SAME = new Form(Form::present, Optional::of);

  /** A chosen value or one of the values to choose from, which v2 has as texts. */
  static final Form OPTION = new Form(Form::option, Optional::of);

  /** A list of {@link #OPTION}. */
  static final Form OPTIONS = new Form(Form::options, Optional::of);

  private static final Node NO_TEXT = Node.text("");

  /** A number on the classic side that stands for the name at this place of the list. */
  static Form names(String... names) {
    List<String> all = List.of(names);
    return new Form(
        value -> number(value).filter(at -> at < all.size()).map(at -> Node.text(all.get(at))),
        value ->
            Optional.of(value)
                .map(name -> all.indexOf(text(name)))
                .filter(at -> at >= 0)
                .map(at -> Node.number(at)));
  }

  /** A text that v2 leaves out if it is one of these. */
  static Form without(String... texts) {
    List<String> all = List.of(texts);
    return new Form(value -> present(value).filter(one -> !all.contains(text(one))), Optional::of);
  }

  private static Optional<Node> present(Node value) {
    return value instanceof NullNode ? Optional.empty() : Optional.of(value);
  }

  private static Optional<Integer> number(Node value) {
    return value instanceof NumberNode number
        ? Optional.of((int) number.doubleValue()).filter(at -> at >= 0)
        : Optional.empty();
  }

  private static String text(Node value) {
    return Texts.of(value);
  }

  private static Optional<Node> option(Node value) {
    if (!(value instanceof ObjectNode option) || option.size() == 0) {
      return Optional.empty();
    }
    Node chosen = texts(option.get("value").orElse(NO_TEXT));
    return Optional.of(
        option
            .with("text", option.get("text").map(Form::texts).orElse(chosen))
            .with("value", chosen));
  }

  private static Optional<Node> options(Node value) {
    return value instanceof ArrayNode list
        ? Optional.of(
            Node.array(list.items().stream().flatMap(item -> option(item).stream()).toList()))
        : Optional.empty();
  }

  private static Node texts(Node value) {
    return value instanceof ArrayNode list
        ? Node.array(list.items().stream().map(item -> Node.text(text(item))).toList())
        : Node.text(text(value));
  }
}
