package bench;

import com.grafana.foundation.common.*;
import com.grafana.foundation.common.DataSourceRef;
import com.grafana.foundation.dashboard.*;
import com.grafana.foundation.prometheus.DataqueryBuilder;
import com.grafana.foundation.stat.StatPanelBuilder;
import com.grafana.foundation.timeseries.TimeseriesPanelBuilder;
import com.grafana.foundation.units.Constants;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The dashboard of three panels with the builders of grafana-foundation-sdk. */
@SuppressWarnings("removal") // the SDK calls its own classic dashboards deprecated
public class FoundationW1 {
    static final DataSourceRef DS = new DataSourceRef("prometheus", "${datasource}");

    static DataqueryBuilder query(String expr, String legend) {
        return new DataqueryBuilder().expr(expr).legendFormat(legend).refId("A");
    }

    static TimeseriesPanelBuilder timeseries(String title, String unit, String expr, String legend, int x) {
        return new TimeseriesPanelBuilder()
            .title(title)
            .datasource(DS)
            .unit(unit)
            .gridPos(new GridPos(8, 8, x, 0, null))
            .legend(new VizLegendOptionsBuilder()
                .displayMode(LegendDisplayMode.LIST)
                .placement(LegendPlacement.BOTTOM)
                .showLegend(true))
            .withTarget(query(expr, legend));
    }

    static Dashboard dashboard() {
        return new DashboardBuilder("Aragora API Overview")
            .uid("aragora-api-overview")
            .tags(List.of("aragora"))
            .refresh("30s")
            .time(new DashboardDashboardTimeBuilder().from("now-1h").to("now"))
            .timezone("browser")
            .withVariable(new DatasourceVariableBuilder("datasource").type("prometheus"))
            .withPanel(timeseries("Request Rate", Constants.RequestsPerSecond,
                "sum(rate(aragora_http_requests_total[5m]))", "requests", 0))
            .withPanel(new StatPanelBuilder()
                .title("Error Rate")
                .datasource(DS)
                .unit(Constants.Percent)
                .gridPos(new GridPos(8, 8, 8, 0, null))
                .withTarget(query("sum(rate(aragora_http_requests_total{status=~\"5..\"}[5m]))"
                    + " / sum(rate(aragora_http_requests_total[5m])) * 100", "errors")))
            .withPanel(timeseries("Latency P95", Constants.Seconds,
                "histogram_quantile(0.95, sum(rate(aragora_http_request_duration_seconds_bucket[5m])) by (le))", "p95", 16))
            .build();
    }

    public static void main(String[] args) throws Exception {
        Files.writeString(Path.of(args[0]), dashboard().toJSON());
    }
}
