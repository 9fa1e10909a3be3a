import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.logql.LogQl.*;

import dev.belfry.grafana.DataLink;
import dev.belfry.grafana.DataSource;
import dev.belfry.grafana.DataSourceType;
import dev.belfry.grafana.LokiQuery;
import dev.belfry.grafana.PrometheusQuery;

class LogsInMetricsSource {
  static final DataSource<PrometheusQuery> METRICS = dataSource(DataSourceType.PROMETHEUS, "prometheus");
  static final DataSource<LokiQuery> LOGS = dataSource(DataSourceType.LOKI, "loki");

  static DataLink define() {
    LokiQuery lines = lokiQuery(streams(label("pod").is(clicked(label("pod")))));
    return dataLink(
        "Lines",
        explore(METRICS, lines)); // error: LokiQuery ... PrometheusQuery
        // instead: explore(LOGS, lines));
  }
}
