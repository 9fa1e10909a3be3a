package dev.belfry.rules;

import dev.belfry.promql.Gauge;
import dev.belfry.promql.PromQl;
import dev.belfry.tree.ObjectNode;

/**
 * What other expressions know of a recording.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentRecording<SELF extends FluentRecording<SELF>> extends Labelled<SELF> {
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
   */
  public final Gauge metric() {
    return PromQl.gauge(name());
  }
}
