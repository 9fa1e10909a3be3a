package dev.belfry.common;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where a value came from: the user's own line that made it, or the place in a file that it was
 * read from.
 *
 * <p>Where a value came from is no part of what it says: all origins are equal.
 */
public abstract class Origin {
  /** The packages whose frames are ours; what calls them is the user's. */
  private static final Set<String> OURS =
      Set.of(
          "dev.belfry.alertmanager",
          "dev.belfry.bundle",
          "dev.belfry.common",
          "dev.belfry.grafana",
          "dev.belfry.scrape",
          "dev.belfry.helm",
          "dev.belfry.kubernetes",
          "dev.belfry.logql",
          "dev.belfry.opentelemetry",
          "dev.belfry.promql",
          "dev.belfry.provisioning",
          "dev.belfry.read",
          "dev.belfry.rules",
          "dev.belfry.stack",
          "dev.belfry.template",
          "dev.belfry.traceql",
          "dev.belfry.tree");

  /** How the values note where they come from that the thread makes; null for their own line. */
  private static final ThreadLocal<Supplier<Origin>> NOTING = new ThreadLocal<>();

  Origin() {}

  /** The line of the user's code that is being run. */
  public static Origin here() {
    Supplier<Origin> noting = NOTING.get();
    return noting == null ? new Line(new Throwable()) : noting.get();
  }

  /** Whether the values of this thread note something else than their own line. */
  static boolean isNoted() {
    return NOTING.get() != null;
  }

  /** What a definition gives, whose values note what is given here. */
  static <T> T noting(Supplier<Origin> origins, Supplier<T> definition) {
    Supplier<Origin> outer = NOTING.get();
    NOTING.set(origins);
    try {
      return definition.get();
    } finally {
      NOTING.set(outer);
    }
  }

  /**
   * An object in a file.
   *
   * @param positions where the property of this name stands; for an empty name or a property that
   *     the object does not have, where the object itself stands
   */
  public static Origin inFile(Function<String, FilePosition> positions) {
    return new InFile(requireNonNull(positions, "positions"));
  }

  /** The line of the user's code that an error comes from, if there is one in its stack trace. */
  public static Optional<Origin> of(Throwable error) {
    return in(error).map(line -> new Line(error));
  }

  /**
   * The first line of the user's code in a stack trace, which for an error raised by an option
   * method is the call.
   */
  public static Optional<StackTraceElement> in(Throwable error) {
    StackTraceElement[] frames = requireNonNull(error, "error").getStackTrace();
    return in(frames, frames.length);
  }

  /** The first line of the user's code in so many frames. */
  static Optional<StackTraceElement> in(StackTraceElement[] frames, int count) {
    return Stream.of(frames)
        .limit(count)
        .filter(frame -> isOfUser(frame.getClassName()))
        .findFirst();
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

  /** The user's line, such as {@code aragora.ApiAlerts.define(ApiAlerts.java:19)}, or the place. */
  public final Location location() {
    return at("");
  }

  /** The user's line, or the place of this property in the file. */
  public final Location location(String property) {
    return at(requireNonNull(property, "property"));
  }

  abstract Location at(String property);

  @Override
  public final boolean equals(Object other) {
    return other instanceof Origin;
  }

  @Override
  public final int hashCode() {
    return 0;
  }

  @Override
  public final String toString() {
    return location().toString();
  }

  /** Cheaper than a walk of the stack: names are looked up only when somebody asks. */
  private static final class Line extends Origin {
    private final Throwable trace;

    private Line(Throwable trace) {
      this.trace = trace;
    }

    @Override
    Location at(String property) {
      return new JavaLine(in(trace).orElseThrow());
    }
  }

  private static final class InFile extends Origin {
    private final Function<String, FilePosition> positions;

    private InFile(Function<String, FilePosition> positions) {
      this.positions = positions;
    }

    @Override
    Location at(String property) {
      return positions.apply(property);
    }
  }
}
