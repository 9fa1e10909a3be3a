package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;
import java.util.List;

/** The headline of a row, which the document has as a panel of its own. */
final class Row {
  /** Stands in the list of panels where a tab starts. */
  static final String TAB = "tab";

  private Row() {}

  static ObjectNode tab(String title) {
    return Node.object()
        .startedHere()
        .with(Key.of(1, "type"), Node.text(TAB))
        .with(Key.of(2, "title"), Node.text(Require.filled("tab title", title)))
        .with(Key.of(4, "gridPos"), Node.object());
  }

  /** The row that stands for a tab where there are no tabs. */
  static ObjectNode ofTab(ObjectNode tab) {
    return tab.with("type", Node.text("row"))
        .with(Key.of(3, "collapsed"), Node.bool(false))
        .with(Key.of(5, "panels"), Node.array());
  }

  static ObjectNode open(String title) {
    return row(title, false, Node.array());
  }

  static ObjectNode repeated(String title, Variable variable) {
    String name = requireNonNull(variable, "variable").name();
    return open(title).with(Key.of(5, "repeat"), Node.text(name));
  }

  static ObjectNode collapsed(String title, List<? extends NodeValue> panels) {
    return row(title, true, Node.array(panels));
  }

  private static ObjectNode row(String title, boolean collapsed, ArrayNode panels) {
    return Node.object()
        .startedHere()
        .with(Key.of(1, "type"), Node.text("row"))
        .with(Key.of(2, "title"), Node.text(Require.filled("row title", title)))
        .with(Key.of(3, "collapsed"), Node.bool(collapsed))
        .with(Key.of(4, "gridPos"), Node.object())
        .with(Key.of(6, "panels"), panels);
  }
}
