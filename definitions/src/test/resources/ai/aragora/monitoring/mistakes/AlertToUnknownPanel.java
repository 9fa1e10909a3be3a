import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.rules.Rules.*;

import dev.belfry.grafana.DashboardId;
import dev.belfry.grafana.GrafanaServer;
import dev.belfry.grafana.Stat;
import dev.belfry.rules.Alert;

class AlertToUnknownPanel {
  static final GrafanaServer GRAFANA = grafanaServer("https://grafana.example.org");
  static final DashboardId QUEUE = dashboardId("queue", "Queue");

  static Stat queueLength() {
    return stat("Length").query(gauge("queue_length"));
  }

  static Alert define() {
    return alert("QueueFull")
        .when(gauge("queue_length").above(10))
        .dashboard(
            GRAFANA,
            to(QUEUE)
                .panel(queueLengths())); // error: cannot find symbol ... queueLengths()
                // instead: .panel(queueLength()));
  }
}
