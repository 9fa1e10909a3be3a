package dev.belfry.grafana;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the panels of a dashboard into Grafana's grid of 24 columns: from left to right, a new line
 * where the width does not suffice, each row below the one before. Panels also get their numbers
 * and the data source that they did not name.
 */
final class Layout {
  private static final int COLUMNS = 24;

  /**
   * Grafana sends all queries to the panel's data source, whatever they name, unless it is this
   * one.
   */
  private static final DataSource MIXED = new DataSource("datasource", "-- Mixed --");

  private static final Key H = Key.of(0, "h");
  private static final Key W = Key.of(1, "w");
  private static final Key X = Key.of(2, "x");
  private static final Key Y = Key.of(3, "y");

  private final Optional<DataSource> dataSource;
  private int top;
  private int x;
  private int lineTop;
  private int lineHeight;
  private int bottom;

  private Layout(Optional<DataSource> dataSource) {
    this.dataSource = dataSource;
  }

  /** The dashboard with every panel in its place. */
  static ObjectNode place(ObjectNode dashboard) {
    Layout layout = new Layout(dataSourceOf(dashboard));
    ObjectNode placed =
        dashboard.with(DashboardOptions.PANELS, layout.place(dashboard.array("panels")));
    ArrayNode variables = dashboard.object("templating").array("list");
    return variables.size() == 0
        ? placed
        : placed.with(Dashboard.VARIABLES, layout.withDataSources(variables));
  }

  private ArrayNode withDataSources(ArrayNode variables) {
    List<Node> filled = new ArrayList<>(variables.size());
    for (Node item : variables.items()) {
      ObjectNode variable = (ObjectNode) item;
      boolean needed =
          dataSource.isPresent()
              && isOfType(variable, "query")
              && variable.get("datasource").isEmpty();
      filled.add(
          needed ? new QueryVariable(variable).dataSource(dataSource.get()).node() : variable);
    }
    return Node.array(filled);
  }

  private static Node idOf(ObjectNode panel) {
    return panel.get("id").orElseGet(() -> Node.number(PanelId.of(nameOf(panel))));
  }

  private static String nameOf(ObjectNode panel) {
    String title = panel.text("title").orElse("");
    return isRow(panel) ? "row " + title : title;
  }

  /** The data source that the reader chooses, if the dashboard has a variable for it. */
  private static Optional<DataSource> dataSourceOf(ObjectNode dashboard) {
    for (Node item : dashboard.object("templating").array("list").items()) {
      ObjectNode variable = (ObjectNode) item;
      if (isOfType(variable, "datasource")) {
        String name = variable.text("name").orElseThrow();
        return Optional.of(new DataSource(variable.text("query").orElseThrow(), "${" + name + "}"));
      }
    }
    return Optional.empty();
  }

  private ArrayNode place(ArrayNode panels) {
    List<Node> placed = new ArrayList<>(panels.size());
    for (int i = 0; i < panels.size(); i++) {
      ObjectNode panel = (ObjectNode) panels.get(i);
      placed.add(isRow(panel) ? row(panel) : panel(panel));
    }
    return Node.array(placed);
  }

  private static boolean isRow(ObjectNode panel) {
    return isOfType(panel, "row");
  }

  private static boolean isOfType(ObjectNode object, String type) {
    return object.text("type").orElse("").equals(type);
  }

  private ObjectNode row(ObjectNode row) {
    ObjectNode placed = at(row, 0, bottom, COLUMNS, 1);
    startAt(bottom + 1);
    if (row.array("panels").size() == 0) {
      return placed;
    }
    ObjectNode filled = placed.with("panels", place(row.array("panels")));
    startAt(placed.object("gridPos").number("y") + 1);
    return filled;
  }

  private void startAt(int line) {
    top = line;
    lineTop = line;
    bottom = line;
    x = 0;
    lineHeight = 0;
  }

  private ObjectNode panel(ObjectNode panel) {
    ObjectNode wanted = panel.object("gridPos");
    int width = wanted.number("w");
    int height = wanted.number("h");
    if (wanted.get("x").isPresent()) {
      int y = top + wanted.number("y");
      bottom = Math.max(bottom, y + height);
      return withDataSource(at(panel, wanted.number("x"), y, width, height));
    }
    if (x + width > COLUMNS) {
      lineTop += lineHeight;
      x = 0;
      lineHeight = 0;
    }
    ObjectNode placed = at(panel, x, lineTop, width, height);
    x += width;
    lineHeight = Math.max(lineHeight, height);
    bottom = Math.max(bottom, lineTop + lineHeight);
    return withDataSource(placed);
  }

  private static ObjectNode at(ObjectNode panel, int x, int y, int width, int height) {
    ObjectNode position =
        panel
            .object("gridPos")
            .with(H, Node.number(height))
            .with(W, Node.number(width))
            .with(X, Node.number(x))
            .with(Y, Node.number(y));
    return panel.with(PanelOptions.ID, idOf(panel)).with("gridPos", position);
  }

  private ObjectNode withDataSource(ObjectNode panel) {
    Optional<DataSource> own = panel.get("datasource").isPresent() ? sourceOf(panel) : dataSource;
    ArrayNode targets = panel.array("targets");
    Set<DataSource> asked = new LinkedHashSet<>();
    for (Node target : targets.items()) {
      sourceOf((ObjectNode) target).or(() -> own).ifPresent(asked::add);
    }
    if (asked.size() < 2) {
      return asked.isEmpty()
          ? panel
          : panel.with(PanelOptions.DATASOURCE, asked.iterator().next().node());
    }
    ObjectNode mixed = panel.with(PanelOptions.DATASOURCE, MIXED.node());
    return own.map(source -> mixed.with(PanelOptions.TARGETS, filled(targets, source)))
        .orElse(mixed);
  }

  private static ArrayNode filled(ArrayNode targets, DataSource source) {
    List<Node> filled = new ArrayList<>(targets.size());
    for (Node item : targets.items()) {
      ObjectNode target = (ObjectNode) item;
      boolean needed = target.get("datasource").isEmpty();
      filled.add(needed ? new PrometheusQuery(target).dataSource(source).node() : target);
    }
    return Node.array(filled);
  }

  private static Optional<DataSource> sourceOf(ObjectNode object) {
    ObjectNode named = object.object("datasource");
    return named
        .text("type")
        .flatMap(type -> named.text("uid").map(uid -> new DataSource(type, uid)));
  }
}
