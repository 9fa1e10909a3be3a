package bench;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRuleBuilder;
import io.fabric8.openshift.api.model.monitoring.v1.Rule;
import io.fabric8.openshift.api.model.monitoring.v1.RuleBuilder;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitorBuilder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The alerts and the monitor of each service with fabric8's builders. */
public class Fabric8 {
    static Rule rule(String svc, int a) {
        String id = svc.replace('-', '_');
        Map<String, String> annotations = new LinkedHashMap<>();
        annotations.put("summary", "Alert " + a + " firing on " + svc);
        annotations.put("description", "Value is {{ $value | humanize }} for {{ $labels.job }}");
        annotations.put("runbook_url", String.format("https://runbooks.example.com/%s/%02d", svc, a));
        return new RuleBuilder()
            .withAlert(String.format("Svc%sAlert%02d", svc.substring(4), a))
            .withExpr(new IntOrString(String.format("sum by (job) (rate(%s_errors_%02d_total{job=\"%s\"}[5m])) > %d", id, a, svc, a + 1)))
            .withFor((1 + a % 5) + "m")
            .addToLabels("severity", a % 3 == 0 ? "critical" : "warning")
            .addToLabels("team", "platform")
            .withAnnotations(annotations)
            .build();
    }

    static PrometheusRule rules(String svc) {
        return new PrometheusRuleBuilder()
            .withNewMetadata()
                .withName(svc + "-rules").withNamespace("monitoring")
                .addToLabels("prometheus", "k8s").addToLabels("role", "alert-rules")
            .endMetadata()
            .withNewSpec()
                .addNewGroup()
                    .withName(svc + ".rules").withInterval("30s")
                    .withRules(IntStream.range(0, 20).mapToObj(a -> rule(svc, a)).collect(Collectors.toList()))
                .endGroup()
            .endSpec()
            .build();
    }

    static ServiceMonitor monitor(String svc) {
        return new ServiceMonitorBuilder()
            .withNewMetadata().withName(svc).withNamespace("monitoring").addToLabels("release", "prometheus").endMetadata()
            .withNewSpec()
                .withNewSelector().addToMatchLabels("app", svc).endSelector()
                .withNewNamespaceSelector().withMatchNames("default").endNamespaceSelector()
                .addNewEndpoint()
                    .withPort("http").withPath("/metrics").withInterval("30s").withScrapeTimeout("10s")
                    .addNewRelabeling().withSourceLabels("__meta_kubernetes_pod_name").withTargetLabel("pod").endRelabeling()
                    .addNewMetricRelabeling().withAction("drop").withSourceLabels("__name__").withRegex("go_gc_.*").endMetricRelabeling()
                .endEndpoint()
            .endSpec()
            .build();
    }

    static String yaml(int d) {
        String svc = String.format("svc-%04d", d);
        return Serialization.asYaml(rules(svc)) + Serialization.asYaml(monitor(svc));
    }

    public static void main(String[] args) throws Exception {
        if (args[0].equals("bench")) { Windows.measure("fabric8", Fabric8::yaml); return; }
        int n = Integer.parseInt(args[0]);
        Path out = Files.createDirectories(Path.of(args[1]));
        for (int d = 0; d < n; d++) Files.writeString(out.resolve(String.format("svc-%04d.k8s.yaml", d)), yaml(d));
    }
}
