package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import dev.belfry.tree.Require;
import java.util.List;
import java.util.regex.Pattern;

/** A page of panels in Grafana. Rows and panels come in the order in which they are given here. */
public final class Dashboard extends DashboardOptions<Dashboard> {
  private static final Pattern UID_FORM = Pattern.compile("[a-zA-Z0-9_-]{1,40}");
  private static final int SCHEMA_VERSION = 42;
  static final Path VARIABLES = TEMPLATING.then(Key.of("list"));

  Dashboard(ObjectNode node) {
    super(node);
  }

  static Dashboard of(String uid, String title) {
    return new Dashboard(Node.object().startedHere()).identified(uid, title);
  }

  @Override
  protected Dashboard with(ObjectNode changed) {
    return new Dashboard(changed);
  }

  private Dashboard identified(String uid, String title) {
    Require.match("dashboard uid", uid, UID_FORM, "1 to 40 letters, digits, - and _");
    ObjectNode named =
        node()
            .with(UID, Node.text(uid))
            .with(TITLE, Node.text(Require.filled("dashboard title", title)));
    return with(named.with("schemaVersion", Node.number(SCHEMA_VERSION)));
  }

  /**
   * The identity of the dashboard: addresses end in it, and its file is named for it. API name:
   * {@code uid}.
   */
  public String uid() {
    return node().text("uid").orElseThrow();
  }

  /** The document as Grafana gets it: every panel has its number, its place and its data source. */
  public ObjectNode placed() {
    return DataSources.fill(Layout.place(node()));
  }

  /** The choices at the top of the dashboard, in this order. API name: {@code templating.list}. */
  public Dashboard variables(Variable... variables) {
    return variables(List.of(requireNonNull(variables, "variables")));
  }

  /** The choices at the top of the dashboard, in this order. API name: {@code templating.list}. */
  public Dashboard variables(List<? extends Variable> variables) {
    return append(VARIABLES, requireNonNull(variables, "variables"));
  }

  /**
   * Panels that belong to the row before them, or to no row if there is none. API name: {@code
   * panels}.
   */
  public Dashboard panels(Panel... panels) {
    return panels(List.of(requireNonNull(panels, "panels")));
  }

  /**
   * Panels that belong to the row before them, or to no row if there is none. API name: {@code
   * panels}.
   */
  public Dashboard panels(List<? extends Panel> panels) {
    return append(PANELS, requireNonNull(panels, "panels"));
  }

  /** A headline with the panels below it. API name: a panel of type {@code row}. */
  public Dashboard row(String title, Panel... panels) {
    return row(title, List.of(requireNonNull(panels, "panels")));
  }

  /** A headline with the panels below it. API name: a panel of type {@code row}. */
  public Dashboard row(String title, List<? extends Panel> panels) {
    return append(PANELS, List.of(Row.open(title))).panels(panels);
  }

  /**
   * A headline whose panels are shown, and queried, when the reader opens it. API name: {@code
   * collapsed}.
   */
  public Dashboard collapsedRow(String title, Panel... panels) {
    return collapsedRow(title, List.of(requireNonNull(panels, "panels")));
  }

  /**
   * A headline whose panels are shown, and queried, when the reader opens it. API name: {@code
   * collapsed}.
   */
  public Dashboard collapsedRow(String title, List<? extends Panel> panels) {
    return append(PANELS, List.of(Row.collapsed(title, requireNonNull(panels, "panels"))));
  }
}
