package example.growth;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Loops that take the square, each in another way, and some that don't. */
public final class GrowthExamples {
  private GrowthExamples() {}

  private static IntFunction<Runnable> with(Consumer<List<String>> work) {
    return count ->
        () -> work.accept(IntStream.range(0, count).mapToObj(i -> Many.name("name", i)).toList());
  }

  /** Those that take the square. */
  public static Map<String, IntFunction<Runnable>> squares(Path folder) {
    Map<String, IntFunction<Runnable>> squares = new LinkedHashMap<>();
    squares.put("a loop in a loop", with(GrowthExamples::pairs));
    squares.put("a loop in a loop, without an object", with(GrowthExamples::numbers));
    squares.put("a stream in a loop", with(GrowthExamples::streams));
    squares.put("a stream of references to methods of Java", with(GrowthExamples::references));
    squares.put("a search in a list", with(GrowthExamples::searches));
    squares.put("a search among the values of a map", with(GrowthExamples::values));
    squares.put("a search in a text", with(GrowthExamples::texts));
    squares.put("a list that is copied for each element", with(GrowthExamples::copies));
    squares.put("a text that is copied for each part", with(GrowthExamples::joined));
    squares.put("a list that loses its first element", with(GrowthExamples::first));
    squares.put("a call of itself for each element that is left", with(GrowthExamples::tails));
    return squares;
  }

  private static void pairs(List<String> names) {
    for (String one : names) {
      for (String other : names) {
        one.equals(other);
      }
    }
  }

  private static void numbers(List<String> names) {
    int sum = 0;
    for (int i = 0; i < names.size(); i++) {
      for (int j = 0; j < i; j++) {
        sum += j;
      }
    }
    assertTrue(sum >= 0);
  }

  private static void streams(List<String> names) {
    names.forEach(one -> assertTrue(names.stream().anyMatch(other -> other.equals(one))));
  }

  private static void references(List<String> names) {
    names.forEach(one -> assertTrue(names.stream().anyMatch(one::equals)));
  }

  private static void searches(List<String> names) {
    List<String> found = new ArrayList<>();
    for (String one : names) {
      if (!found.contains(one)) {
        found.add(one);
      }
    }
  }

  private static void values(List<String> names) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String one : names) {
      if (!found.containsValue(one)) {
        found.put(one, one);
      }
    }
  }

  private static void texts(List<String> names) {
    String all = String.join(",", names);
    names.forEach(one -> assertTrue(all.contains(one)));
  }

  private static void copies(List<String> names) {
    List<String> all = List.of();
    for (String one : names) {
      all = new ArrayList<>(all);
      all.add(one);
    }
  }

  private static void joined(List<String> names) {
    String all = "";
    for (String one : names) {
      all = all + one;
    }
  }

  private static void first(List<String> names) {
    List<String> left = new ArrayList<>(names);
    while (!left.isEmpty()) {
      left.remove(0);
    }
  }

  private static void tails(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      down(i);
    }
  }

  private static void down(int left) {
    if (left > 0) {
      down(left - 1);
    }
  }

  /** Those that don't. */
  public static Map<String, IntFunction<Runnable>> others(Path folder) {
    Map<String, IntFunction<Runnable>> others = new LinkedHashMap<>();
    others.put("a loop", with(names -> names.forEach(String::length)));
    others.put("a loop behind a loop", with(GrowthExamples::twice));
    others.put("sorting", with(GrowthExamples::sorted));
    others.put("a search in a set", with(GrowthExamples::sets));
    others.put("a text that is built", with(GrowthExamples::built));
    others.put("what is done once, when there are fifty", with(GrowthExamples::late));
    return others;
  }

  private static void twice(List<String> names) {
    names.forEach(String::length);
    for (String one : names) {
      one.length();
    }
  }

  private static void sorted(List<String> names) {
    List<String> shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, new java.util.Random(7));
    shuffled.sort((one, other) -> one.compareTo(other));
  }

  private static void sets(List<String> names) {
    Set<String> known = new HashSet<>(names);
    names.forEach(one -> assertTrue(known.contains(one)));
  }

  private static void built(List<String> names) {
    StringBuilder all = new StringBuilder();
    names.forEach(all::append);
    assertTrue(all.toString().length() > 0);
  }

  private static void late(List<String> names) {
    if (names.size() > 50) {
      for (int i = 0; i < 1_000; i++) {
        names.get(i % names.size());
      }
    }
  }

  private static void assertTrue(boolean condition) {
    if (!condition) {
      throw new IllegalStateException();
    }
  }
}
