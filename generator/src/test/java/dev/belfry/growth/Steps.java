package dev.belfry.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many steps each method takes, as {@link CountingLoader} makes methods tell. */
public final class Steps {
  private static final List<String> METHODS = new ArrayList<>();
  private static final List<Integer> APART = new ArrayList<>();
  private static long[] counts = new long[1 << 16];
  private static Thread counted;

  private Steps() {}

  /** The number of a method, by which its steps are counted. */
  static synchronized int number(String method) {
    METHODS.add(method);
    if (METHODS.size() > counts.length) {
      throw new IllegalStateException("more methods than expected");
    }
    return METHODS.size() - 1;
  }

  /** A call, or a round of a loop; those of other threads do not count. */
  public static void add(int method) {
    add(method, 1);
  }

  /** Several of them. */
  static void add(int method, int steps) {
    if (Thread.currentThread() == counted) {
      counts[APART.isEmpty() ? method : APART.get(0)] += steps;
    }
  }

  /** From here on all steps are those of one method, up to its end. */
  public static void enter(int method) {
    if (Thread.currentThread() == counted) {
      APART.add(method);
    }
  }

  /** The end of such a method. */
  public static void leave() {
    if (Thread.currentThread() == counted) {
      APART.remove(APART.size() - 1);
    }
  }

  /** What each method does meanwhile in this thread; those that do nothing are left out. */
  static Map<String, Long> of(Runnable work) {
    counts = new long[counts.length];
    APART.clear();
    counted = Thread.currentThread();
    try {
      work.run();
    } finally {
      counted = null;
    }
    if (!APART.isEmpty()) {
      throw new IllegalStateException("not left: " + METHODS.get(APART.get(0)));
    }
    Map<String, Long> steps = new TreeMap<>();
    for (int i = 0; i < METHODS.size(); i++) {
      if (counts[i] > 0) {
        steps.merge(METHODS.get(i), counts[i], Long::sum);
      }
    }
    return steps;
  }
}
