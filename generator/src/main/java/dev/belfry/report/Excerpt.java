package dev.belfry.report;

import dev.belfry.common.FilePosition;
import dev.belfry.common.Location;

/**
 * A line of a file, cut to what fits a terminal, with the part that is meant.
 *
 * @param text what stands there
 * @param from the first character that is meant, counted from 0
 * @param length how many are meant, at least 1
 */
record Excerpt(String text, int from, int length) {
  private static final int WIDTH = 100;
  private static final int BEFORE = 40;

  /** The statement on a line of Java; in a file, where the position says. */
  static Excerpt of(String line, Location location) {
    String text = line.stripTrailing().replace('\t', ' ').replaceAll("\\p{Cntrl}", " ");
    int start = text.length() - text.stripLeading().length();
    if (location instanceof FilePosition position) {
      int from = Math.max(0, Math.min(position.column() - 1, text.length()));
      return new Excerpt(text, from, 1).cut();
    }
    return new Excerpt(text, start, Math.max(1, text.length() - start)).cut();
  }

  private Excerpt cut() {
    if (text.length() <= WIDTH) {
      return this;
    }
    int first = Math.max(0, Math.min(from - BEFORE, text.length() - WIDTH));
    String part = text.substring(first, first + WIDTH);
    int inside = from - first;
    return new Excerpt(part, inside, Math.min(length, WIDTH - inside));
  }

  /** The marks that stand below what is meant. */
  String marks() {
    return " ".repeat(from) + "^".repeat(Math.max(1, length));
  }
}
