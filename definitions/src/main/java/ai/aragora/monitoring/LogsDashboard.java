package ai.aragora.monitoring;

import static dev.belfry.common.Each.each;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;

import dev.belfry.common.LabelName;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.DataLink;
import dev.belfry.grafana.DataSourceType;
import dev.belfry.grafana.DataSourceVariable;
import dev.belfry.grafana.Grafana;
import dev.belfry.grafana.Logs;
import dev.belfry.grafana.QueryVariable;
import dev.belfry.grafana.TimeSeries;
import dev.belfry.grafana.Unit;
import dev.belfry.logql.LogQuery;
import java.util.List;

/** What Aragora's pods write: the errors among it, and all that the API says. */
final class LogsDashboard {
  private static final DataSourceVariable LOGS =
      dataSourceVariable("logs", DataSourceType.LOKI).label("Logs");

  /** Which namespaces to look at; named as on the other dashboards, so that links pass it on. */
  private static final QueryVariable NAMESPACES =
      queryVariable(House.NAMESPACES.name(), lokiLabelValues(LogQueries.NAMESPACE))
          .label("Namespace")
          .multi()
          .includeAll();

  private static final QueryVariable PODS =
      queryVariable("pod", lokiLabelValues(LogQueries.POD)).label("Pod").multi().includeAll();

  private LogsDashboard() {}

  /**
   * Where a graph by pod leads, in the time range of the graph: the lines of the pod on this page,
   * and in Explore, where they can be searched.
   */
  static List<DataLink> linksFrom(LabelName pod) {
    LogQuery lines = LogQueries.linesOf(House.NAMESPACES, clicked(pod));
    return List.of(
        dataLink(to(Pages.LOGS).passing(House.NAMESPACES).passing(PODS, pod)),
        dataLink("Search the lines", DataSources.search(lines)));
  }

  static Dashboard define() {
    return dashboard(Pages.LOGS)
        .description("Lines that Aragora's pods wrote.")
        .tags("aragora")
        .links(each(Pages.others(Pages.LOGS), Grafana::linkTo))
        .variables(LOGS, NAMESPACES, PODS)
        .from("now-1h")
        .to("now")
        .refreshEvery(seconds(30))
        .row("Errors", errorRate())
        .panels(lines("Error entries", LogQueries.errorEntries()))
        .panels(lines("Lines with \"error\"", LogQueries.errorLines()))
        .row("Pods", lines("Lines of the chosen pods", LogQueries.linesOf(NAMESPACES, PODS)))
        .collapsedRow("API", lines("Lines of the API", LogQueries.apiLines()));
  }

  static TimeSeries errorRate() {
    return timeSeries("Lines with \"error\" per second")
        .description("By pod, in letters of any size.")
        .unit(Unit.COUNTS_PER_SECOND)
        .min(0)
        .width(24)
        .apply(House::withFigures)
        .queries(lokiQuery(LogQueries.errorRateByPod()).legend("{{pod}}"));
  }

  private static Logs lines(String title, LogQuery query) {
    return logs(title).width(24).height(10).queries(lokiQuery(query));
  }
}
