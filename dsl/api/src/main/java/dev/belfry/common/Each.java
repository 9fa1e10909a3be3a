package dev.belfry.common;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Loops inside a definition: {@code .row("Up", each(services, ServicePanels::up))}. */
public final class Each {
  private Each() {}

  /** What the function makes of each item, in order. */
  public static <T, R> List<R> each(Collection<T> items, Function<? super T, ? extends R> function) {
    return items.stream().<R>map(function).toList();
  }
}
