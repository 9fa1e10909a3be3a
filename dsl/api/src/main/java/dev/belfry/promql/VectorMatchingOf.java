package dev.belfry.promql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.LabelName;
import dev.belfry.common.LabelNameOf;
import dev.belfry.promql.VectorMatching.Group;
import dev.belfry.promql.VectorMatching.Mode;
import java.util.List;

/**
 * How an operator finds the series on the right that belongs to one on the left: {@code
 * errors.dividedBy(total, on(POD).groupLeft(NODE))}. A label of neither side does not compile:
 * those that are compared are named as labels of the left side, those that are copied as labels of
 * the side that they come from, and both also by their names alone.
 *
 * @param <M> a class that has the labels of the left side; fits the metrics that extend it
 * @param <N> a class that has the labels of the right side; fits the metrics that extend it
 * @param untyped the matching as the syntax tree has it
 */
public record VectorMatchingOf<M, N>(VectorMatching untyped) {
  /** A matching of which it is known whose labels it has. */
  public VectorMatchingOf {
    requireNonNull(untyped, "untyped");
  }

  static <M> VectorMatchingOf<M, Object> of(Mode mode, LabelName... labels) {
    return new VectorMatchingOf<>(
        new VectorMatching(mode, Grouping.untyped(labels), Group.NONE, List.of()));
  }

  /**
   * Lets many series on the left share one on the right, and copies these labels from the right; no
   * label by default. The type of the result does not know that it has them: there they go by
   * {@code label("node")}. API name: {@code group_left}.
   *
   * @param <R> a class that has these labels
   * @param labels labels of the right side, or any by their names alone
   * @throws IllegalArgumentException when one of the labels is already in {@code on}
   */
  @SafeVarargs
  public final <R> VectorMatchingOf<M, R> groupLeft(LabelNameOf<? super R>... labels) {
    return new VectorMatchingOf<>(untyped.grouped(Group.LEFT, labels));
  }

  /**
   * Lets many series on the right share one on the left, and copies these labels from the left; no
   * label by default. The type of the result knows no labels of the right side: there they go by
   * {@code label("node")}. API name: {@code group_right}.
   *
   * @param <L> a class that has these labels and the compared ones
   * @param labels labels of the left side, or any by their names alone
   * @throws IllegalArgumentException when one of the labels is already in {@code on}
   */
  @SafeVarargs
  public final <L extends M> VectorMatchingOf<L, N> groupRight(LabelNameOf<? super L>... labels) {
    return new VectorMatchingOf<>(untyped.grouped(Group.RIGHT, labels));
  }

  /**
   * Takes this value on the side that has no series for one on the other. Experimental in
   * Prometheus. API name: {@code fill}.
   */
  public VectorMatchingOf<M, N> fill(double value) {
    return new VectorMatchingOf<>(untyped.fill(value));
  }

  /**
   * Takes this value on the left where there is none for a series on the right. Experimental in
   * Prometheus. API name: {@code fill_left}.
   */
  public VectorMatchingOf<M, N> fillLeft(double value) {
    return new VectorMatchingOf<>(untyped.fillLeft(value));
  }

  /**
   * Takes this value on the right where there is none for a series on the left. Experimental in
   * Prometheus. API name: {@code fill_right}.
   */
  public VectorMatchingOf<M, N> fillRight(double value) {
    return new VectorMatchingOf<>(untyped.fillRight(value));
  }
}
