package dev.belfry.common;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Stands for the real one where tests compile what was generated. */
public final class Each {
  public static <T, R> List<R> each(
      Collection<T> items, Function<? super T, ? extends R> function) {
    return List.of();
  }

  public static <V> Set<Map.Entry<String, V>> entries(Map<String, V> map) {
    return map.entrySet();
  }
}
