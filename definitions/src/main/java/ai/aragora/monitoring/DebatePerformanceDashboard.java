package ai.aragora.monitoring;

import static ai.aragora.monitoring.DebateMetrics.*;
import static ai.aragora.monitoring.metrics.AragoraAgent.*;
import static ai.aragora.monitoring.metrics.AragoraDebate.*;
import static dev.belfry.common.Each.each;
import static dev.belfry.grafana.Grafana.*;

import ai.aragora.monitoring.metrics.AragoraTarget;
import dev.belfry.common.MatcherOf;
import dev.belfry.grafana.Color;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.GaugePanel;
import dev.belfry.grafana.QueryFormat;
import dev.belfry.grafana.Stat;
import dev.belfry.grafana.Table;
import dev.belfry.grafana.TimeSeries;
import dev.belfry.grafana.Unit;
import dev.belfry.promql.CounterOf;
import dev.belfry.promql.GaugeOf;
import dev.belfry.promql.HistogramOf;
import java.util.List;

/** Do debates come to an end, to a consensus, and in time. */
final class DebatePerformanceDashboard {
  private static final MatcherOf<AragoraTarget> CHOSEN =
      AragoraTarget.NAMESPACE.in(House.NAMESPACES);

  private static final CounterOf<DebatesTotal> ENDED = DEBATES_TOTAL.where(CHOSEN);
  private static final GaugeOf<ActiveDebates> RUNNING = ACTIVE_DEBATES.where(CHOSEN);
  private static final HistogramOf<DebateDurationSeconds> DURATION =
      DEBATE_DURATION_SECONDS.where(CHOSEN);

  private DebatePerformanceDashboard() {}

  static Dashboard define() {
    return dashboard(Pages.DEBATES)
        .description("How many debates run, how they end, how long they and their agents take.")
        .apply(House::defaults)
        .row("Debates", running(), startedAndCompleted(), consensus())
        .row("Duration", averageDuration(), durationPercentiles())
        .row("Agents", answerTimes(), failures());
  }

  private static Stat running() {
    return stat("Running debates")
        .description("Debates that have begun and not ended.")
        .unit(Unit.SHORT)
        .height(8)
        .query(RUNNING.sum());
  }

  private static TimeSeries startedAndCompleted() {
    return timeSeries("Debates started and completed")
        .description(
            "Starts are the ends and the growth of what runs: the server counts ends only.")
        .unit(Unit.SHORT)
        .min(0)
        .apply(House::withFigures)
        .queries(
            query(started(ENDED, RUNNING), "started"), query(ENDED.increase().sum(), "completed"));
  }

  private static GaugePanel consensus() {
    return gaugePanel("Consensus rate")
        .description("Share of the debates that ended in consensus.")
        .unit(Unit.PERCENT_OF_ONE)
        .min(0)
        .max(1)
        .baseColor(Color.RED)
        .threshold(0.5, Color.YELLOW)
        .threshold(0.75, Color.GREEN)
        .query(consensusShare(ENDED));
  }

  private static TimeSeries averageDuration() {
    return timeSeries("Average debate duration")
        .description("Mean time from the start of a debate to its end, by outcome.")
        .unit(Unit.SECONDS)
        .min(0)
        .apply(House::withFigures)
        .query(DURATION.meanBy(DebateDurationSeconds.OUTCOME), "{{outcome}}");
  }

  private static TimeSeries durationPercentiles() {
    return timeSeries("Debate duration percentiles")
        .description("The highest bound of the histogram is 10 minutes: a line there means longer.")
        .unit(Unit.SECONDS)
        .min(0)
        .apply(House::withFigures)
        .queries(each(List.of(50, 95), p -> query(DURATION.percentile(p), "p" + p)));
  }

  private static TimeSeries answerTimes() {
    return timeSeries("Agent response time p95")
        .description("95 of 100 answers come sooner, by type of agent.")
        .unit(Unit.SECONDS)
        .min(0)
        .apply(House::withFigures)
        .query(
            AGENT_GENERATION_SECONDS
                .where(CHOSEN)
                .percentileBy(95, AgentGenerationSeconds.AGENT_TYPE),
            "{{agent_type}}");
  }

  private static Table failures() {
    return table("Failed agent calls")
        .description("Calls that failed within the chosen time, most first.")
        .unit(Unit.SHORT)
        .width(12)
        .transform(
            organizeFields()
                .exclude("Time")
                .rename("agent_type", "Agent")
                .rename("error_type", "Error")
                .rename("Value", "Failures"),
            sortBy("Failures").descending())
        .queries(
            query(
                    AGENT_FAILURES_TOTAL
                        .where(CHOSEN)
                        .increase()
                        .sumBy(AgentFailuresTotal.AGENT_TYPE, AgentFailuresTotal.ERROR_TYPE))
                .instant()
                .withoutRange()
                .format(QueryFormat.TABLE));
  }
}
