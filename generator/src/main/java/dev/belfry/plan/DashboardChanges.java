package dev.belfry.plan;

import dev.belfry.plan.Differences.Difference;
import dev.belfry.tree.Node;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What changes in a dashboard: panels come, go, move, get another name, ask something else. */
final class DashboardChanges {
  private final List<String> lines = new ArrayList<>();

  private DashboardChanges() {}

  /**
   * A panel and where it is.
   *
   * @param node what it says
   * @param row the title of the row that it is in; empty for none
   */
  private record Panel(ObjectNode node, String row) {
    String name() {
      return "panel `" + node.text("title").orElse("") + "`";
    }

    String where() {
      return row.isEmpty() ? "" : " in row `" + row + "`";
    }

    /** What it shows, whatever it is called and wherever it stands. */
    ObjectNode content() {
      return node.without("title").without("id").without("gridPos");
    }

    int place(String name) {
      return node.object("gridPos").number(name);
    }
  }

  /** What changes from one dashboard to another, both in the classic model, a line each. */
  static List<String> of(ObjectNode old, ObjectNode now) {
    DashboardChanges changes = new DashboardChanges();
    for (Difference one : Differences.between(old.without("panels"), now.without("panels"))) {
      changes.lines.add("~ " + one.words());
    }
    changes.panels(panels(old), panels(now));
    return changes.lines;
  }

  /** The panels but for rows, by their numbers, in their order. */
  private static Map<String, Panel> panels(ObjectNode dashboard) {
    Map<String, Panel> panels = new LinkedHashMap<>();
    add(dashboard, "", panels);
    return panels;
  }

  private static void add(ObjectNode parent, String around, Map<String, Panel> into) {
    String row = around;
    for (Node item : parent.array("panels").items()) {
      ObjectNode panel = (ObjectNode) item;
      if (panel.text("type").orElse("").equals("row")) {
        row = panel.text("title").orElse("");
        add(panel, row, into);
      } else {
        String id = panel.get("id").map(Differences::shown).orElse("");
        into.put(into.containsKey(id) ? id + "/" + into.size() : id, new Panel(panel, row));
      }
    }
  }

  private void panels(Map<String, Panel> old, Map<String, Panel> now) {
    Map<String, String> before = before(old, now);
    Set<String> kept = new HashSet<>(before.values());
    List<String> keptBefore = old.keySet().stream().filter(kept::contains).toList();
    List<String> keptAfter =
        now.keySet().stream().filter(before::containsKey).map(before::get).toList();
    now.forEach((id, panel) -> tell("+ ", panel, !before.containsKey(id)));
    old.forEach((id, panel) -> tell("- ", panel, !kept.contains(id)));
    Map<String, Integer> places = Sequence.places(keptBefore);
    Set<String> inOrder = new HashSet<>(Sequence.inOrder(places, keptAfter));
    before.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.comparing(places::get)))
        .forEach(
            one ->
                panel(
                    old.get(one.getValue()),
                    now.get(one.getKey()),
                    !inOrder.contains(one.getValue())));
  }

  private void tell(String sign, Panel panel, boolean isAlone) {
    if (isAlone) {
      lines.add(sign + panel.name() + panel.where());
    }
  }

  /** What number the panels had that were there before. */
  private static Map<String, String> before(Map<String, Panel> old, Map<String, Panel> now) {
    Map<String, String> before = renamed(old, now);
    now.keySet().stream().filter(old::containsKey).forEach(id -> before.put(id, id));
    return before;
  }

  /** New panels that show what one that is gone did, by their numbers. */
  private static Map<String, String> renamed(Map<String, Panel> old, Map<String, Panel> now) {
    Map<ObjectNode, Deque<String>> gone = new HashMap<>();
    old.forEach(
        (id, panel) -> {
          if (!now.containsKey(id)) {
            gone.computeIfAbsent(panel.content(), none -> new ArrayDeque<>()).add(id);
          }
        });
    Map<String, String> renamed = new HashMap<>();
    now.forEach(
        (id, panel) -> {
          Deque<String> same = old.containsKey(id) ? null : gone.get(panel.content());
          if (same != null && !same.isEmpty()) {
            renamed.put(id, same.remove());
          }
        });
    return renamed;
  }

  private void panel(Panel old, Panel now, boolean isElsewhere) {
    String name = "~ " + old.name();
    if (!old.name().equals(now.name())) {
      lines.add(name + " is called `" + now.node().text("title").orElse("") + "`");
    }
    if (!old.row().equals(now.row())) {
      lines.add(
          name
              + " moves"
              + (old.row().isEmpty() ? "" : " from row `" + old.row() + "`")
              + (now.row().isEmpty() ? " out of rows" : " to row `" + now.row() + "`"));
    } else if (isElsewhere) {
      lines.add(name + " moves to " + now.place("x") + ", " + now.place("y"));
    }
    if (old.place("w") != now.place("w") || old.place("h") != now.place("h")) {
      lines.add(name + " is " + size(now) + " instead of " + size(old));
    }
    Differences.between(old.content(), now.content()).stream()
        .map(one -> name + ": " + words(one, old.node(), now.node()))
        .distinct()
        .forEach(lines::add);
  }

  private static String size(Panel panel) {
    return panel.place("w") + " by " + panel.place("h");
  }

  private static String words(Difference one, ObjectNode old, ObjectNode now) {
    if (one.path().startsWith("fieldConfig.defaults.thresholds.steps")) {
      return thresholds(thresholds(old), thresholds(now));
    }
    if (one.path().startsWith("targets[") && one.path().endsWith("].expr")) {
      return RuleChanges.expression(one);
    }
    if (one.path().equals("type")) {
      return "is a " + plain(one.now()) + " instead of a " + plain(one.old());
    }
    return one.words();
  }

  private static String plain(Optional<Node> text) {
    return text.map(Differences::shown).orElse("`?`");
  }

  /** Of thresholds of which one differs, that one is told. */
  private static String thresholds(List<String> old, List<String> now) {
    List<Integer> changed =
        IntStream.range(0, old.size())
            .filter(i -> old.size() == now.size() && !old.get(i).equals(now.get(i)))
            .boxed()
            .toList();
    if (changed.size() == 1) {
      int only = changed.get(0);
      return "threshold " + old.get(only) + " to " + now.get(only);
    }
    return old.equals(now)
        ? "thresholds have other colours"
        : "thresholds " + joined(old) + " to " + joined(now);
  }

  private static String joined(List<String> steps) {
    return steps.isEmpty() ? "none" : String.join(", ", steps);
  }

  private static List<String> thresholds(ObjectNode panel) {
    List<String> steps = new ArrayList<>();
    ObjectNode defaults = panel.object("fieldConfig").object("defaults");
    for (Node step : defaults.object("thresholds").array("steps").items()) {
      if (((ObjectNode) step).get("value").orElse(null) instanceof NumberNode value) {
        steps.add(value.text());
      }
    }
    return steps;
  }
}
