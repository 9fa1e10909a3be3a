import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;

import dev.belfry.bundle.Bundle;

class PanelAmongDashboards {
  static Bundle define() {
    return bundle("api")
        .dashboards("API", stat("Up")); // error: no suitable method found ... Stat cannot be converted to Dashboard
        // instead: .dashboards("API", dashboard("api", "API").panels(stat("Up")));
  }
}
