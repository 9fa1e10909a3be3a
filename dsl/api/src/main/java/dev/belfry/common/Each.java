package dev.belfry.common;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Loops inside a definition: {@code .row("Up", each(services, ServicePanels::up))}. */
public final class Each {
  private Each() {}

  /** What the function makes of each item, in order. */
  public static <T, R> List<R> each(Collection<T> items, Function<? super T, ? extends R> function) {
    requireNonNull(function, "function");
    return requireNonNull(items, "items").stream()
        .<R>map(item -> requireNonNull(function.apply(item), "result of the function"))
        .toList();
  }
}
