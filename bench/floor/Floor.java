package bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;

/** No DSL, no model: the same documents straight to an emitter. A lower bound for any JVM tool, not a peer.
 *  Floor w1 mini|jackson FILE ; Floor w2 mini|jackson N DIR ; Floor w3 mini N DIR ; Floor bench-w2-mini|bench-w2-jackson|bench-w3 */
public class Floor {
    static final String[] UNITS = {"reqps", "percent", "s", "bytes", "short"};

    static String pad(int n, int w) {
        String s = Integer.toString(n);
        return s.length() >= w ? s : "0".repeat(w - s.length()) + s;
    }

    static void ds(Out o) { o.key("datasource").obj().kv("type", "prometheus").kv("uid", "${datasource}").end(); }

    static void head(Out o, String title, String uid, String from, String... tags) {
        o.obj().kv("uid", uid).kv("title", title).strs("tags", tags).kv("timezone", "browser").kv("editable", true).kv("graphTooltip", 0)
            .key("time").obj().kv("from", from).kv("to", "now").end().kv("fiscalYearStartMonth", 0).kv("refresh", "30s").kv("schemaVersion", 42);
    }

    static void step(Out o, Integer v, String color) {
        o.obj().key("value");
        if (v == null) o.nul(); else o.num(v);
        o.kv("color", color).end();
    }

    static void panel(Out o, int id, boolean stat, String title, String desc, String expr, String legend, String unit, int x, int y, Integer th,
                      String legendMode, String... calcs) {
        o.obj().kv("type", stat ? "stat" : "timeseries").kv("id", id).key("targets").arr().obj()
            .kv("expr", expr).kv("legendFormat", legend).kv("refId", "A").end().end().kv("title", title);
        if (desc != null) o.kv("description", desc);
        o.kv("transparent", false);
        ds(o);
        o.key("gridPos").obj().kv("h", 8).kv("w", 8).kv("x", x).kv("y", y).end().kv("repeatDirection", "h").key("options").obj();
        if (stat) {
            o.kv("graphMode", "area").kv("colorMode", "value").kv("justifyMode", "auto").kv("textMode", "auto").kv("wideLayout", true)
                .kv("showPercentChange", false).key("reduceOptions").obj().strs("calcs", th == null ? new String[0] : new String[] {"lastNotNull"}).end()
                .kv("percentChangeColorMode", "standard").kv("orientation", "auto");
        } else {
            o.key("legend").obj().kv("displayMode", legendMode).kv("placement", "bottom").kv("showLegend", true).strs("calcs", calcs).end()
                .key("tooltip").obj().kv("mode", th == null ? "single" : "multi").kv("sort", th == null ? "asc" : "desc").end();
        }
        o.end().key("fieldConfig").obj().key("defaults").obj().kv("unit", unit);
        if (th != null) {
            o.key("thresholds").obj().kv("mode", "absolute").key("steps").arr();
            step(o, null, "green"); step(o, 10 + th, "yellow"); step(o, 20 + th, "red");
            o.end().end();
            if (!stat) o.key("custom").obj().kv("lineWidth", 2).kv("fillOpacity", 10).end();
        }
        o.end().key("overrides").arr();
        if (th != null) {
            o.obj().key("matcher").obj().kv("id", "byName").kv("options", "errors").end().key("properties").arr().obj().kv("id", "color")
                .key("value").obj().kv("mode", "fixed").kv("fixedColor", "red").end().end().end().end();
        }
        o.end().end().end();
    }

    static String w1(Out o) {
        head(o, "Aragora API Overview", "aragora-api-overview", "now-1h", "aragora");
        o.key("panels").arr();
        panel(o, 1, false, "Request Rate", null, "sum(rate(aragora_http_requests_total[5m]))", "requests", "reqps", 0, 0, null, "list");
        panel(o, 2, true, "Error Rate", null, "sum(rate(aragora_http_requests_total{status=~\"5..\"}[5m]))"
            + " / sum(rate(aragora_http_requests_total[5m])) * 100", "errors", "percent", 8, 0, null, "list");
        panel(o, 3, false, "Latency P95", null,
            "histogram_quantile(0.95, sum(rate(aragora_http_request_duration_seconds_bucket[5m])) by (le))", "p95", "s", 16, 0, null, "list");
        o.end().key("templating").obj().key("list").arr().obj().kv("type", "datasource").kv("name", "datasource").kv("query", "prometheus").end()
            .end().end().key("annotations").obj().key("list").arr().end().end().end();
        return o.done();
    }

