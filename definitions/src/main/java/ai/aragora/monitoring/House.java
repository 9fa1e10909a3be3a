package ai.aragora.monitoring;

import static ai.aragora.monitoring.metrics.KubeStateMetrics.*;
import static dev.belfry.common.Each.each;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.rules.Rules.firing;
import static dev.belfry.rules.Rules.named;

import dev.belfry.grafana.AlertList;
import dev.belfry.grafana.AlertListSort;
import dev.belfry.grafana.Color;
import dev.belfry.grafana.CursorSync;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.DataSourceType;
import dev.belfry.grafana.DataSourceVariable;
import dev.belfry.grafana.Grafana;
import dev.belfry.grafana.GrafanaServer;
import dev.belfry.grafana.LegendDisplayMode;
import dev.belfry.grafana.LegendPlacement;
import dev.belfry.grafana.PrometheusAnnotation;
import dev.belfry.grafana.QueryVariable;
import dev.belfry.grafana.Reducer;
import dev.belfry.grafana.TimeSeries;
import dev.belfry.grafana.TooltipMode;
import dev.belfry.rules.Alert;

/** What all of Aragora's dashboards, alerts and objects share. */
final class House {
  private static final String RUNBOOKS =
      "https://github.com/an0mium/aragora/blob/main/docs/runbooks/";

  /** Which Prometheus to look at. */
  static final DataSourceVariable DATA_SOURCE =
      dataSourceVariable("datasource", DataSourceType.PROMETHEUS).label("Data source");

  /** Which namespaces to look at. */
  static final QueryVariable NAMESPACES =
      queryVariable(
              "namespace",
              labelValues(POD_CONTAINER_RESOURCE_LIMITS, PodContainerResourceLimits.NAMESPACE))
          .label("Namespace")
          .multi()
          .includeAll();

  /** Grafana as the runbook reaches it, by a forwarded port, until it has a name of its own. */
  static final GrafanaServer GRAFANA = grafanaServer("http://localhost:3000");

  private House() {}

  /** Variables, time range and refresh as everybody here expects them. */
  static Dashboard defaults(Dashboard dashboard) {
    return dashboard
        .tags("aragora")
        .links(each(Pages.others(dashboard.id()), Grafana::linkTo))
        .variables(DATA_SOURCE, NAMESPACES)
        .from("now-6h")
        .to("now")
        .refreshEvery(seconds(30))
        .cursorSync(CursorSync.CROSSHAIR);
  }

  /** A mark on all graphs of a dashboard while an alert fires. */
  static PrometheusAnnotation mark(Alert alert) {
    return annotation(alert.name(), firing(alert)).color(Color.RED).title("{{alertname}}");
  }

  /** What fires of these alerts, and what is about to. */
  static AlertList firingOf(String title, Alert... alerts) {
    return alertList(title).labelFilter(named(alerts)).sortOrder(AlertListSort.IMPORTANCE);
  }

  /** A graph whose legend is a table with the figures that are asked for most. */
  static TimeSeries withFigures(TimeSeries panel) {
    return panel
        .fillOpacity(10)
        .tooltip(tooltip().mode(TooltipMode.MULTI))
        .legend(
            legend()
                .displayMode(LegendDisplayMode.TABLE)
                .placement(LegendPlacement.BOTTOM)
                .calculations(Reducer.MEAN, Reducer.MAX, Reducer.LAST_NOT_NULL));
  }

  /** The address of a page of the team's runbooks. */
  static String runbook(String page) {
    return RUNBOOKS + page + ".md";
  }
}
