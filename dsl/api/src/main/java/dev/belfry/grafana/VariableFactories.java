package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Span;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;

/** Starts variables whose values have a type of their own. */
abstract class VariableFactories extends VariableQueryFactories {
  private static final Key KIND = Key.of(0, "type");

  VariableFactories() {}

  /**
   * A variable whose values a data source knows.
   *
   * @param name its name: letters, digits and underscores
   * @param values where they come from: {@code labelValues(UP, JOB)}
   * @throws IllegalArgumentException when the name is not as said
   */
  public static QueryVariable queryVariable(String name, VariableQuery<?> values) {
    return requireNonNull(values, "values").askedBy(QueryVariable.of(name));
  }

  /** A value that readers see as it is. */
  public static Choice choice(String value) {
    return new Choice(value, value);
  }

  /**
   * A value that readers see as something else.
   *
   * @param text what they see
   * @param value what stands in queries
   * @throws IllegalArgumentException when the text is empty
   */
  public static Choice choice(String text, String value) {
    return new Choice(text, value);
  }

  /**
   * A variable with a fixed list of values.
   *
   * @param name its name: letters, digits and underscores
   * @param values what readers can choose
   * @throws IllegalArgumentException when there is no value, or one is a blank text
   */
  public static CustomVariable customVariable(String name, String... values) {
    return customVariable(name, Choices.of(List.of(requireNonNull(values, "values"))));
  }

  /**
   * A variable with a fixed list of values.
   *
   * @param name its name: letters, digits and underscores
   * @param choices what readers can choose
   * @throws IllegalArgumentException when there is no choice, or a text of one is blank
   */
  public static CustomVariable customVariable(String name, Choice... choices) {
    return customVariable(name, List.of(requireNonNull(choices, "choices")));
  }

  /**
   * A variable with a fixed list of values.
   *
   * @param name its name: letters, digits and underscores
   * @param choices what readers can choose
   * @throws IllegalArgumentException when there is no choice, or a text of one is blank
   */
  public static CustomVariable customVariable(String name, List<Choice> choices) {
    return CustomVariable.of(name).given(CustomVariable.QUERY, Choices.listed(choices));
  }

  /**
   * A variable with which readers choose a length of time, such as the window of a rate.
   *
   * @param name its name: letters, digits and underscores
   * @param lengths what readers can choose
   * @throws IllegalArgumentException when there is none
   */
  public static IntervalVariable intervalVariable(String name, Span... lengths) {
    return intervalVariable(name, List.of(requireNonNull(lengths, "lengths")));
  }

  /**
   * A variable with which readers choose a length of time, such as the window of a rate.
   *
   * @param name its name: letters, digits and underscores
   * @param lengths what readers can choose
   * @throws IllegalArgumentException when there is none
   */
  public static IntervalVariable intervalVariable(String name, List<Span> lengths) {
    List<String> texts =
        requireNonNull(lengths, "lengths").stream().map(LengthVariable::text).toList();
    return IntervalVariable.of(name)
        .given(IntervalVariable.QUERY, Choices.listed(Choices.of(texts)));
  }

  /**
   * A variable with which readers switch between two values; it starts switched off.
   *
   * @param name its name: letters, digits and underscores
   * @param on its value when it is switched on
   * @param off its value when it is switched off
   * @throws IllegalArgumentException when a value is empty
   */
  public static SwitchVariable switchVariable(String name, String on, String off) {
    return SwitchVariable.of(name)
        .given(SwitchVariable.OPTIONS, Node.array(choice(on), choice(off)))
        .off();
  }

  /**
   * A variable with which readers filter all queries of a data source by labels.
   *
   * @param name its name: letters, digits and underscores
   * @param type the kind of the data source; the dashboard's first variable for such chooses it
   */
  public static AdHocVariable adHocVariable(String name, DataSourceType<?> type) {
    return AdHocVariable.of(name).given(AdHocVariable.DATASOURCE, kind(type));
  }

  /**
   * A variable with which readers filter all queries of a data source by labels.
   *
   * @param name its name: letters, digits and underscores
   * @param source the data source
   */
  public static AdHocVariable adHocVariable(String name, DataSource<?> source) {
    return AdHocVariable.of(name)
        .given(AdHocVariable.DATASOURCE, requireNonNull(source, "source").node());
  }

  /**
   * A variable with which readers choose the labels that all queries of a data source group by.
   *
   * @param name its name: letters, digits and underscores
   * @param type the kind of the data source; the dashboard's first variable for such chooses it
   */
  public static GroupByVariable groupByVariable(String name, DataSourceType<?> type) {
    return GroupByVariable.of(name).given(GroupByVariable.DATASOURCE, kind(type));
  }

  /**
   * A variable with which readers choose the labels that all queries of a data source group by.
   *
   * @param name its name: letters, digits and underscores
   * @param source the data source
   */
  public static GroupByVariable groupByVariable(String name, DataSource<?> source) {
    return GroupByVariable.of(name)
        .given(GroupByVariable.DATASOURCE, requireNonNull(source, "source").node());
  }

  private static ObjectNode kind(DataSourceType<?> type) {
    return Node.object().with(KIND, requireNonNull(type, "type").node());
  }
}
