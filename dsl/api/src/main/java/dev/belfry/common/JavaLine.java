package dev.belfry.common;

import static java.util.Objects.requireNonNull;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of Java. It prints as a stack frame, which consoles of IDEs make clickable; a line of a
 * lambda expression has the name of the method around it, as compilers number them differently.
 *
 * @param frame the line as Java itself tells it
 */
public record JavaLine(StackTraceElement frame) implements Location {
  /** What compilers make of a lambda expression in the method of the name in between. */
  private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.*)\\$[0-9]+");

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
    return new StackTraceElement(
            frame.getClassName(), method(), frame.getFileName(), frame.getLineNumber())
        .toString();
  }

  private String method() {
    Matcher lambda = LAMBDA.matcher(frame.getMethodName());
    if (!lambda.matches()) {
      return frame.getMethodName();
    }
    return switch (lambda.group(1)) {
      case "new" -> "<init>";
      case "static" -> "<clinit>";
      default -> lambda.group(1);
    };
  }
}
