package dev.belfry.text;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A value of a YAML text and where it stands: for files in which each mistake is told at its line
 * and column.
 *
 * @param kind what it is
 * @param text what a scalar says, without quotes; empty for mappings and lists
 * @param entries what a mapping holds, in the order of the text; keys may occur twice
 * @param items what a list holds
 * @param line the line in which it starts, counted from 1
 * @param column the column at which it starts, counted from 1
 */
public record PlacedValue(
    Kind kind, String text, List<Entry> entries, List<PlacedValue> items, int line, int column) {

  /** What values of YAML are. */
  public enum Kind {
    /** Names and values. */
    MAPPING("a mapping"),
    /** Values in a row. */
    LIST("a list"),
    /** A text. */
    TEXT("a text"),
    /** A whole or other number. */
    NUMBER("a number"),
    /** True or false. */
    BOOLEAN("true or false"),
    /** Nothing, as behind a key without a value. */
    NOTHING("nothing");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The kind with its article, as a part of a sentence. */
    @Override
    public String toString() {
      return words;
    }
  }

  /**
   * A name of a mapping and its value.
   *
   * @param key the name, which may be of any kind
   * @param value the value
   */
  public record Entry(PlacedValue key, PlacedValue value) {

    /** A name and its value. */
    public Entry {
      requireNonNull(key, "key");
      requireNonNull(value, "value");
    }
  }

  /** A value at its place. */
  public PlacedValue {
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
    entries = List.copyOf(requireNonNull(entries, "entries"));
    items = List.copyOf(requireNonNull(items, "items"));
  }

  /** Whether it is neither a mapping nor a list. */
  public boolean isScalar() {
    return kind != Kind.MAPPING && kind != Kind.LIST;
  }
}
