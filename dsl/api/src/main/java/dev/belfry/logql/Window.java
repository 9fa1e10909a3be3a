package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Placeholder;
import dev.belfry.common.SourceRange;
import dev.belfry.common.Span;
import java.util.Optional;

/**
 * A range of time that ends now or earlier: {@code window(minutes(5)).offset(days(7))}.
 *
 * @param length how long it is
 * @param offset how long before now it ends, if not now
 */
public record Window(Quantity.Length length, Optional<Quantity.Length> offset) {
  /** As long as fits the width of the panel. API name: {@code $__auto}. */
  public static final Window AUTO = of(GrafanaInterval.AUTO);

  /** A range made of its two parts. */
  public Window {
    requireNonNull(length, "length");
    requireNonNull(offset, "offset");
  }

  /**
   * A range of this length, up to now.
   *
   * @throws IllegalArgumentException when it is 0
   */
  public static Window of(Span window) {
    if (requireNonNull(window, "window").millis() == 0) {
      throw new IllegalArgumentException("window: expected a time span of more than 0, got 0s");
    }
    return new Window(Quantity.Duration.of(window), Optional.empty());
  }

  /** A range whose length Grafana or the reader fills in, up to now. */
  public static Window of(Placeholder window) {
    return new Window(Quantity.Variable.of(requireNonNull(window, "window")), Optional.empty());
  }

  /** The same length, this long ago. API name: {@code offset}. */
  public Window offset(Span back) {
    return new Window(length, Optional.of(Quantity.Duration.of(requireNonNull(back, "back"))));
  }

  LogRange of(Expression.Logs logs, Optional<Unwrap> unwrap) {
    return new LogRange(logs, unwrap, length, offset, SourceRange.NONE);
  }
}
