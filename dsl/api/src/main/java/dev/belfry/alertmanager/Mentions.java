package dev.belfry.alertmanager;

import java.util.ArrayList;
import java.util.List;

/** What a part of the tree names, in the order of use and as often as it is used. */
record Mentions(List<Receiver> receivers, List<TimeInterval> intervals) {
  static final Mentions NONE = new Mentions(List.of(), List.of());

  Mentions {
    receivers = List.copyOf(receivers);
    intervals = List.copyOf(intervals);
  }

  static Mentions of(Receiver receiver) {
    return new Mentions(List.of(receiver), List.of());
  }

  static Mentions of(List<TimeInterval> intervals) {
    return new Mentions(List.of(), intervals);
  }

  Mentions plus(List<Mentions> more) {
    List<Receiver> allReceivers = new ArrayList<>(receivers);
    List<TimeInterval> allIntervals = new ArrayList<>(intervals);
    for (Mentions one : more) {
      allReceivers.addAll(one.receivers);
      allIntervals.addAll(one.intervals);
    }
    return new Mentions(allReceivers, allIntervals);
  }
}
