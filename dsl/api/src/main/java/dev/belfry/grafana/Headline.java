package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;
import java.util.List;

/** What stands in the list of panels where a row or a tab starts. */
final class Headline {
  static final String ROW = "row";
  static final String TAB = "tab";

  /** Whether a row is folded until the reader opens it. */
  static final Key COLLAPSED = Key.of(3, "collapsed");

  private static final Key TYPE = Key.of(1, "type");
  private static final Key TITLE = Key.of(2, "title");
  private static final Key PLACE = Key.of(4, "gridPos");
  static final Key REPEAT = Key.of(5, "repeat");
  static final Key PANELS = Key.of(6, "panels");

  private Headline() {}

  static ObjectNode tab(String title) {
    return started(TAB, "tab title", title).with(PLACE, Node.object());
  }

  static ObjectNode open(String title) {
    return row(title, false, Node.array());
  }

  static ObjectNode repeated(String title, Variable variable) {
    return open(title).with(REPEAT, name(variable));
  }

  static Node name(Variable variable) {
    return Node.text(requireNonNull(variable, "variable").name());
  }

  static ObjectNode collapsed(String title, List<? extends NodeValue> panels) {
    return row(title, true, Node.array(panels));
  }

  private static ObjectNode row(String title, boolean collapsed, ArrayNode panels) {
    return started(ROW, "row title", title)
        .with(COLLAPSED, Node.bool(collapsed))
        .with(PLACE, Node.object())
        .with(PANELS, panels);
  }

  private static ObjectNode started(String type, String what, String title) {
    return Node.object()
        .startedHere()
        .with(TYPE, Node.text(type))
        .with(TITLE, Node.text(Require.filled(what, title)));
  }

  static boolean isRow(ObjectNode item) {
    return item.text("type").orElse("").equals(ROW);
  }

  static boolean isTab(ObjectNode item) {
    return item.text("type").orElse("").equals(TAB);
  }

  static boolean isCollapsed(ObjectNode row) {
    return isSet(row, COLLAPSED.name());
  }

  /** Whether a row or tab has no line of its own: see {@link Row#withoutHeadline()}. */
  static boolean isHidden(ObjectNode item) {
    return isSet(item, "hideHeader") || isTab(item) && item.text("title").orElse("").isEmpty();
  }

  private static boolean isSet(ObjectNode item, String property) {
    return item.get(property).filter(Node.bool(true)::equals).isPresent();
  }

  /** A row in the form that the classic JSON model has, with these panels in it. */
  static ObjectNode classic(ObjectNode item, boolean collapsed, List<Node> panels) {
    return ClassicPanels.without(
        Section.ONLY_V2,
        item.with("type", Node.text(ROW))
            .with(COLLAPSED, Node.bool(collapsed))
            .with(PANELS, Node.array(panels)));
  }
}
