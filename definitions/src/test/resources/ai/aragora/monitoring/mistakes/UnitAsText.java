import static dev.belfry.grafana.Grafana.*;

import dev.belfry.grafana.TimeSeries;
import dev.belfry.grafana.Unit;

class UnitAsText {
  static TimeSeries define() {
    return timeSeries("Latency")
        .unit("s") // error: String cannot be converted to Unit
        // instead: .unit(Unit.SECONDS)
        .min(0);
  }
}
