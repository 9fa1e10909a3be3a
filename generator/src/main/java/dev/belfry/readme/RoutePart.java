package dev.belfry.readme;

import dev.belfry.routing.AlertMatcher;
import dev.belfry.routing.RouteNode;
import dev.belfry.routing.RoutingTree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The tree of routes, drawn with Mermaid. */
final class RoutePart {
  private final List<String> lines = new ArrayList<>();

  private RoutePart() {
    lines.add("flowchart LR");
  }

  static void write(RoutingTree tree, Markdown page) {
    RoutePart part = new RoutePart();
    part.draw(tree.root(), "route");
    page.headline(2, "Routes");
    page.paragraph(
        "An alert takes the first branch whose matchers it meets, and the next ones too where it"
            + " says so.");
    page.block("mermaid", String.join("\n", part.lines));
  }

  private void draw(RouteNode route, String id) {
    lines.add("  " + id + "[\"" + text(label(route)) + "\"]");
    int number = 0;
    for (RouteNode child : route.routes()) {
      String below = id + "_" + number++;
      draw(child, below);
      lines.add("  " + id + " -->|\"" + text(condition(child)) + "\"| " + below);
    }
  }

  private static String label(RouteNode route) {
    String label = route.receiver();
    if (!route.muteIntervals().isEmpty()) {
      label += "\nnot during " + String.join(", ", route.muteIntervals());
    }
    if (!route.activeIntervals().isEmpty()) {
      label += "\nonly during " + String.join(", ", route.activeIntervals());
    }
    return label;
  }

  private static String condition(RouteNode route) {
    String matchers =
        route.matchers().stream().map(AlertMatcher::toString).collect(Collectors.joining("\n"));
    String all = matchers.isEmpty() ? "all" : matchers;
    return route.continues() ? all + "\nand goes on" : all;
  }

  /** Text that has no meaning to Mermaid: entities are numbers between a hash and a semicolon. */
  private static String text(String plain) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '\n') {
        text.append("<br>");
      } else if ("\"#<>&;`|{}[]()\\".indexOf(c) >= 0) {
        text.append('#').append((int) c).append(';');
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
