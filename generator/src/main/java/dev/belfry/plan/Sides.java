package dev.belfry.plan;

import dev.belfry.tree.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Parts of one kind, before and after.
 *
 * @param old those that are there, by what tells them apart
 * @param now those that are to be there
 */
record Sides(Map<String, ObjectNode> old, Map<String, ObjectNode> now) {

  /** Parts told apart by a name; of several with one name, the later ones get a number. */
  static Sides by(
      Function<ObjectNode, String> name, List<ObjectNode> before, List<ObjectNode> after) {
    return new Sides(named(name, before), named(name, after));
  }

  private static Map<String, ObjectNode> named(
      Function<ObjectNode, String> name, List<ObjectNode> parts) {
    Map<String, ObjectNode> named = new LinkedHashMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (ObjectNode part : parts) {
      String one = name.apply(part);
      String key = one;
      while (named.containsKey(key)) {
        key = one + " (" + numbers.merge(one, 2, (last, first) -> last + 1) + ")";
      }
      named.put(key, part);
    }
    return named;
  }

  /** What is there only after. */
  List<String> added() {
    return now.keySet().stream().filter(name -> !old.containsKey(name)).toList();
  }

  /** What was there only before. */
  List<String> removed() {
    return old.keySet().stream().filter(name -> !now.containsKey(name)).toList();
  }

  /** What is on both sides, in the order of before. */
  List<String> kept() {
    return old.keySet().stream().filter(now::containsKey).toList();
  }
}
