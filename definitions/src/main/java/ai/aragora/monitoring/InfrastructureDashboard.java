package ai.aragora.monitoring;

import static ai.aragora.monitoring.PlatformMetrics.*;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.scalar;

import dev.belfry.common.Matcher;
import dev.belfry.grafana.Color;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.Stat;
import dev.belfry.grafana.ThresholdStyle;
import dev.belfry.grafana.TimeSeries;
import dev.belfry.grafana.Unit;

/** What Aragora's pods take from the cluster, and how close they are to its limits. */
final class InfrastructureDashboard {
  private static final Matcher CHOSEN = ApiMetrics.NAMESPACE.in(House.NAMESPACES);

  /** The kubelet also reports the sum of a pod, without container, which would count all twice. */
  private static final Matcher REAL_CONTAINER = CONTAINER.isNot("");

  private InfrastructureDashboard() {}

  static Dashboard define() {
    return dashboard(Pages.INFRASTRUCTURE)
        .description("Processor, memory, network, disk and restarts of Aragora's pods.")
        .apply(House::defaults)
        .annotations(
            House.mark(ApiAlerts.podRestarts()), House.mark(ApiAlerts.databaseConnections()))
        .row("Compute", cpu(), memory(), memoryShare())
        .row("Stability", restartsToday(), restarts(), databaseConnections())
        .row("Input and output", network(), disk());
  }

  private static TimeSeries cpu() {
    return timeSeries("CPU usage")
        .description("Processor cores in use, by pod.")
        .unit(Unit.SHORT)
        .min(0)
        .apply(House::withFigures)
        .query(CPU.where(CHOSEN, REAL_CONTAINER).rate().sumBy(POD), "{{pod}}");
  }

  private static TimeSeries memory() {
    return timeSeries("Memory usage")
        .description("Memory that can't be taken back, by pod.")
        .unit(Unit.BYTES)
        .min(0)
        .apply(House::withFigures)
        .query(MEMORY.where(CHOSEN, REAL_CONTAINER).sumBy(POD), "{{pod}}");
  }

  private static TimeSeries memoryShare() {
    return timeSeries("Memory usage of limit")
        .description("At the limit the kernel kills the container.")
        .unit(Unit.PERCENT_OF_ONE)
        .min(0)
        .width(24)
        .threshold(0.8, Color.YELLOW)
        .threshold(0.95, Color.RED)
        .thresholdStyle(ThresholdStyle.DASHED)
        .apply(House::withFigures)
        .query(
            MEMORY
                .where(CHOSEN, REAL_CONTAINER)
                .sumBy(POD)
                .dividedBy(LIMITS.where(CHOSEN, RESOURCE.is("memory")).sumBy(POD)),
            "{{pod}}");
  }

  private static Stat restartsToday() {
    return stat("Pod restarts in 24 hours")
        .description("All containers of the chosen namespaces.")
        .unit(Unit.SHORT)
        .decimals(0)
        .height(8)
        .threshold(1, Color.YELLOW)
        .threshold(10, Color.RED)
        .query(RESTARTS.where(CHOSEN).increase(hours(24)).sum());
  }

  private static TimeSeries restarts() {
    return timeSeries("Pod restarts")
        .description(
            "Restarts in the last hour, by pod; the line is where AragoraPodRestarts fires.")
        .unit(Unit.SHORT)
        .min(0)
        .width(9)
        .threshold(3, Color.RED)
        .thresholdStyle(ThresholdStyle.LINE)
        .query(RESTARTS.where(CHOSEN).increase(hours(1)).sumBy(POD), "{{pod}}");
  }

  private static TimeSeries databaseConnections() {
    return timeSeries("Database connections")
        .description(
            "Connections to Aragora's database, by state; the line is where AragoraDBConnections fires.")
        .unit(Unit.SHORT)
        .min(0)
        .width(9)
        .threshold(80, Color.RED)
        .thresholdStyle(ThresholdStyle.LINE)
        .query(DB_CONNECTIONS.where(DATABASE.is("aragora")).sumBy(STATE), "{{state}}");
  }

  private static TimeSeries network() {
    return timeSeries("Network I/O")
        .description("Received above zero, sent below.")
        .unit(Unit.BYTES_PER_SECOND)
        .zeroInMiddle()
        .apply(House::withFigures)
        .queries(
            query(RECEIVED.where(CHOSEN).rate().sumBy(POD), "{{pod}} received"),
            query(SENT.where(CHOSEN).rate().sumBy(POD).negated(), "{{pod}} sent"));
  }

  private static TimeSeries disk() {
    return timeSeries("Disk usage")
        .description("How full the volumes are.")
        .unit(Unit.PERCENT_OF_ONE)
        .min(0)
        .max(1)
        .threshold(0.8, Color.YELLOW)
        .threshold(0.9, Color.RED)
        .thresholdStyle(ThresholdStyle.DASHED)
        .apply(House::withFigures)
        .query(
            scalar(1)
                .minus(
                    VOLUME_FREE
                        .where(CHOSEN)
                        .sumBy(CLAIM)
                        .dividedBy(VOLUME_SIZE.where(CHOSEN).sumBy(CLAIM))),
            "{{persistentvolumeclaim}}");
  }
}
