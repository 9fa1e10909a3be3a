package example.golden;

import dev.belfry.grafana.Dashboard;
import dev.belfry.read.DashboardReader;

/** Dashboards that a user reads instead of defining them. */
public final class ReadDashboards {
  private ReadDashboards() {}

  /** The dashboard of this text. */
  public static Dashboard read(String text) {
    return DashboardReader.read(text);
  }
}
