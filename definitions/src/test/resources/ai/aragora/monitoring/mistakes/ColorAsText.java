import static dev.belfry.grafana.Grafana.*;

import dev.belfry.grafana.Color;
import dev.belfry.grafana.Stat;

class ColorAsText {
  static Stat define() {
    return stat("Errors")
        .threshold(0.01, Color.YELLOW)
        .threshold(0.05, "red") // error: String cannot be converted to Color
        // instead: .threshold(0.05, Color.RED)
        .min(0);
  }
}
