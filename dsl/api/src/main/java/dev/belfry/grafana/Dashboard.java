package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import java.util.List;

/** A page of panels in Grafana. Rows and panels come in the order in which they are given here. */
public final class Dashboard extends DashboardOptions<Dashboard> {
  private static final Node SCHEMA_VERSION = Node.number(42);
  private static final String VERSION = "schemaVersion";
  static final Path ANNOTATION_LIST = ANNOTATIONS.then(Key.of("list"));
  static final Path VARIABLES = TEMPLATING.then(Key.of("list"));

  Dashboard(ObjectNode node) {
    super(node);
  }

  static Dashboard of(DashboardId id) {
    return new Dashboard(
        Node.object()
            .startedHere()
            .with(UID, Node.text(id.uid()))
            .with(TITLE, Node.text(id.title()))
            .with(VERSION, SCHEMA_VERSION));
  }

  @Override
  protected Dashboard with(ObjectNode changed) {
    return new Dashboard(changed);
  }

  /**
   * The identity of the dashboard: addresses end in it, and its file is named for it. API name:
   * {@code uid}.
   */
  public String uid() {
    return node().text("uid").orElseThrow();
  }

  /** What other dashboards link to. */
  public DashboardId id() {
    return new DashboardId(uid(), node().text("title").orElseThrow());
  }

  /**
   * The dashboard of a document in the classic JSON model that exists already. Panels and rows that
   * are noted as fixed keep number, place and data source; the others are laid out.
   *
   * @param document the document, which holds at least {@code uid} and {@code title}
   * @throws IllegalArgumentException when the uid or the title is not as {@link
   *     Grafana#dashboard(String, String)} says
   */
  public static Dashboard ofDocument(ObjectNode document) {
    String uid = requireNonNull(document, "document").text("uid").orElse("");
    DashboardId id = new DashboardId(uid, document.text("title").orElse(""));
    boolean versioned = document.get(VERSION).isPresent();
    ObjectNode named = document.with(UID, Node.text(id.uid()));
    return new Dashboard(versioned ? named : named.with(VERSION, SCHEMA_VERSION));
  }

  /** The document as Grafana gets it: every panel has its number, its place and its data source. */
  public ObjectNode placed() {
    return ClassicPanels.of(arranged());
  }

  /**
   * The dashboard with every panel in its place, with tabs and auto grids still among the panels:
   * what formats start from that have words for them.
   */
  public ObjectNode arranged() {
    return Layout.place(node());
  }

  /** The choices at the top of the dashboard, in this order. API name: {@code templating.list}. */
  public Dashboard variables(Variable... variables) {
    return variables(List.of(requireNonNull(variables, "variables")));
  }

  /** The choices at the top of the dashboard, in this order. API name: {@code templating.list}. */
  public Dashboard variables(List<? extends Variable> variables) {
    return append(VARIABLES, requireNonNull(variables, "variables"));
  }

  /** Marks on the time axis of all graphs. API name: {@code annotations.list}. */
  public Dashboard annotations(Annotation... annotations) {
    return annotations(List.of(requireNonNull(annotations, "annotations")));
  }

  /** Marks on the time axis of all graphs. API name: {@code annotations.list}. */
  public Dashboard annotations(List<? extends Annotation> annotations) {
    return append(ANNOTATION_LIST, requireNonNull(annotations, "annotations"));
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
    return append(PANELS, List.of(Headline.open(title))).panels(panels);
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
    return append(PANELS, List.of(Headline.collapsed(title, requireNonNull(panels, "panels"))));
  }

  /**
   * A headline with the panels below it, all of it once for each chosen value of the variable. API
   * name: {@code repeat} of a panel of type {@code row}.
   */
  public Dashboard repeatedRow(String title, Variable variable, Panel... panels) {
    return repeatedRow(title, variable, List.of(requireNonNull(panels, "panels")));
  }

  /**
   * A headline with the panels below it, all of it once for each chosen value of the variable. API
   * name: {@code repeat} of a panel of type {@code row}.
   */
  public Dashboard repeatedRow(String title, Variable variable, List<? extends Panel> panels) {
    return append(PANELS, List.of(Headline.repeated(title, variable))).panels(panels);
  }

  /**
   * A headline whose panels are shown, and queried, when the reader opens it, and flow by
   * themselves. API name: {@code collapsed}.
   */
  public Dashboard collapsedRow(String title, AutoGrid grid) {
    return append(
        PANELS, List.of(Headline.collapsed(title, List.of(requireNonNull(grid, "grid")))));
  }

  /**
   * Starts a tab: everything that follows, up to the next tab, belongs to it. In formats without
   * tabs it is a row.
   *
   * <p>API name: {@code TabsLayoutTab}.
   */
  public Dashboard tab(String title) {
    return append(PANELS, List.of(Headline.tab(title)));
  }

  /**
   * Panels that belong to the row before them and flow by themselves, as many side by side as the
   * window has room for. In formats without auto grids they have equal, fixed widths.
   *
   * <p>API name: {@code AutoGridLayout}.
   */
  public Dashboard autoGrid(AutoGrid grid) {
    return append(PANELS, List.of(requireNonNull(grid, "grid")));
  }

  /** Rows that have more in them than panels. API name: {@code RowsLayout}. */
  public Dashboard rows(Row... rows) {
    return rows(List.of(requireNonNull(rows, "rows")));
  }

  /** Rows that have more in them than panels. API name: {@code RowsLayout}. */
  public Dashboard rows(List<Row> rows) {
    return append(PANELS, requireNonNull(rows, "rows"));
  }

  /** Tabs with rows, tabs and conditions of their own. API name: {@code TabsLayout}. */
  public Dashboard tabs(Tab... tabs) {
    return tabs(List.of(requireNonNull(tabs, "tabs")));
  }

  /** Tabs with rows, tabs and conditions of their own. API name: {@code TabsLayout}. */
  public Dashboard tabs(List<Tab> tabs) {
    return append(PANELS, requireNonNull(tabs, "tabs"));
  }
}
