package dev.belfry.plan;

import static java.util.Objects.requireNonNull;

import dev.belfry.text.Json;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where two documents differ: the smallest parts, each with its path. */
public final class Differences {
  /** What tells the items of lists apart, in all formats that Belfry writes. */
  private static final List<String> NAMES =
      List.of("alert", "record", "refId", "uid", "name", "title", "port", "id");

  private final List<Difference> found = new ArrayList<>();

  private Differences() {}

  /**
   * A part that differs.
   *
   * @param path names with dots between them; items of lists by their name or number
   * @param old what stood there; empty if nothing did
   * @param now what is to stand there; empty if nothing is
   */
  public record Difference(String path, Optional<Node> old, Optional<Node> now) {

    /** A difference of its parts. */
    public Difference {
      requireNonNull(path, "path");
      requireNonNull(old, "old");
      requireNonNull(now, "now");
    }

    /** What differs, in words. */
    String words() {
      if (old.isEmpty()) {
        return "`" + path + "` is new: " + shown(now.orElseThrow());
      }
      return now.isEmpty()
          ? "`" + path + "` is gone: " + shown(old.get())
          : "`" + path + "` is " + shown(now.get()) + " instead of " + shown(old.get());
    }
  }

  private static final int LONGEST = 120;

  /** A value as people read it, cut where it is long. */
  public static String shown(Node node) {
    String text = plain(requireNonNull(node, "node"));
    return "`" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + "`";
  }

  /** A text without its quotes, everything else as JSON says it. */
  private static String plain(Node node) {
    return node instanceof StringNode text ? text.value() : Json.writeLine(node).strip();
  }

  /** Where they differ, in the order of the old document, then of the new one. */
  public static List<Difference> between(ObjectNode old, ObjectNode now) {
    Differences differences = new Differences();
    differences.objects("", requireNonNull(old, "old"), requireNonNull(now, "now"));
    return differences.found;
  }

  private void objects(String path, ObjectNode old, ObjectNode now) {
    Set<String> names = new LinkedHashSet<>();
    old.forEach((name, value) -> names.add(name));
    now.forEach((name, value) -> names.add(name));
    for (String name : names) {
      String inside = path.isEmpty() ? name : path + "." + name;
      values(inside, old.get(name), now.get(name));
    }
  }

  private void values(String path, Optional<Node> old, Optional<Node> now) {
    if (old.equals(now)) {
      return;
    }
    Optional<ObjectNode> one = object(old, path);
    Optional<ObjectNode> other = object(now, path);
    if (one.isPresent() && other.isPresent()) {
      objects(path, one.get(), other.get());
    } else if (old.orElse(null) instanceof ArrayNode before
        && now.orElse(null) instanceof ArrayNode after
        && hasObjects(before)
        && hasObjects(after)) {
      items(path, before, after);
    } else {
      found.add(new Difference(path, old, now));
    }
  }

  /** Of a group of settings that comes or goes, each setting is told; items are told as a whole. */
  private static Optional<ObjectNode> object(Optional<Node> side, String path) {
    if (side.isEmpty() && !path.endsWith("]")) {
      return Optional.of(Node.object());
    }
    return side.orElse(null) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
  }

  private static boolean hasObjects(ArrayNode array) {
    return array.items().stream().allMatch(ObjectNode.class::isInstance);
  }

  private void items(String path, ArrayNode old, ArrayNode now) {
    Map<String, Node> before = byName(old);
    Map<String, Node> after = byName(now);
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      values(
          path + "[" + name + "]",
          Optional.ofNullable(before.get(name)),
          Optional.ofNullable(after.get(name)));
    }
  }

  /** The items by their names, or by their numbers where those do not tell them apart. */
  private static Map<String, Node> byName(ArrayNode array) {
    for (String name : NAMES) {
      Map<String, Node> items = new LinkedHashMap<>();
      for (Node item : array.items()) {
        ((ObjectNode) item).get(name).ifPresent(value -> items.put(plain(value), item));
      }
      if (items.size() == array.size()) {
        return items;
      }
    }
    Map<String, Node> items = new LinkedHashMap<>();
    for (Node item : array.items()) {
      items.put(Integer.toString(items.size() + 1), item);
    }
    return items;
  }
}
