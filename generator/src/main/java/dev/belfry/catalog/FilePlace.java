package dev.belfry.catalog;

import static java.util.Objects.requireNonNull;

/**
 * A place in a file of the user's.
 *
 * @param file the file, as it was named to Belfry
 * @param line counted from 1; 0 when it is about the whole file
 * @param column counted from 1 in characters; 0 when it is about the whole line or file
 */
public record FilePlace(String file, int line, int column) {

  /** A place in a file. */
  public FilePlace {
    requireNonNull(file, "file");
  }

  /** The place as compilers print it: {@code api.prom:12:5}. */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
  }
}
