package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Label;
import java.util.List;

/**
 * How an operator finds the series on the right that belongs to one on the left: {@code
 * errors.dividedBy(total, on(POD).groupLeft(NODE))}.
 *
 * @param mode whether the labels are those that are compared or those that are not
 * @param labels the labels, in the order in which they are printed
 * @param group which side may have many series for one on the other side
 * @param included labels that the result takes over from the side that has one series
 */
public record VectorMatching(Mode mode, List<Label> labels, Group group, List<Label> included) {
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
   * A matching made of its four parts.
   *
   * @throws IllegalArgumentException when a label is both compared and taken over, or when labels
   *     are taken over without a group
   */
  public VectorMatching {
    requireNonNull(mode, "mode");
    labels = List.copyOf(requireNonNull(labels, "labels"));
    requireNonNull(group, "group");
    included = List.copyOf(requireNonNull(included, "included"));
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

  static VectorMatching of(Mode mode, Label... labels) {
    return new VectorMatching(
        mode, List.of(requireNonNull(labels, "labels")), Group.NONE, List.of());
  }

  /**
   * Lets many series on the left share one on the right, and copies these labels from the right; no
   * label by default. API name: {@code group_left}.
   *
   * @throws IllegalArgumentException when one of the labels is already in {@code on}
   */
  public VectorMatching groupLeft(Label... labels) {
    return grouped(Group.LEFT, labels);
  }

  /**
   * Lets many series on the right share one on the left, and copies these labels from the left; no
   * label by default. API name: {@code group_right}.
   *
   * @throws IllegalArgumentException when one of the labels is already in {@code on}
   */
  public VectorMatching groupRight(Label... labels) {
    return grouped(Group.RIGHT, labels);
  }

  private VectorMatching grouped(Group side, Label... taken) {
    return new VectorMatching(mode, labels, side, List.of(requireNonNull(taken, "labels")));
  }

  /** Whether the comparison of labels is printed; a group needs one in front of it. */
  boolean isWritten() {
    return mode == Mode.ON || !labels.isEmpty() || group != Group.NONE;
  }
}
