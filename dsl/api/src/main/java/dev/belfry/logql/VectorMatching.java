package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Label;
import java.util.List;

/**
 * Says which series on the two sides of an operator belong together.
 *
 * @param mode whether the labels are those that are compared or those that are not
 * @param labels names of labels, in the order in which they are printed
 * @param group which side may have many series for one on the other side
 * @param included names of labels copied from the side that has one
 */
public record VectorMatching(Mode mode, List<String> labels, Group group, List<String> included) {
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

    /** The mode as LogQL writes it: {@code on}. */
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

    /** The modifier as LogQL writes it: {@code group_left}. */
    public String symbol() {
      return symbol;
    }
  }

  /**
   * A matching made of its four parts.
   *
   * @throws IllegalArgumentException when labels are taken over without a group, or when Loki takes
   *     no label of one of the names
   */
  public VectorMatching {
    requireNonNull(mode, "mode");
    labels = List.copyOf(requireNonNull(labels, "labels"));
    requireNonNull(group, "group");
    included = List.copyOf(requireNonNull(included, "included"));
    labels.forEach(Names::requireLabel);
    included.forEach(Names::requireLabel);
    if (group == Group.NONE && !included.isEmpty()) {
      throw new IllegalArgumentException(
          "vector matching: expected groupLeft or groupRight for the label `"
              + included.get(0)
              + "`, got none");
    }
  }

  static VectorMatching of(Mode mode, Label... labels) {
    return new VectorMatching(mode, Grouping.names(labels), Group.NONE, List.of());
  }

  /**
   * Lets many series on the left share one on the right, and copies these labels from the right; no
   * label by default. API name: {@code group_left}.
   */
  public VectorMatching groupLeft(Label... labels) {
    return new VectorMatching(mode, this.labels, Group.LEFT, Grouping.names(labels));
  }

  /**
   * Lets many series on the right share one on the left, and copies these labels from the left; no
   * label by default. API name: {@code group_right}.
   */
  public VectorMatching groupRight(Label... labels) {
    return new VectorMatching(mode, this.labels, Group.RIGHT, Grouping.names(labels));
  }

  /** Whether the comparison of labels is printed; a group needs one in front of it. */
  boolean isWritten() {
    return mode == Mode.ON || !labels.isEmpty() || group != Group.NONE;
  }
}
