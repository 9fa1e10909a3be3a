package ai.aragora.monitoring;

import static ai.aragora.monitoring.metrics.Blackbox.*;
import static dev.belfry.grafana.Grafana.*;

import ai.aragora.monitoring.metrics.BlackboxTarget;
import dev.belfry.common.MatcherOf;
import dev.belfry.grafana.Color;
import dev.belfry.grafana.ShowValue;
import dev.belfry.grafana.StateTimeline;
import dev.belfry.grafana.TimeSeries;
import dev.belfry.grafana.Unit;

/** What the checks of Aragora's health found, over time. */
final class HealthPanels {
  private static final MatcherOf<BlackboxTarget> CHOSEN =
      BlackboxTarget.NAMESPACE.in(House.NAMESPACES);
  private static final MatcherOf<BlackboxTarget> HEALTH =
      BlackboxTarget.JOB.is(BlackboxTarget.Job.BLACKBOX_HEALTH);
  private static final String SERVICE_AND_CHECK = "{{service}} {{check}}";

  private HealthPanels() {}

  static StateTimeline checks() {
    return stateTimeline("Health checks")
        .description(
            "Whether the API answers that it is alive and ready, asked from outside. Nothing is"
                + " shown while nobody asks.")
        .width(12)
        .height(8)
        .mapping("0", "fails", Color.RED)
        .mapping("1", "passes", Color.GREEN)
        .showValue(ShowValue.NEVER)
        .query(SUCCESS.where(CHOSEN, HEALTH), SERVICE_AND_CHECK);
  }

  static TimeSeries duration() {
    return timeSeries("Duration of health checks")
        .description("How long the answers took, from outside.")
        .unit(Unit.SECONDS)
        .min(0)
        .apply(House::withFigures)
        .query(DURATION_SECONDS.where(CHOSEN, HEALTH), SERVICE_AND_CHECK);
  }
}
