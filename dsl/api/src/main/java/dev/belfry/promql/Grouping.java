package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Label;
import dev.belfry.common.LabelName;
import java.util.List;

/**
 * Which labels an aggregation keeps.
 *
 * @param mode whether the labels are those that stay or those that go
 * @param labels the labels, in the order in which they are printed
 */
public record Grouping(Mode mode, List<Label> labels) {
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

    /** The mode as PromQL writes it: {@code by}. */
    public String symbol() {
      return symbol;
    }
  }

  /** A grouping made of its two parts. */
  public Grouping {
    requireNonNull(mode, "mode");
    labels = List.copyOf(requireNonNull(labels, "labels"));
  }

  static Grouping by(LabelName... labels) {
    return new Grouping(Mode.BY, untyped(labels));
  }

  static Grouping without(LabelName... labels) {
    return new Grouping(Mode.WITHOUT, untyped(labels));
  }

  /** What stands in an expression says no longer which metric has it. */
  static List<Label> untyped(LabelName... labels) {
    Label[] untyped = new Label[requireNonNull(labels, "labels").length];
    for (int i = 0; i < labels.length; i++) {
      untyped[i] = labels[i].untyped();
    }
    return List.of(untyped);
  }

  /** Whether nothing is printed, because all series become one. */
  boolean isEverything() {
    return mode == Mode.BY && labels.isEmpty();
  }
}
