package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.ObjectNode;
import java.util.List;

/**
 * What variables share that let readers choose from a list: what is chosen to begin with.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class ListVariable<SELF extends ListVariable<SELF>> extends ListVariableOptions<SELF> {
  private static final Choice ALL = new Choice("All", "$__all");

  ListVariable(ObjectNode node) {
    super(node);
  }

  /**
   * The values that are chosen when the dashboard is opened.
   *
   * <p>API name: {@code current}. Default: the first of the list.
   *
   * @throws IllegalArgumentException when there is none
   */
  public final SELF current(String... values) {
    return current(Choices.of(List.of(requireNonNull(values, "values"))));
  }

  /**
   * The values that are chosen when the dashboard is opened.
   *
   * <p>API name: {@code current}. Default: the first of the list.
   *
   * @throws IllegalArgumentException when there is none
   */
  public final SELF current(List<Choice> choices) {
    return set(CURRENT, Choices.current(choices));
  }

  /**
   * Chooses all values when the dashboard is opened.
   *
   * <p>API name: {@code current}. Default: the first of the list.
   */
  public final SELF currentAll() {
    return includeAll().set(CURRENT, Choices.current(List.of(ALL)));
  }
}
