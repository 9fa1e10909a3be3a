package bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.grafana.foundation.common.*;
import com.grafana.foundation.common.DataSourceRef;
import com.grafana.foundation.dashboard.*;
import com.grafana.foundation.prometheus.DataqueryBuilder;
import com.grafana.foundation.stat.StatPanelBuilder;
import com.grafana.foundation.timeseries.TimeseriesPanelBuilder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** FoundationW2 N FOLDER [shared]: "shared" is one ObjectWriter for all instead of the library's own toJSON(). */
@SuppressWarnings("removal") // the SDK calls its own classic dashboards deprecated
public class FoundationW2 {
    static final DataSourceRef DS = new DataSourceRef("prometheus", "${datasource}");
    static final String[] UNITS = {"reqps", "percent", "s", "bytes", "short"};
    static final ObjectWriter SHARED = new ObjectMapper().writerWithDefaultPrettyPrinter();

    static ThresholdsConfigBuilder thresholds(int p) {
        return new ThresholdsConfigBuilder().mode(ThresholdsMode.ABSOLUTE).steps(List.of(
            new Threshold(null, "green"), new Threshold(10.0 + p, "yellow"), new Threshold(20.0 + p, "red")));
    }

    static List<DynamicConfigValue> red() {
        return List.of(new DynamicConfigValue("color", Map.of("mode", "fixed", "fixedColor", "red")));
    }

    static com.grafana.foundation.cog.Builder<Panel> panel(String svc, int p) {
        String title = String.format("Panel %02d", p);
        String desc = "Metric " + p + " of " + svc;
        GridPos pos = new GridPos(8, 8, (p % 3) * 8, (p / 3) * 8, null);
        DataqueryBuilder q = new DataqueryBuilder()
            .expr(String.format("sum(rate(%s_metric_%02d_total{job=\"%s\",instance=~\"$instance\"}[5m])) by (code)",
                svc.replace('-', '_'), p, svc))
            .legendFormat("{{code}}")
            .refId("A");
        if (p % 3 == 1) {
            return new StatPanelBuilder().id(p + 1).title(title).description(desc).datasource(DS).gridPos(pos)
                .unit(UNITS[p % 5]).thresholds(thresholds(p)).overrideByName("errors", red())
                .reduceOptions(new ReduceDataOptionsBuilder().calcs(List.of("lastNotNull")))
                .colorMode(BigValueColorMode.VALUE).graphMode(BigValueGraphMode.AREA)
                .withTarget(q);
        }
        return new TimeseriesPanelBuilder().id(p + 1).title(title).description(desc).datasource(DS).gridPos(pos)
            .unit(UNITS[p % 5]).thresholds(thresholds(p)).overrideByName("errors", red())
            .lineWidth(2.0).fillOpacity(10.0)
            .legend(new VizLegendOptionsBuilder().displayMode(LegendDisplayMode.TABLE).placement(LegendPlacement.BOTTOM)
                .showLegend(true).calcs(List.of("mean", "max")))
            .tooltip(new VizTooltipOptionsBuilder().mode(TooltipDisplayMode.MULTI).sort(SortOrder.DESCENDING))
            .withTarget(q);
    }

    static Dashboard dashboard(int d) {
        String svc = String.format("svc-%04d", d);
        DashboardBuilder b = new DashboardBuilder("Service " + svc + " Overview")
            .uid(svc + "-overview").tags(List.of("generated", "aragora")).refresh("30s")
            .time(new DashboardDashboardTimeBuilder().from("now-6h").to("now")).timezone("browser").editable()
            .withVariable(new DatasourceVariableBuilder("datasource").type("prometheus"))
            .withVariable(new QueryVariableBuilder("instance").datasource(DS)
                .query(StringOrMap.createString("label_values(up{job=\"" + svc + "\"}, instance)"))
                .multi(true).includeAll(true).refresh(VariableRefresh.ON_TIME_RANGE_CHANGED));
        for (int p = 0; p < 30; p++) b.withPanel(panel(svc, p));
        return b.build();
    }

    public static void main(String[] args) throws Exception {
        if (args[0].equals("bench")) { Windows.measure("foundation-java", d -> text(d, args.length > 1)); return; }
        int n = Integer.parseInt(args[0]);
        Path out = Files.createDirectories(Path.of(args[1]));
        boolean shared = args.length > 2;
        for (int d = 0; d < n; d++) {
            Files.writeString(out.resolve(String.format("svc-%04d.json", d)), text(d, shared));
        }
    }

    static String text(int d, boolean shared) {
        try {
            return shared ? SHARED.writeValueAsString(dashboard(d)) : dashboard(d).toJSON();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
