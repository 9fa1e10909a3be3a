package dev.belfry.catalog;

import dev.belfry.common.NearNames;
import dev.belfry.text.PlacedValue;
import dev.belfry.text.PlacedValue.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a mapping of a catalogue file says, by name. What does not fit is told at its place. */
final class Fields {
  private final Map<String, PlacedValue> values;
  private final Problems problems;

  private Fields(Map<String, PlacedValue> values, Problems problems) {
    this.values = values;
    this.problems = problems;
  }

  /** The fields of a mapping that has these names and no others. */
  static Fields of(PlacedValue mapping, Set<String> known, Problems problems) {
    Map<String, PlacedValue> values = new LinkedHashMap<>();
    entries(mapping, problems)
        .forEach(
            (key, value) -> {
              if (known.contains(key.text())) {
                values.put(key.text(), value);
              } else {
                problems.error(key.line(), key.column(), unknown(key.text(), known));
              }
            });
    return new Fields(values, problems);
  }

  private static String unknown(String key, Set<String> known) {
    String near = NearNames.instead(key, known);
    String offered = near.isEmpty() ? "`" + String.join("`, `", known) + "`" : near;
    return "expected " + offered + ", got the key `" + key + "`";
  }

  /** The entries of a mapping with any names, each of them once. */
  static Map<PlacedValue, PlacedValue> entries(PlacedValue mapping, Problems problems) {
    Map<String, PlacedValue> keys = new LinkedHashMap<>();
    Map<PlacedValue, PlacedValue> entries = new LinkedHashMap<>();
    if (mapping.kind() != Kind.MAPPING && mapping.kind() != Kind.NOTHING) {
      unexpected("a mapping", mapping, problems);
    }
    for (PlacedValue.Entry entry : mapping.entries()) {
      PlacedValue key = entry.key();
      if (!key.isScalar() || key.text().isEmpty()) {
        unexpected("a name", key, problems);
        continue;
      }
      PlacedValue before = keys.putIfAbsent(key.text(), key);
      if (before == null) {
        entries.put(key, entry.value());
      } else {
        problems.error(
            key.line(),
            key.column(),
            "expected `" + key.text() + "` once, got it in line " + before.line() + " already");
      }
    }
    return entries;
  }

  private static void unexpected(String expected, PlacedValue got, Problems problems) {
    boolean word = got.isScalar() && !got.text().isEmpty();
    problems.error(
        got.line(),
        got.column(),
        "expected " + expected + ", got " + (word ? "`" + got.text() + "`" : got.kind()));
  }

  Optional<PlacedValue> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The text of a field; numbers and truth values count as the text that says them. */
  Optional<String> text(String name) {
    return get(name).flatMap(value -> text(value, problems));
  }

  private static Optional<String> text(PlacedValue value, Problems problems) {
    if (value.isScalar() && value.kind() != Kind.NOTHING && !value.text().isBlank()) {
      return Optional.of(value.text());
    }
    unexpected("a text", value, problems);
    return Optional.empty();
  }

  /** The items of a list of texts, each at its place. */
  List<PlacedValue> items(String name) {
    return get(name).map(list -> texts(list, problems)).orElse(List.of());
  }

  /** The items of a list of texts. */
  List<String> texts(String name) {
    return items(name).stream().map(PlacedValue::text).toList();
  }

  static List<PlacedValue> texts(PlacedValue list, Problems problems) {
    if (list.kind() != Kind.LIST) {
      unexpected("a list", list, problems);
    }
    List<PlacedValue> texts = new ArrayList<>();
    for (PlacedValue item : list.items()) {
      // An empty text is a value that labels have.
      if (item.kind() == Kind.TEXT && item.text().isEmpty() || text(item, problems).isPresent()) {
        texts.add(item);
      }
    }
    return texts;
  }

  /** Whether a field is there and true. */
  boolean flag(String name) {
    Optional<PlacedValue> value = get(name);
    value
        .filter(flag -> flag.kind() != Kind.BOOLEAN)
        .ifPresent(flag -> unexpected("true or false", flag, problems));
    return value
        .filter(flag -> flag.kind() == Kind.BOOLEAN)
        .map(flag -> flag.text().equalsIgnoreCase("true"))
        .orElse(false);
  }
}
