package ai.aragora.monitoring;

import static dev.belfry.promql.PromQl.*;

import dev.belfry.common.Label;
import dev.belfry.promql.Counter;
import dev.belfry.promql.Gauge;
import dev.belfry.promql.Histogram;
import dev.belfry.promql.InstantVector;

/** What the API says about debates and the agents in them. */
final class DebateMetrics {
  static final Label OUTCOME = label("outcome");
  static final Label AGENT_TYPE = label("agent_type");
  static final Label MODEL = label("model");
  static final Label ERROR_TYPE = label("error_type");

  /** Debates that ended, by outcome: {@code consensus} or {@code no_consensus}. */
  static final Counter COMPLETED = counter("aragora_debates_total");

  /** Debates that run right now. */
  static final Gauge RUNNING = gauge("aragora_active_debates");

  /** How long finished debates took, by outcome and number of agents. */
  static final Histogram DURATION = histogram("aragora_debate_duration_seconds");

  /** How long agents took to answer, by type of agent and model. */
  static final Histogram ANSWER_TIME = histogram("aragora_agent_generation_seconds");

  /** Calls of agents that failed, by type of agent and kind of error. */
  static final Counter AGENT_FAILURES = counter("aragora_agent_failures_total");

  private DebateMetrics() {}

  /**
   * Debates that started: the server counts only ends, so these are the ends and what the number of
   * running ones grew by.
   */
  static InstantVector started(Counter completed, Gauge running) {
    return completed.increase().sum().plus(running.delta().sum()).clampMin(0);
  }

  /** Share of debates that ended in consensus, between 0 and 1. */
  static InstantVector consensusShare(Counter completed) {
    InstantVector reached = completed.where(OUTCOME.is("consensus")).increase().sum();
    return reached.dividedBy(completed.increase().sum());
  }
}
