package dev.belfry.grafana;

import java.util.ArrayList;
import java.util.List;

/** Widths that fill a line of the grid. */
final class EqualShares {
  private EqualShares() {}

  /** The panels with equal widths; where the columns don't divide, the first ones get one more. */
  static List<Panel> of(List<Panel> panels) {
    if (panels.isEmpty()) {
      return List.of();
    }
    if (panels.size() > Layout.COLUMNS) {
      throw new IllegalArgumentException(
          "sideBySide: expected at most 24 panels, got " + panels.size());
    }
    List<Panel> shared = new ArrayList<>(panels.size());
    for (int i = 0; i < panels.size(); i++) {
      int wider = i < Layout.COLUMNS % panels.size() ? 1 : 0;
      shared.add(((FluentPanel<?>) panels.get(i)).width(Layout.COLUMNS / panels.size() + wider));
    }
    return List.copyOf(shared);
  }
}
