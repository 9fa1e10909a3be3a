package dev.belfry.text;

/**
 * How the line of a property starts in JSON: comma, line feed, spaces, name, colon. Kept for each
 * name and depth, because documents have few of them and each many times.
 *
 * @param name the name of the property
 * @param depth how many times its line is indented by two spaces; 0 for JSON on one line
 * @param text the bytes of UTF-8, which nobody changes, so that threads may share them without a
 *     lock
 * @param isAscii whether all of them are ASCII
 */
record LineStart(String name, int depth, byte[] text, boolean isAscii) {
  /** Found by their hash; a new one takes the place of an old one when there is no room. */
  private static final LineStart[] KEPT = new LineStart[2048];

  private static final int TRIES = 4;
  private static final int SPREAD = 31;

  static LineStart of(String name, int depth) {
    int hash = name.hashCode() + depth * SPREAD;
    for (int i = 0; i < TRIES; i++) {
      LineStart kept = KEPT[hash + i & KEPT.length - 1];
      if (kept == null) {
        return keep(hash + i, name, depth);
      }
      if (kept.depth == depth && kept.name.equals(name)) {
        return kept;
      }
    }
    return keep(hash, name, depth);
  }

  private static LineStart keep(int hash, String name, int depth) {
    LineStart made = JsonWriter.lineStart(name, depth);
    KEPT[hash & KEPT.length - 1] = made;
    return made;
  }
}
