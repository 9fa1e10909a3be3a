package dev.belfry.common;

import static java.util.Objects.requireNonNull;

/**
 * A place in a file that holds documents. It prints as {@code file:line:column}, which terminals
 * and editors make clickable.
 *
 * @param fileName the file as it was named
 * @param pointer the place in its document as a JSON pointer; empty for the document itself. A
 *     document in a text of another one is behind {@code #}: {@code
 *     /data/queue.json#/panels/0/targets/0/expr}
 * @param line the line, counted from 1
 * @param column the column, counted from 1
 */
public record FilePosition(String fileName, String pointer, int line, int column)
    implements Location {

  /** A place made of its parts. */
  public FilePosition {
    requireNonNull(fileName, "fileName");
    requireNonNull(pointer, "pointer");
  }

  @Override
  public String toString() {
    return fileName + ":" + line + ":" + column;
  }
}
