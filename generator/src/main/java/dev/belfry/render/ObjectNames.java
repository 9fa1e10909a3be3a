package dev.belfry.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** Names of objects for Kubernetes, which have small letters, digits and dashes alone. */
final class ObjectNames {
  private static final int LONGEST = 200;

  private ObjectNames() {}

  /** The text itself, if it is a name; else what is left of it, with a sum that tells it apart. */
  static String of(String text) {
    String plain =
        text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    if (plain.equals(text) && plain.length() <= LONGEST) {
      return plain;
    }
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    String start = plain.substring(0, Math.min(plain.length(), LONGEST));
    return (start.isEmpty() ? "x" : start) + String.format(Locale.ROOT, "-%08x", sum.getValue());
  }
}
