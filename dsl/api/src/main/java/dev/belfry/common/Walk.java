package dev.belfry.common;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/**
 * Goes through trees of one kind. It never calls itself, so that no tree is too deep for the stack
 * of a thread.
 *
 * @param <T> what trees are made of
 */
public final class Walk<T> {
  private final Function<? super T, ? extends List<? extends T>> inside;
  private final Function<? super T, ?> own;

  /**
   * A walk through trees.
   *
   * @param inside what is directly inside a part, in order
   * @param own what a part says without what is inside it, but with how much that is
   */
  public Walk(Function<? super T, ? extends List<? extends T>> inside, Function<? super T, ?> own) {
    this.inside = requireNonNull(inside, "inside");
    this.own = requireNonNull(own, "own");
  }

  /** A tree and all inside it, each behind what is inside it, in order. */
  public List<T> parts(T tree) {
    List<T> backwards = new ArrayList<>();
    Deque<T> open = new ArrayDeque<>();
    open.push(requireNonNull(tree, "tree"));
    while (!open.isEmpty()) {
      T part = open.pop();
      backwards.add(part);
      inside.apply(part).forEach(open::push);
    }
    Collections.reverse(backwards);
    return backwards;
  }

  /** Whether all parts of two trees say the same. */
  public boolean equal(T one, T other) {
    Deque<T> left = new ArrayDeque<>();
    Deque<T> right = new ArrayDeque<>();
    left.push(requireNonNull(one, "one"));
    right.push(requireNonNull(other, "other"));
    while (!left.isEmpty()) {
      T here = left.pop();
      T there = right.pop();
      if (here != there) {
        if (!own.apply(here).equals(own.apply(there))) {
          return false;
        }
        inside.apply(here).forEach(left::push);
        inside.apply(there).forEach(right::push);
      }
    }
    return true;
  }

  /** A number that is the same for equal trees. */
  public int hash(T tree) {
    int hash = 0;
    for (T part : parts(requireNonNull(tree, "tree"))) {
      hash = 31 * hash + own.apply(part).hashCode();
    }
    return hash;
  }
}
