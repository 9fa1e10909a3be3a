package dev.belfry.growth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * How the steps of a method grow where there is twice, four times and eight times as much of
 * something.
 *
 * @param method the method
 * @param steps its steps at each of these sizes, the smallest first
 */
record Growth(String method, List<Long> steps) {
  /**
   * By how much the steps that come to them may grow while the size doubles: sorting has 2.3 times
   * as many, a loop over pairs 4 times.
   */
  private static final double MOST = 2.6;

  /** How many more there may be for each thing, so that small numbers tell nothing. */
  private static final int SLACK = 8;

  /** Few enough for all that is done once to be done before anything is counted. */
  private static final int WARM_UP = 2;

  Growth {
    steps = List.copyOf(steps);
  }

  /**
   * The methods whose steps grow faster than what there is more of, first those that do so most:
   * the loop itself stands before what it calls. What looks so is looked at again with twice as
   * much: a step that only comes at a certain size, such as what a buffer does when it is full,
   * does not come twice.
   *
   * @param work what is done with so many, ready to be done
   * @param count how many there are at first
   */
  static List<Growth> tooFast(IntFunction<Runnable> work, int count) {
    Steps.of(work.apply(WARM_UP));
    List<Map<String, Long>> runs = new ArrayList<>();
    for (int size = count; size <= 4 * count; size *= 2) {
      runs.add(Steps.of(work.apply(size)));
    }
    List<Growth> suspicious = of(runs).stream().filter(one -> one.isTooFast(0, count)).toList();
    if (suspicious.isEmpty()) {
      return List.of();
    }
    runs.add(Steps.of(work.apply(8 * count)));
    return of(runs).stream()
        .filter(one -> one.isTooFast(0, count) && one.isTooFast(1, 2 * count))
        .sorted(Comparator.comparingDouble(Growth::last).reversed())
        .toList();
  }

  private static List<Growth> of(List<Map<String, Long>> runs) {
    return runs.get(runs.size() - 1).keySet().stream()
        .map(
            method ->
                new Growth(method, runs.stream().map(run -> run.getOrDefault(method, 0L)).toList()))
        .toList();
  }

  private boolean isTooFast(int from, int count) {
    long first = steps.get(from + 1) - steps.get(from);
    long then = steps.get(from + 2) - steps.get(from + 1);
    return then > MOST * Math.max(0, first) + SLACK * count;
  }

  /** By how much the steps that came to them grew at last. */
  private double last() {
    long before = steps.get(2) - steps.get(1);
    return (double) (steps.get(3) - steps.get(2)) / Math.max(1, before);
  }

  @Override
  public String toString() {
    return method + ": " + steps + " steps";
  }
}
