package dev.belfry.common;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What a printer of trees has still to do. It need not call itself for what is inside, so that no
 * tree is too deep for the stack of a thread.
 */
public final class Steps {
  private final Deque<Runnable> left = new ArrayDeque<>(2);

  /** With nothing to do yet. */
  public Steps() {}

  /** Does this next, in this order, and then what is left already. */
  public void then(Runnable... steps) {
    for (int i = requireNonNull(steps, "steps").length - 1; i >= 0; i--) {
      left.push(steps[i]);
    }
  }

  /** Does the next step; false if none is left. */
  public boolean next() {
    Runnable next = left.poll();
    if (next != null) {
      next.run();
    }
    return next != null;
  }

  /** Does all that is left. */
  public void all() {
    boolean some = true;
    while (some) {
      some = next();
    }
  }

  /**
   * Does all that is left, as long as the output stays within a length; false, and nothing is left,
   * when it would not. Each of the steps that are left prints something.
   */
  public boolean within(StringBuilder out, int limit) {
    while (requireNonNull(out, "out").length() + left.size() <= limit) {
      if (!next()) {
        return true;
      }
    }
    left.clear();
    return false;
  }
}
