package dev.belfry.grafana;

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
}
