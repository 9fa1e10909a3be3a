package dev.belfry.promql;

import java.util.List;

/**
 * A function of Prometheus.
 *
 * @param name its name, in which the letter case counts
 * @param returns what it gives
 * @param arguments what it takes; the last one stands for all that follow
 * @param least how many arguments it takes at least
 * @param most how many arguments it takes at most
 * @param experimental whether Prometheus knows it only as an experimental function
 */
record Function(
    String name,
    ValueType returns,
    List<ValueType> arguments,
    int least,
    int most,
    boolean experimental) {
  static final int ANY_NUMBER = Integer.MAX_VALUE;

  Function taking(int atLeast, int atMost) {
    return new Function(name, returns, arguments, atLeast, atMost, experimental);
  }

  Function inTrial() {
    return new Function(name, returns, arguments, least, most, true);
  }

  /** The type of the argument at this place. */
  ValueType argument(int place) {
    return arguments.get(Math.min(place, arguments.size() - 1));
  }

  /** How many arguments it takes, in words: {@code 1 to 2 arguments}. */
  String count() {
    if (least == most) {
      return least == 1 ? "1 argument" : least + " arguments";
    }
    return most == ANY_NUMBER
        ? "at least " + least + (least == 1 ? " argument" : " arguments")
        : least + " to " + most + " arguments";
  }
}
