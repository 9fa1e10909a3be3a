package ai.aragora.monitoring;

import static dev.belfry.common.Each.each;
import static dev.belfry.grafana.Grafana.dashboard;
import static dev.belfry.grafana.Grafana.query;
import static dev.belfry.grafana.Grafana.timeSeries;
import static dev.belfry.promql.PromQl.histogram;

import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.TimeSeries;
import dev.belfry.grafana.Unit;
import dev.belfry.promql.Histogram;
import dev.belfry.tree.Node;
import java.util.List;

/** The recipes that the README shows. */
final class ReadmeRecipes {
  private static final Histogram LATENCY = histogram("http_request_duration_seconds");

  private ReadmeRecipes() {}

  // region recipes
  static Dashboard define(boolean paging) {
    Dashboard services =
        dashboard("services", "Services")
            .apply(House::defaults) // what dashboards share is a function
            .row("Latency", latency());
    return paging ? services.row("Pager", pages()) : services; // a value: nothing is changed
  }

  private static TimeSeries latency() {
    return timeSeries("Latency")
        .unit(Unit.SECONDS)
        .queries(each(List.of(50, 95, 99), p -> query(LATENCY.percentile(p), "p" + p)));
  }

  private static TimeSeries pages() {
    return timeSeries("Open pages")
        .unchecked("options.brandNew", Node.text("x")) // not typed yet: it is reported
        .allow("schema.unchecked-property", "typed from the next release on");
  }
  // endregion
}
