package ai.aragora.monitoring;

import static ai.aragora.monitoring.metrics.Cadvisor.*;
import static ai.aragora.monitoring.metrics.KubeStateMetrics.*;
import static ai.aragora.monitoring.metrics.Kubelet.*;
import static ai.aragora.monitoring.metrics.Postgres.*;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.scalar;

import ai.aragora.monitoring.metrics.CadvisorTarget;
import ai.aragora.monitoring.metrics.KubeletTarget;
import dev.belfry.common.MatcherOf;
import dev.belfry.grafana.Color;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.Stat;
import dev.belfry.grafana.ThresholdStyle;
import dev.belfry.grafana.TimeSeries;
import dev.belfry.grafana.Unit;
import dev.belfry.promql.CounterOf;
import dev.belfry.promql.GaugeOf;
import dev.belfry.promql.InstantVector;

/** What Aragora's pods take from the cluster, and how close they are to its limits. */
final class InfrastructureDashboard {
  private static final MatcherOf<CadvisorTarget> CHOSEN =
      CadvisorTarget.NAMESPACE.in(House.NAMESPACES);

  /** The kubelet also reports the sum of a pod, without container, which would count all twice. */
  private static final CounterOf<CpuUsageSecondsTotal> CPU =
      CPU_USAGE_SECONDS_TOTAL.where(CHOSEN, CpuUsageSecondsTotal.CONTAINER.isNot(""));

  private static final GaugeOf<MemoryWorkingSetBytes> MEMORY =
      MEMORY_WORKING_SET_BYTES.where(CHOSEN, MemoryWorkingSetBytes.CONTAINER.isNot(""));

  private static final CounterOf<PodContainerStatusRestartsTotal> RESTARTS =
      POD_CONTAINER_STATUS_RESTARTS_TOTAL.where(
          PodContainerStatusRestartsTotal.NAMESPACE.in(House.NAMESPACES));

  private InfrastructureDashboard() {}

  static Dashboard define() {
    return dashboard(Pages.INFRASTRUCTURE)
        .description(
            "Health of Aragora's API, and processor, memory, network, disk and restarts of its pods.")
        .apply(House::defaults)
        .annotations(
            House.mark(ApiAlerts.podRestarts()),
            House.mark(ApiAlerts.databaseConnections()),
            House.mark(HealthAlerts.notAlive()))
        .row("Health", HealthPanels.checks(), HealthPanels.duration())
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
        .dataLinks(LogsDashboard.linksFrom(CadvisorTarget.POD))
        .query(CPU.rate().sumBy(CadvisorTarget.POD), "{{pod}}");
  }

  private static TimeSeries memory() {
    return timeSeries("Memory usage")
        .description("Memory that can't be taken back, by pod.")
        .unit(Unit.BYTES)
        .min(0)
        .apply(House::withFigures)
        .dataLinks(LogsDashboard.linksFrom(CadvisorTarget.POD))
        .query(MEMORY.sumBy(CadvisorTarget.POD), "{{pod}}");
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
        .query(MEMORY.sumBy(CadvisorTarget.POD).dividedBy(memoryLimit()), "{{pod}}");
  }

  private static InstantVector<PodContainerResourceLimits> memoryLimit() {
    return POD_CONTAINER_RESOURCE_LIMITS
        .where(
            PodContainerResourceLimits.NAMESPACE.in(House.NAMESPACES),
            PodContainerResourceLimits.RESOURCE.is("memory"))
        .sumBy(PodContainerResourceLimits.POD);
  }

  private static Stat restartsToday() {
    return stat("Pod restarts in 24 hours")
        .description("All containers of the chosen namespaces.")
        .unit(Unit.SHORT)
        .decimals(0)
        .height(8)
        .threshold(1, Color.YELLOW)
        .threshold(10, Color.RED)
        .query(RESTARTS.increase(hours(24)).sum());
  }

  static TimeSeries restarts() {
    return timeSeries("Pod restarts")
        .description(
            "Restarts in the last hour, by pod; the line is where AragoraPodRestarts fires.")
        .unit(Unit.SHORT)
        .min(0)
        .width(9)
        .threshold(3, Color.RED)
        .thresholdStyle(ThresholdStyle.LINE)
        .dataLinks(LogsDashboard.linksFrom(PodContainerStatusRestartsTotal.POD))
        .query(RESTARTS.increase(hours(1)).sumBy(PodContainerStatusRestartsTotal.POD), "{{pod}}");
  }

  static TimeSeries databaseConnections() {
    return timeSeries("Database connections")
        .description(
            "Connections to Aragora's database, by state; the line is where AragoraDBConnections fires.")
        .unit(Unit.SHORT)
        .min(0)
        .width(9)
        .threshold(80, Color.RED)
        .thresholdStyle(ThresholdStyle.LINE)
        .query(
            STAT_ACTIVITY_COUNT
                .where(StatActivityCount.DATNAME.is("aragora"))
                .sumBy(StatActivityCount.STATE),
            "{{state}}");
  }

  private static TimeSeries network() {
    return timeSeries("Network I/O")
        .description("Received above zero, sent below.")
        .unit(Unit.BYTES_PER_SECOND)
        .zeroInMiddle()
        .apply(House::withFigures)
        .queries(
            query(bytesByPod(NETWORK_RECEIVE_BYTES_TOTAL), "{{pod}} received"),
            query(bytesByPod(NETWORK_TRANSMIT_BYTES_TOTAL).negated(), "{{pod}} sent"));
  }

  private static <M extends CadvisorTarget> InstantVector<M> bytesByPod(CounterOf<M> bytes) {
    return bytes.where(CHOSEN).rate().sumBy(CadvisorTarget.POD);
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
                    byClaim(VOLUME_STATS_AVAILABLE_BYTES)
                        .dividedBy(byClaim(VOLUME_STATS_CAPACITY_BYTES))),
            "{{persistentvolumeclaim}}");
  }

  private static <M extends KubeletTarget> InstantVector<M> byClaim(GaugeOf<M> bytes) {
    return bytes
        .where(KubeletTarget.NAMESPACE.in(House.NAMESPACES))
        .sumBy(KubeletTarget.PERSISTENTVOLUMECLAIM);
  }
}
