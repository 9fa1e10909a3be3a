package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Label;
import java.util.Arrays;
import java.util.List;

/**
 * Which labels an aggregation keeps.
 *
 * @param mode whether the labels are those that stay or those that go
 * @param labels the names of the labels, in the order in which they are printed
 */
public record Grouping(Mode mode, List<String> labels) {
  /** Keeps no label: all series become one. */
  public static final Grouping EVERYTHING = new Grouping(Mode.BY, List.of());

  /** What the labels of a grouping mean. */
  public enum Mode {
    /** Only these labels stay. */
    BY("by"),
    /** All labels but these stay. */
    WITHOUT("without");

    private final String symbol;

    Mode(String symbol) {
      this.symbol = symbol;
    }

    /** The mode as LogQL writes it: {@code by}. */
    public String symbol() {
      return symbol;
    }
  }

  /**
   * A grouping made of its two parts.
   *
   * @throws IllegalArgumentException when Loki takes no label of one of the names
   */
  public Grouping {
    requireNonNull(mode, "mode");
    labels = List.copyOf(requireNonNull(labels, "labels"));
    labels.forEach(Names::requireLabel);
  }

  static Grouping by(Label... labels) {
    return new Grouping(Mode.BY, names(labels));
  }

  static Grouping without(Label... labels) {
    return new Grouping(Mode.WITHOUT, names(labels));
  }

  static List<String> names(Label... labels) {
    return Arrays.stream(requireNonNull(labels, "labels")).map(Label::name).toList();
  }

  /** Whether all series become one. */
  boolean isEverything() {
    return mode == Mode.BY && labels.isEmpty();
  }
}
