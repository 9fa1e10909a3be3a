package dev.belfry.common;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where a value came from: the user's own line that made it, or the place in a file that it was
 * read from.
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

  /** The line that the values share which the thread makes; null while each notes its own. */
  private static final ThreadLocal<Origin> SHARED = new ThreadLocal<>();

  /** Cheaper than a walk of the stack: names are looked up only when somebody asks. */
  private final Throwable trace;

  private final Function<String, FilePosition> positions;

  private Origin(Throwable trace, Function<String, FilePosition> positions) {
    this.trace = trace;
    this.positions = positions;
  }

  /** The line of the user's code that is being run, or the one that its values share. */
  public static Origin here() {
    Origin shared = SHARED.get();
    return shared == null ? new Origin(new Throwable(), null) : shared;
  }

  /**
   * What a definition gives, with one line for all of its values: the line of this call. For
   * programs that make many dashboards or rules while they run, whose parts all come from the same
   * few lines: {@code Origin.shared(() -> dashboard(service))}. To note a line for each value takes
   * 40 % of the time of such a program, and findings name the dashboard, panel or rule anyway.
   * Constants that are made meanwhile, because their class is used for the first time, share it
   * too.
   *
   * @param definition makes the values, in this thread
   * @throws RuntimeException what the definition throws
   */
  public static <T> T shared(Supplier<T> definition) {
    requireNonNull(definition, "definition");
    Origin outer = SHARED.get();
    SHARED.set(here());
    try {
      return definition.get();
    } finally {
      SHARED.set(outer);
    }
  }

  /**
   * An object in a file.
   *
   * @param positions where the property of this name stands; for an empty name or a property that
   *     the object does not have, where the object itself stands
   */
  public static Origin inFile(Function<String, FilePosition> positions) {
    return new Origin(null, requireNonNull(positions, "positions"));
  }

  /** The line of the user's code that an error comes from, if there is one in its stack trace. */
  public static Optional<Origin> of(Throwable error) {
    return in(error).map(line -> new Origin(error, null));
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

  /** The user's line, such as {@code aragora.ApiAlerts.define(ApiAlerts.java:19)}, or the place. */
  public Location location() {
    return location("");
  }

  /** The user's line, or the place of this property in the file. */
  public Location location(String property) {
    requireNonNull(property, "property");
    return positions == null ? new JavaLine(in(trace).orElseThrow()) : positions.apply(property);
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
    return location().toString();
  }
}
