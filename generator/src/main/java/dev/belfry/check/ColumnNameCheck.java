package dev.belfry.check;

import dev.belfry.common.NearNames;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Columns of tables that get a new name, and that the queries of the table do not give. */
final class ColumnNameCheck implements DashboardCheck {
  static final String CODE = "dashboard.unknown-column";

  private static final String VALUE = "Value";

  @Override
  public void check(DashboardView dashboard, Report report) {
    for (PanelView panel : dashboard.panels()) {
      List<Place> changes = panel.place().each("transformations");
      int organize = changes.isEmpty() || !is(changes.get(0), "merge") ? 0 : 1;
      if (changes.size() > organize && is(changes.get(organize), "organize")) {
        columns(panel.targets(), dashboard.expressions())
            .ifPresent(columns -> check(dashboard, changes.get(organize), columns, report));
      }
    }
  }

  private static boolean is(Place transformation, String id) {
    return transformation.node().text("id").orElse("").equals(id);
  }

  private static void check(
      DashboardView dashboard, Place organize, Set<String> columns, Report report) {
    ObjectNode names = organize.node().object("options").object("renameByName");
    for (int i = 0; i < names.size(); i++) {
      String column = names.name(i);
      boolean renamed =
          names.value(i) instanceof StringNode name
              && !name.value().isEmpty()
              && !name.value().equals(column);
      if (renamed && LabelFlow.lack(columns, column)) {
        String near = NearNames.instead(column, columns);
        report.note(
            CODE,
            dashboard.subject(),
            organize,
            "the column `" + column + "` is renamed, and the queries of the table give none of it",
            near.isEmpty()
                ? "leave it out, or keep the label in a query"
                : "rename one of " + near);
      }
    }
  }

  /** The columns of a table as Prometheus answers; empty if they are not known. */
  private static Optional<Set<String>> columns(List<Place> queries, ExpressionReader expressions) {
    Set<String> columns = new TreeSet<>(Set.of("Time"));
    for (int i = 0; i < queries.size(); i++) {
      Place query = queries.get(i);
      Optional<Set<String>> labels =
          expressions
              .of(query)
              .filter(one -> query.node().text("format").orElse("").equals("table"))
              .flatMap(one -> one.flow().labelsOf(one.expression()));
      if (labels.isEmpty()) {
        return Optional.empty();
      }
      columns.addAll(labels.get());
      columns.add(VALUE);
      columns.add(VALUE + " #" + query.node().text("refId").orElse(letter(i)));
    }
    return queries.isEmpty() ? Optional.empty() : Optional.of(columns);
  }

  /** Grafana gives letters to queries that have none, in their order. */
  private static String letter(int index) {
    return String.valueOf((char) ('A' + index));
  }
}
