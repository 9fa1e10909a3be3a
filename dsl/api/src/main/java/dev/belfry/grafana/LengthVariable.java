package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Span;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.List;

/**
 * What variables share that let readers choose a length of time.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class LengthVariable<SELF extends LengthVariable<SELF>> extends FluentVariable<SELF> {

  LengthVariable(ObjectNode node) {
    super(node);
  }

  /**
   * The length that is chosen when the dashboard is opened.
   *
   * <p>API name: {@code current}. Default: the first of the list.
   */
  public final SELF current(Span length) {
    return set(
        CURRENT, Choices.current(Choices.of(List.of(text(requireNonNull(length, "length"))))));
  }

  static String text(Span length) {
    return ((StringNode) length.inOneUnit()).value();
  }
}
