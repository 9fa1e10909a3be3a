package dev.belfry.common;

import static java.util.Objects.requireNonNull;

/**
 * A line of Java. It prints as a stack frame, which consoles of IDEs make clickable.
 *
 * @param frame the line as Java itself tells it
 */
public record JavaLine(StackTraceElement frame) implements Location {

  /** The line of this frame. */
  public JavaLine {
    requireNonNull(frame, "frame");
  }

  @Override
  public String fileName() {
    return frame.getFileName() == null ? "" : frame.getFileName();
  }

  @Override
  public int line() {
    return frame.getLineNumber();
  }

  @Override
  public String toString() {
    return frame.toString();
  }
}
