package dev.belfry.text;

import dev.belfry.tree.ObjectNode;
import java.util.Arrays;

/**
 * How the lines of an object start in JSON: the brace that opens it and a line feed for the first
 * property, what {@link LineStart} says for the others. Kept for each kind of objects and depth: to
 * find all of them at once takes a third of the time of finding each by its name.
 */
final class LineStarts {
  /** By kind and depth. */
  private static final LineStarts[][] KEPT = new LineStarts[4096][];

  private static final LineStarts[] NONE = new LineStarts[0];
  private static final int MOST_LEVELS = 32;

  private final byte[][] texts;
  private final boolean isAscii;

  /** Never changes, so that threads may share it without a lock. */
  private LineStarts(ObjectNode object, int depth) {
    this.texts = new byte[object.size()][];
    boolean ascii = true;
    for (int i = 0; i < texts.length; i++) {
      LineStart start = LineStart.of(object.name(i), depth);
      texts[i] = i == 0 ? opening(start.text()) : start.text();
      ascii &= start.isAscii();
    }
    this.isAscii = ascii;
  }

  private static byte[] opening(byte[] next) {
    byte[] first = next.clone();
    first[0] = '{';
    return first;
  }

  /**
   * The starts of the lines of an object.
   *
   * @param depth how many times to indent them by two spaces; 0 for JSON on one line
   */
  static LineStarts of(ObjectNode object, int depth) {
    int kind = object.kind();
    if (kind < 0 || kind >= KEPT.length || depth >= MOST_LEVELS) {
      return new LineStarts(object, depth);
    }
    LineStarts[] levels = KEPT[kind];
    LineStarts kept = levels != null && depth < levels.length ? levels[depth] : null;
    return kept != null ? kept : keep(object, depth);
  }

  /** What another thread keeps at the same time may be lost, and is made again. */
  private static LineStarts keep(ObjectNode object, int depth) {
    LineStarts made = new LineStarts(object, depth);
    LineStarts[] before = KEPT[object.kind()] == null ? NONE : KEPT[object.kind()];
    LineStarts[] levels = Arrays.copyOf(before, Math.max(before.length, depth + 1));
    levels[depth] = made;
    KEPT[object.kind()] = levels;
    return made;
  }

  /** The start of the line of the property at this place, which nobody changes. */
  byte[] text(int index) {
    return texts[index];
  }

  /** Whether all of them are ASCII. */
  boolean areAscii() {
    return isAscii;
  }
}
