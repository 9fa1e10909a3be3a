package dev.belfry.common;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Loops and entries in definitions: {@code .row("Up", each(services, ServicePanels::up))}. */
public final class Each {
  private Each() {}

  /**
   * What the function makes of each item, in order.
   *
   * <p>A function that was called for a thousand items is from then on called once more for an item
   * whose values are found fault with, to find their lines; what it makes then is thrown away.
   */
  public static <T, R> List<R> each(
      Collection<T> items, Function<? super T, ? extends R> function) {
    requireNonNull(function, "function");
    return Loop.run(requireNonNull(items, "items"), function);
  }

  static <T, R> List<R> all(Collection<T> items, Function<? super T, ? extends R> function) {
    List<R> made = new ArrayList<>(items.size());
    for (T item : items) {
      made.add(requireNonNull(function.apply(item), "result of the function"));
    }
    return List.copyOf(made);
  }

  /**
   * The entries of a map, in an order that is the same in each run: the map's own if it has one, as
   * that of {@link LinkedHashMap}, else by name.
   */
  public static <V> Set<Map.Entry<String, V>> entries(Map<String, V> map) {
    boolean ordered = map instanceof LinkedHashMap || map instanceof SortedMap;
    return ordered ? map.entrySet() : new TreeMap<>(requireNonNull(map, "map")).entrySet();
  }
}
