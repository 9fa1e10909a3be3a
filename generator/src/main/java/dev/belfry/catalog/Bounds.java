package dev.belfry.catalog;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Bounds of buckets as numbers, whichever way a client writes them: 1, 1.0, 1e0. */
final class Bounds {
  private Bounds() {}

  static boolean same(Collection<String> one, Collection<String> other) {
    return numbers(one).equals(numbers(other));
  }

  private static Set<Double> numbers(Collection<String> texts) {
    Set<Double> numbers = new TreeSet<>();
    texts.forEach(text -> numbers.add(number(text)));
    return numbers;
  }

  private static double number(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    if (plain.endsWith("inf") || plain.endsWith("infinity")) {
      return plain.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    return plain.endsWith("nan") ? Double.NaN : Double.parseDouble(text);
  }
}
