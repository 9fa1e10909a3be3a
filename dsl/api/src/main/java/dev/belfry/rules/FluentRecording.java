package dev.belfry.rules;

import dev.belfry.promql.RecordedSeries;
import dev.belfry.tree.ObjectNode;

/**
 * What other expressions know of a recording.
 *
 * @param <M> the class that stands for the metric whose labels its series have
 * @param <SELF> the type that the option methods return
 */
abstract class FluentRecording<M, SELF extends FluentRecording<M, SELF>> extends Labelled<SELF> {
  FluentRecording(ObjectNode node) {
    super(node);
  }

  /** The name of the series that it stores. API name: {@code record}. */
  public final String name() {
    return node().text("record").orElseThrow();
  }

  /**
   * The series that it stores, for other rules and for dashboards. Who uses them no longer compiles
   * when the recording is removed: {@code ERROR_RATIO.metric().where(JOB.is("api")).above(0.05)}.
   * Its labels are known to be those of the metric that the recorded expression is about.
   */
  public final RecordedSeries<M> metric() {
    return new RecordedSeries<>(name());
  }
}
