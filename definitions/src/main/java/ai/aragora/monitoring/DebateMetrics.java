package ai.aragora.monitoring;

import ai.aragora.monitoring.metrics.AragoraDebate.ActiveDebates;
import ai.aragora.monitoring.metrics.AragoraDebate.DebatesTotal;
import dev.belfry.promql.CounterOf;
import dev.belfry.promql.GaugeOf;
import dev.belfry.promql.InstantVector;

/** The figures about debates that panels agree on. */
final class DebateMetrics {
  private DebateMetrics() {}

  /**
   * Debates that started: the server counts only ends, so these are the ends and what the number of
   * running ones grew by.
   */
  static InstantVector<DebatesTotal> started(
      CounterOf<DebatesTotal> ended, GaugeOf<ActiveDebates> running) {
    return ended.increase().sum().plus(running.delta().sum()).clampMin(0);
  }

  /** Share of debates that ended in consensus, between 0 and 1. */
  static InstantVector<DebatesTotal> consensusShare(CounterOf<DebatesTotal> ended) {
    InstantVector<DebatesTotal> reached =
        ended.where(DebatesTotal.OUTCOME.is(DebatesTotal.Outcome.CONSENSUS)).increase().sum();
    return reached.dividedBy(ended.increase().sum());
  }
}
