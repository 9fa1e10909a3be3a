package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Span;
import java.util.List;

/** Starts what panels stand in, and says when it is shown. */
abstract class LayoutFactories extends VariableFactories {
  LayoutFactories() {}

  /**
   * A row with what belongs to it, for {@link Dashboard#rows} and for other rows and tabs.
   *
   * @param title its headline
   * @throws IllegalArgumentException when the title is empty
   */
  public static Row row(String title) {
    return Row.of(title);
  }

  /**
   * A tab with what belongs to it, for {@link Dashboard#tabs} and for rows and other tabs.
   *
   * @param title its name, for people
   * @throws IllegalArgumentException when the title is empty
   */
  public static Tab tab(String title) {
    return Tab.of(title);
  }

  /**
   * These panels side by side across the whole width, as equal as the grid of 24 columns allows.
   *
   * @throws IllegalArgumentException when there are more than 24
   */
  public static List<Panel> sideBySide(Panel... panels) {
    return EqualShares.of(List.of(requireNonNull(panels, "panels")));
  }

  /** Panels that flow by themselves: see {@link Dashboard#autoGrid}. */
  public static AutoGrid autoGrid(Panel... panels) {
    return autoGrid(List.of(requireNonNull(panels, "panels")));
  }

  /** Panels that flow by themselves: see {@link Dashboard#autoGrid}. */
  public static AutoGrid autoGrid(List<? extends Panel> panels) {
    return AutoGrid.of(requireNonNull(panels, "panels"));
  }

  /**
   * Holds while the reader has chosen this value.
   *
   * @param value the value; several chosen ones are one text, with commas: {@code a,b}
   */
  public static Condition variableIs(Variable variable, String value) {
    return Condition.variable(variable, "equals", value);
  }

  /**
   * Holds while the reader has chosen anything but this value.
   *
   * @param value the value; several chosen ones are one text, with commas: {@code a,b}
   */
  public static Condition variableIsNot(Variable variable, String value) {
    return Condition.variable(variable, "notEquals", value);
  }

  /**
   * Holds while the regular expression, in the notation of JavaScript, is found in what the reader
   * has chosen.
   */
  public static Condition variableMatches(Variable variable, String regex) {
    return Condition.variable(variable, "matches", regex);
  }

  /**
   * Holds while the regular expression, in the notation of JavaScript, is not found in what the
   * reader has chosen.
   */
  public static Condition variableMatchesNot(Variable variable, String regex) {
    return Condition.variable(variable, "notMatches", regex);
  }

  /** Holds while the queries inside find something. */
  public static Condition hasData() {
    return Condition.data(true);
  }

  /** Holds while the queries inside find nothing. */
  public static Condition hasNoData() {
    return Condition.data(false);
  }

  /**
   * Holds while the time range of the dashboard is not longer than this.
   *
   * @throws IllegalArgumentException when the span is 0
   */
  public static Condition timeRangeUpTo(Span longest) {
    return Condition.timeRangeUpTo(longest);
  }

  /**
   * Holds while all of these do.
   *
   * @throws IllegalArgumentException when there are none, or one of them is combined already
   */
  public static Condition allOf(Condition... conditions) {
    return Condition.combined("and", conditions);
  }

  /**
   * Holds while one of these does.
   *
   * @throws IllegalArgumentException when there are none, or one of them is combined already
   */
  public static Condition anyOf(Condition... conditions) {
    return Condition.combined("or", conditions);
  }
}
