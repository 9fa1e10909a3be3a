package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.ObjectNode;
import java.util.List;

/**
 * What variables share with which readers choose labels to group by.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class LabelsVariable<SELF extends LabelsVariable<SELF>> extends FluentVariable<SELF> {

  LabelsVariable(ObjectNode node) {
    super(node);
  }

  /**
   * The labels that are chosen when the dashboard is opened.
   *
   * <p>API name: {@code current}. Default: none.
   *
   * @throws IllegalArgumentException when there is none
   */
  public final SELF current(String... labels) {
    return set(CURRENT, Choices.chosen(List.of(requireNonNull(labels, "labels"))));
  }

  /**
   * The labels that a reader comes back to who takes all changes back.
   *
   * <p>API name: {@code defaultValue}. Default: none.
   *
   * @throws IllegalArgumentException when there is none
   */
  public final SELF defaultLabels(String... labels) {
    return set(
        GroupByVariable.DEFAULT_VALUE, Choices.chosen(List.of(requireNonNull(labels, "labels"))));
  }
}
