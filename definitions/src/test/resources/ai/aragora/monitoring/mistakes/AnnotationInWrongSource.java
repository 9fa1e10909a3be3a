import static dev.belfry.grafana.Grafana.*;

import dev.belfry.grafana.Annotation;
import dev.belfry.grafana.DataSource;
import dev.belfry.grafana.DataSourceType;
import dev.belfry.grafana.LokiQuery;
import dev.belfry.grafana.PrometheusQuery;

class AnnotationInWrongSource {
  static final DataSource<PrometheusQuery> METRICS = dataSource(DataSourceType.PROMETHEUS, "prometheus");
  static final DataSource<LokiQuery> LOGS = dataSource(DataSourceType.LOKI, "loki");

  static Annotation define() {
    return lokiAnnotation("Deployments", "{app=\"deployer\"}")
        .dataSource(METRICS); // error: DataSource<PrometheusQuery> cannot be converted to DataSource<LokiQuery>
        // instead: .dataSource(LOGS);
  }
}
