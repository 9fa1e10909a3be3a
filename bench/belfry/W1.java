package bench;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.generate.Main;
import dev.belfry.grafana.DataSourceType;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.LegendDisplayMode;
import dev.belfry.grafana.LegendPlacement;
import dev.belfry.grafana.Stat;
import dev.belfry.grafana.TimeSeries;
import dev.belfry.grafana.Timezone;
import dev.belfry.grafana.Unit;
import dev.belfry.promql.Counter;
import dev.belfry.promql.Histogram;
import dev.belfry.promql.InstantVector;

/** One dashboard of three panels, written by the command line that users have. */
public final class W1 {
  private static final Label STATUS = label("status");
  private static final Counter REQUESTS = counter("aragora_http_requests_total");
  private static final Histogram DURATION = histogram("aragora_http_request_duration_seconds");

  private W1() {}

  static Bundle define() {
    return bundle("w1").dashboards("Aragora", overview());
  }

  private static Dashboard overview() {
    return dashboard("aragora-api-overview", "Aragora API Overview")
        .tags("aragora")
        .refreshEvery(seconds(30))
        .from("now-1h")
        .to("now")
        .timezone(Timezone.BROWSER)
        .variables(dataSourceVariable("datasource", DataSourceType.PROMETHEUS))
        .panels(
            graph("Request Rate", Unit.REQUESTS_PER_SECOND, REQUESTS.rate(minutes(5)).sum(), "requests"),
            errorRate(),
            graph("Latency P95", Unit.SECONDS, DURATION.percentile(95, minutes(5)), "p95"));
  }

  private static TimeSeries graph(String title, Unit unit, InstantVector<?> query, String legend) {
    return timeSeries(title)
        .unit(unit)
        .width(8)
        .legend(
            legend().shown().displayMode(LegendDisplayMode.LIST).placement(LegendPlacement.BOTTOM))
        .query(query, legend);
  }

  private static Stat errorRate() {
    var errors = REQUESTS.where(STATUS.matches("5..")).rate(minutes(5)).sum();
    return stat("Error Rate")
        .unit(Unit.PERCENT)
        .width(8)
        .height(8)
        .query(errors.dividedBy(REQUESTS.rate(minutes(5)).sum()).times(100), "errors");
  }

  /** Writes the dashboard. */
  public static void main(String[] args) {
    Main.run(args, W1.class, W1::define);
  }
}
