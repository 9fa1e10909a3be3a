package dev.belfry.files;

/**
 * What happened, or would happen, to a file.
 *
 * @param path below the output folder
 * @param kind what happens
 */
public record Change(String path, Kind kind) {

  /** What can happen to a file. */
  public enum Kind {
    /** It was not there. */
    CREATED,
    /** It says something else now. */
    CHANGED,
    /** It says the same and was not touched. */
    UNCHANGED,
    /** Nothing produces it any more. */
    REMOVED
  }

  /** Whether the file differs from what was there. */
  public boolean isDifference() {
    return kind != Kind.UNCHANGED;
  }
}
