package dev.belfry.check;

import dev.belfry.promql.Expression;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found of the parts of an expression, each for itself, however equal they are. Most
 * expressions have few parts, which are found in a row in a third of the time that a map takes.
 *
 * @param <V> what was found of each
 */
final class PartMap<V> {
  private static final int FEW = 8;

  private List<Expression> parts = List.of();
  private List<V> values = List.of();
  private Map<Expression, V> many;

  /** What was found of a part; null if nothing was. */
  V get(Expression part) {
    if (many != null) {
      return many.get(part);
    }
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) == part) {
        return values.get(i);
      }
    }
    return null;
  }

  /** Notes what was found of a part of which nothing was found before. */
  void put(Expression part, V value) {
    if (parts.isEmpty()) {
      parts = new ArrayList<>(2);
      values = new ArrayList<>(2);
    }
    if (many == null && parts.size() < FEW) {
      parts.add(part);
      values.add(value);
      return;
    }
    if (many == null) {
      many = new IdentityHashMap<>();
      for (int i = 0; i < parts.size(); i++) {
        many.put(parts.get(i), values.get(i));
      }
    }
    many.put(part, value);
  }
}
