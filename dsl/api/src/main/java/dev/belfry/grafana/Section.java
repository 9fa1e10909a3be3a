package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import java.util.List;

/**
 * What {@link Row} and {@link Tab} share: panels, rows and tabs of their own, and when they are
 * shown.
 *
 * <p>Only resources v2 have all of this. In other formats everything stands below each other, and a
 * finding says what becomes of it.
 *
 * @param <SELF> the type that the methods return
 */
public abstract sealed class Section<SELF extends Section<SELF>> extends Fluent<SELF>
    permits Row, Tab {
  static final Key CONDITION = Key.of("conditionalRendering");
  static final Key VARIABLES = Key.of("variables");

  /** The layout of v2 that a dashboard, row or tab was read with, if nothing was in it. */
  static final String EMPTY = "emptyLayout";

  /** What the classic JSON model has no words for. */
  static final List<String> ONLY_V2 =
      List.of("hideHeader", "fillScreen", CONDITION.name(), VARIABLES.name(), EMPTY);

  private static final Path PANELS = Path.of(Headline.PANELS);

  Section(ObjectNode node) {
    super(node);
  }

  /** Appends panels; those behind a row or tab of this section belong to it. */
  public final SELF panels(Panel... panels) {
    return panels(List.of(requireNonNull(panels, "panels")));
  }

  /** Appends panels; those behind a row or tab of this section belong to it. */
  public final SELF panels(List<? extends Panel> panels) {
    return appended(requireNonNull(panels, "panels"));
  }

  /** Appends panels that flow by themselves. API name: {@code AutoGridLayout}. */
  public final SELF autoGrid(AutoGrid grid) {
    return appended(List.of(requireNonNull(grid, "grid")));
  }

  /** Appends rows inside this section. API name: {@code RowsLayout}. */
  public final SELF rows(Row... rows) {
    return rows(List.of(requireNonNull(rows, "rows")));
  }

  /** Appends rows inside this section. API name: {@code RowsLayout}. */
  public final SELF rows(List<Row> rows) {
    return appended(requireNonNull(rows, "rows"));
  }

  /** Appends tabs inside this section. API name: {@code TabsLayout}. */
  public final SELF tabs(Tab... tabs) {
    return tabs(List.of(requireNonNull(tabs, "tabs")));
  }

  /** Appends tabs inside this section. API name: {@code TabsLayout}. */
  public final SELF tabs(List<Tab> tabs) {
    return appended(requireNonNull(tabs, "tabs"));
  }

  private SELF appended(List<? extends NodeValue> items) {
    return append(PANELS, items);
  }

  /**
   * Shows the section once for each chosen value of the variable.
   *
   * <p>API name: {@code repeat}. Default: shown once.
   */
  public final SELF repeatFor(Variable variable) {
    return set(Path.of(Headline.REPEAT), Headline.name(variable));
  }

  /**
   * Shows the section only while the condition holds.
   *
   * <p>API name: {@code conditionalRendering}. Default: always shown.
   */
  public final SELF showIf(Condition condition) {
    return set(Path.of(CONDITION), requireNonNull(condition, "condition"));
  }

  /**
   * Hides the section while the condition holds.
   *
   * <p>API name: {@code conditionalRendering}. Default: always shown.
   */
  public final SELF hideIf(Condition condition) {
    return set(Path.of(CONDITION), requireNonNull(condition, "condition").hiding());
  }

  /**
   * Appends choices that stand at the top of this section and count inside of it alone. In other
   * formats they stand at the top of the dashboard.
   *
   * <p>API name: {@code variables}.
   */
  public final SELF variables(Variable... variables) {
    return variables(List.of(requireNonNull(variables, "variables")));
  }

  /**
   * Appends choices that stand at the top of this section and count inside of it alone. In other
   * formats they stand at the top of the dashboard.
   *
   * <p>API name: {@code variables}.
   */
  public final SELF variables(List<? extends Variable> variables) {
    return append(Path.of(VARIABLES), requireNonNull(variables, "variables"));
  }
}
