package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Label;
import dev.belfry.common.LabelName;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How an operator finds the series on the right that belongs to one on the left, as the syntax tree
 * has it. Expressions are joined by {@link PromQl#on} and {@link PromQl#ignoring}.
 *
 * @param mode whether the labels are those that are compared or those that are not
 * @param labels the labels, in the order in which they are printed
 * @param group which side may have many series for one on the other side
 * @param included labels that the result takes over from the side that has one series
 * @param fill what stands for a series that has no partner
 */
public record VectorMatching(
    Mode mode, List<Label> labels, Group group, List<Label> included, Fill fill) {
  /** All labels have to be equal and each series has one partner. Prints nothing. */
  public static final VectorMatching DEFAULT =
      new VectorMatching(Mode.IGNORING, List.of(), Group.NONE, List.of());

  /** What the labels of a matching mean. */
  public enum Mode {
    /** Only these labels are compared. */
    ON("on"),
    /** All labels but these are compared. */
    IGNORING("ignoring");

    private final String symbol;

    Mode(String symbol) {
      this.symbol = symbol;
    }

    /** The mode as PromQL writes it: {@code on}. */
    public String symbol() {
      return symbol;
    }
  }

  /** Which side of an operator may have many series for one on the other side. */
  public enum Group {
    /** Neither. Prints nothing. */
    NONE(""),
    /** The left side. */
    LEFT("group_left"),
    /** The right side. */
    RIGHT("group_right");

    private final String symbol;

    Group(String symbol) {
      this.symbol = symbol;
    }

    /** The modifier as PromQL writes it: {@code group_left}. */
    public String symbol() {
      return symbol;
    }
  }

  /**
   * The values that stand for a missing series. Experimental in Prometheus.
   *
   * @param left the value on the left; none drops a series that is only on the right
   * @param right the value on the right; none drops a series that is only on the left
   */
  public record Fill(OptionalDouble left, OptionalDouble right) {
    /** A series without a partner is dropped. Prints nothing. */
    public static final Fill NONE = new Fill(OptionalDouble.empty(), OptionalDouble.empty());

    /** Fills made of their two parts. */
    public Fill {
      requireNonNull(left, "left");
      requireNonNull(right, "right");
    }

    /** Written out, as the way of records takes a program that just starts many milliseconds. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Fill that && left.equals(that.left) && right.equals(that.right);
    }

    @Override
    public int hashCode() {
      return 31 * left.hashCode() + right.hashCode();
    }
  }

  /**
   * A matching that drops series without a partner.
   *
   * @throws IllegalArgumentException when a label is both compared and taken over, or when labels
   *     are taken over without a group
   */
  public VectorMatching(Mode mode, List<Label> labels, Group group, List<Label> included) {
    this(mode, labels, group, included, Fill.NONE);
  }

  /**
   * A matching made of its parts.
   *
   * @throws IllegalArgumentException when a label is both compared and taken over, or when labels
   *     are taken over without a group
   */
  public VectorMatching {
    requireNonNull(mode, "mode");
    labels = List.copyOf(requireNonNull(labels, "labels"));
    requireNonNull(group, "group");
    included = List.copyOf(requireNonNull(included, "included"));
    requireNonNull(fill, "fill");
    if (group == Group.NONE && !included.isEmpty()) {
      throw new IllegalArgumentException(
          "vector matching: expected groupLeft or groupRight for the label `"
              + included.get(0).name()
              + "`, got none");
    }
    if (mode == Mode.ON) {
      requireDistinct(labels, group, included);
    }
  }

  private static void requireDistinct(List<Label> labels, Group group, List<Label> included) {
    for (Label label : included) {
      if (labels.contains(label)) {
        throw new IllegalArgumentException(
            "vector matching: expected labels in "
                + group.symbol()
                + " that are not in on, got `"
                + label.name()
                + "` in both");
      }
    }
  }

  VectorMatching grouped(Group side, LabelName... taken) {
    return new VectorMatching(mode, labels, side, Grouping.untyped(taken), fill);
  }

  VectorMatching fill(double value) {
    return filled(new Fill(OptionalDouble.of(value), OptionalDouble.of(value)));
  }

  VectorMatching fillLeft(double value) {
    return filled(new Fill(OptionalDouble.of(value), fill.right()));
  }

  VectorMatching fillRight(double value) {
    return filled(new Fill(fill.left(), OptionalDouble.of(value)));
  }

  VectorMatching filled(Fill other) {
    return new VectorMatching(mode, labels, group, included, other);
  }

  /** The series of sets have no values to calculate with, so that nothing can be filled in. */
  void requireForSets(BinaryOperator operator) {
    if (group != Group.NONE) {
      throw new IllegalArgumentException(
          operator.symbol() + ": expected on or ignoring alone, got " + group.symbol());
    }
    if (!fill.equals(Fill.NONE)) {
      throw new IllegalArgumentException(
          operator.symbol() + ": expected on or ignoring alone, got fill");
    }
  }

  /** Whether the comparison of labels is printed; a group needs one in front of it. */
  boolean isWritten() {
    return mode == Mode.ON || !labels.isEmpty() || group != Group.NONE;
  }
}
