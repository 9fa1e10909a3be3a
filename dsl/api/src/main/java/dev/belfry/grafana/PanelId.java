package dev.belfry.grafana;

import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The number of a panel, made from what names it alone, so that no other panel can change it. */
final class PanelId {
  private static final long NUMBERS = 999_999_999L;

  private PanelId() {}

  /** The number of the panel of this name, from 1 to 999,999,999. */
  static long of(String name) {
    CRC32 sum = new CRC32();
    sum.update(name.getBytes(StandardCharsets.UTF_8));
    return 1 + sum.getValue() % NUMBERS;
  }

  /** The number that a panel has by its key, or will get by its title. */
  static long of(Panel panel) {
    ObjectNode node = panel.node();
    return node.get("id")
        .map(id -> (long) ((NumberNode) id).doubleValue())
        .orElseGet(() -> of(node.text("title").orElse("")));
  }
}
