package dev.belfry.common;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;

/**
 * The user's own line that made a value. It prints as a stack frame, which consoles of IDEs make
 * clickable.
 *
 * <p>Where a value came from is no part of what it says: all origins are equal.
 */
public final class Origin {
  /** The packages whose frames are ours; what calls them is the user's. */
  private static final Set<String> OURS =
      Set.of(
          "dev.belfry.alertmanager",
          "dev.belfry.bundle",
          "dev.belfry.common",
          "dev.belfry.grafana",
          "dev.belfry.kubernetes",
          "dev.belfry.logql",
          "dev.belfry.promql",
          "dev.belfry.provisioning",
          "dev.belfry.read",
          "dev.belfry.rules",
          "dev.belfry.traceql",
          "dev.belfry.tree");

  /** Cheaper than a walk of the stack: names are looked up only when somebody asks. */
  private final Throwable trace;

  private Origin(Throwable trace) {
    this.trace = trace;
  }

  /** The line of the user's code that is being run. */
  public static Origin here() {
    return new Origin(new Throwable());
  }

  /**
   * The first line of the user's code in a stack trace, which for an error raised by an option
   * method is the call.
   */
  public static Optional<StackTraceElement> in(Throwable error) {
    for (StackTraceElement element : requireNonNull(error, "error").getStackTrace()) {
      if (isOfUser(element.getClassName())) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** Java's own frames stand between when a stream or a loop calls one of our methods. */
  private static boolean isOfUser(String className) {
    return !isOurs(className) && !className.startsWith("java.") && !className.startsWith("jdk.");
  }

  private static boolean isOurs(String className) {
    int end = className.lastIndexOf('.');
    return end > 0
        && className.startsWith("dev.belfry.")
        && OURS.contains(className.substring(0, end));
  }

  /** The line as a stack frame: {@code aragora.ApiAlerts.define(ApiAlerts.java:19)}. */
  public StackTraceElement frame() {
    return in(trace).orElseThrow();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Origin;
  }

  @Override
  public int hashCode() {
    return 0;
  }

  @Override
  public String toString() {
    return frame().toString();
  }
}
