package ai.aragora.monitoring;

import static dev.belfry.grafana.Grafana.dashboardId;

import dev.belfry.grafana.DashboardId;
import java.util.List;

/** The dashboards by what they are known by, so that each can link to all others. */
final class Pages {
  static final DashboardId API = dashboardId("aragora-api-overview", "Aragora API Overview");
  static final DashboardId DEBATES =
      dashboardId("aragora-debate-performance", "Aragora Debate Performance");
  static final DashboardId INFRASTRUCTURE =
      dashboardId("aragora-infrastructure", "Aragora Infrastructure");
  static final DashboardId LOGS = dashboardId("aragora-logs", "Aragora Logs");

  private static final List<DashboardId> ALL = List.of(API, DEBATES, INFRASTRUCTURE, LOGS);

  private Pages() {}

  /** What a dashboard links to: all but itself. */
  static List<DashboardId> others(DashboardId one) {
    return ALL.stream().filter(other -> !other.equals(one)).toList();
  }
}