    static String w2(Out o, int d) {
        String svc = "svc-" + pad(d, 4), id = "svc_" + pad(d, 4);
        head(o, "Service " + svc + " Overview", svc + "-overview", "now-6h", "generated", "aragora");
        o.key("panels").arr();
        for (int p = 0; p < 30; p++) {
            String p2 = pad(p, 2);
            panel(o, p + 1, p % 3 == 1, "Panel " + p2, "Metric " + p + " of " + svc,
                "sum(rate(" + id + "_metric_" + p2 + "_total{job=\"" + svc + "\",instance=~\"$instance\"}[5m])) by (code)", "{{code}}",
                UNITS[p % 5], (p % 3) * 8, (p / 3) * 8, p, "table", "mean", "max");
        }
        o.end().key("templating").obj().key("list").arr().obj().kv("type", "datasource").kv("name", "datasource").kv("query", "prometheus").end()
            .obj().kv("type", "query").kv("name", "instance");
        ds(o);
        o.kv("query", "label_values(up{job=\"" + svc + "\"}, instance)").kv("multi", true).kv("includeAll", true).kv("refresh", 2).end()
            .end().end().key("annotations").obj().key("list").arr().end().end().end();
        return o.done();
    }

    static String w3(int d) {
        MiniYaml o = new MiniYaml().doc();
        String n = pad(d, 4), svc = "svc-" + n;
        o.obj().kv("apiVersion", "monitoring.coreos.com/v1").kv("kind", "PrometheusRule").key("metadata").obj().kv("name", svc + "-rules")
            .kv("namespace", "monitoring").key("labels").obj().kv("prometheus", "k8s").kv("role", "alert-rules").end().end()
            .key("spec").obj().key("groups").arr().obj().kv("name", svc + ".rules").kv("interval", "30s").key("rules").arr();
        for (int a = 0; a < 20; a++) {
            String a2 = pad(a, 2);
            o.obj().kv("alert", "Svc" + n + "Alert" + a2)
                .kv("expr", "sum by (job) (rate(svc_" + n + "_errors_" + a2 + "_total{job=\"" + svc + "\"}[5m])) > " + (a + 1))
                .kv("for", (1 + a % 5) + "m").key("labels").obj().kv("severity", a % 3 == 0 ? "critical" : "warning").kv("team", "platform").end()
                .key("annotations").obj().kv("summary", "Alert " + a + " firing on " + svc)
                .kv("description", "Value is {{ $value | humanize }} for {{ $labels.job }}")
                .kv("runbook_url", "https://runbooks.example.com/" + svc + "/" + a2).end().end();
        }
        o.end().end().end().end().end();
        o.doc().obj().kv("apiVersion", "monitoring.coreos.com/v1").kv("kind", "ServiceMonitor").key("metadata").obj().kv("name", svc)
            .kv("namespace", "monitoring").key("labels").obj().kv("release", "prometheus").end().end()
            .key("spec").obj().key("selector").obj().key("matchLabels").obj().kv("app", svc).end().end()
            .key("namespaceSelector").obj().strs("matchNames", "default").end().key("endpoints").arr().obj()
            .kv("port", "http").kv("path", "/metrics").kv("interval", "30s").kv("scrapeTimeout", "10s")
            .key("relabelings").arr().obj().strs("sourceLabels", "__meta_kubernetes_pod_name").kv("targetLabel", "pod").end().end()
            .key("metricRelabelings").arr().obj().kv("action", "drop").strs("sourceLabels", "__name__").kv("regex", "go_gc_.*").end().end()
            .end().end().end().end();
        return o.done();
    }

    public static void main(String[] a) throws Exception {
        switch (a[0]) {
            case "w1": Files.writeString(Path.of(a[2]), w1(a[1].equals("mini") ? new MiniJson() : new JacksonOut())); break;
            case "w2": many(Integer.parseInt(a[2]), a[3], ".json", a[1].equals("mini") ? d -> w2(new MiniJson(), d) : d -> w2(new JacksonOut(), d)); break;
            case "w3": many(Integer.parseInt(a[2]), a[3], ".k8s.yaml", Floor::w3); break;
            case "bench-w2-mini": Windows.measure("floor", d -> w2(new MiniJson(), d)); break;
            case "bench-w2-jackson": Windows.measure("floor", d -> w2(new JacksonOut(), d)); break;
            case "bench-w3": Windows.measure("floor", Floor::w3); break;
            default: throw new IllegalArgumentException(a[0]);
        }
    }

    static void many(int n, String dir, String ext, IntFunction<String> f) throws Exception {
        Path out = Files.createDirectories(Path.of(dir));
        for (int d = 0; d < n; d++) Files.writeString(out.resolve("svc-" + pad(d, 4) + ext), f.apply(d));
    }
}
