import static dev.belfry.grafana.Grafana.*;

import dev.belfry.grafana.Dashboard;

class SwitchAsBoolean {
  static Dashboard define() {
    return dashboard("api", "API")
        .editable(true) // error: method editable in class DashboardOptions<SELF> cannot be applied to given types
        // instead: .editable()
        .tags("api");
  }
}
