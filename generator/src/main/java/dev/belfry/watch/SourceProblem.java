package dev.belfry.watch;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * What the compiler refuses.
 *
 * @param file the source file
 * @param line the line, counted from 1
 * @param column the column, counted from 1
 * @param message what it says, in a line: {@code cannot find symbol, symbol: ...}
 */
public record SourceProblem(Path file, int line, int column, String message) {

  /** A problem made of its parts. */
  public SourceProblem {
    requireNonNull(file, "file");
    requireNonNull(message, "message");
  }
}
