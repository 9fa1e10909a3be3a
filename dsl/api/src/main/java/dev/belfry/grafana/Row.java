package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;
import java.util.List;

/** The headline of a row, which the document has as a panel of its own. */
final class Row {
  private Row() {}

  static ObjectNode open(String title) {
    return row(title, false, Node.array());
  }

  static ObjectNode repeated(String title, Variable variable) {
    String name = requireNonNull(variable, "variable").name();
    return open(title).with(Key.of(5, "repeat"), Node.text(name));
  }

  static ObjectNode collapsed(String title, List<? extends Panel> panels) {
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
