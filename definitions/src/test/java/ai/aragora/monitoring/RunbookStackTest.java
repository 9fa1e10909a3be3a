package ai.aragora.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.text.Yaml;
import dev.belfry.tree.ObjectNode;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The committed Helm values and the script say what the runbook of the team says, but for the
 * differences that are listed here.
 */
class RunbookStackTest {
  private static final String ABSENT = "(absent)";
  private static final String LABELLED = "all objects that Belfry writes carry the label";
  private static final String PASSWORD = "a password is not committed, so a Secret is named";
  private static final String FOLDERS = "dashboards go to the folder that their ConfigMap names";
  private static final String MOUNTED = "the receivers read their secrets from files";

  /** What differs on purpose: the path, what is committed, and for the reader why. */
  private static final Map<String, String[]> INTENDED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("grafana.adminPassword", new String[] {ABSENT, PASSWORD}),
              Map.entry("grafana.admin.existingSecret", new String[] {"'grafana-admin'", PASSWORD}),
              Map.entry(
                  "grafana.sidecar.dashboards.folderAnnotation",
                  new String[] {"'grafana_folder'", FOLDERS}),
              Map.entry(
                  "grafana.sidecar.dashboards.provider.foldersFromFilesStructure",
                  new String[] {"true", FOLDERS}),
              Map.entry(
                  "prometheus.prometheusSpec.retentionSize",
                  new String[] {"'90GB'", "a full disk would stop the Prometheus"}),
              selector("podMonitorSelector"),
              selector("probeSelector"),
              selector("ruleSelector"),
              selector("scrapeConfigSelector"),
              Map.entry(
                  "alertmanager.alertmanagerSpec.secrets[0]",
                  new String[] {"'pagerduty'", MOUNTED}),
              Map.entry(
                  "alertmanager.alertmanagerSpec.secrets[1]", new String[] {"'slack'", MOUNTED})));

  private static Map.Entry<String, String[]> selector(String name) {
    return Map.entry(
        "prometheus.prometheusSpec." + name + ".matchLabels.release",
        new String[] {"'prometheus'", LABELLED});
  }

  private static ObjectNode values(String release) {
    return (ObjectNode) Yaml.read(script("helm/" + release + ".yaml"));
  }

  private static String script(String path) {
    return Project.text(Project.path("out").resolve(path));
  }

  @Test
  void values_of_prometheus_are_those_of_the_runbook() {
    ObjectNode all = values("prometheus");
    ObjectNode committed =
        all.with(
                "alertmanager",
                all.object("alertmanager").without("config").without("templateFiles"))
            .with("grafana", all.object("grafana").without("additionalDataSources"));
    SortedMap<String, String> theirs =
        Leaves.of(Yaml.read(Project.resource("runbook/prometheus-values.yaml")));
    SortedMap<String, String> ours = Leaves.of(committed);

    SortedMap<String, String> differences = new TreeMap<>();
    SortedSet<String> paths = new TreeSet<>(theirs.keySet());
    paths.addAll(ours.keySet());
    for (String path : paths) {
      String says = ours.getOrDefault(path, ABSENT);
      if (!says.equals(theirs.getOrDefault(path, ABSENT))) {
        differences.put(path, says);
      }
    }

    SortedMap<String, String> intended = new TreeMap<>();
    INTENDED.forEach((path, said) -> intended.put(path, said[0]));
    assertEquals(intended, differences);
  }

  /** The runbook has these routes in a file that nothing reads. */
  @Test
  void the_chart_gets_the_routes_that_are_committed_beside_it() {
    SortedMap<String, String> inValues =
        new TreeMap<>(Leaves.of(values("prometheus").object("alertmanager").object("config")));
    SortedMap<String, String> alone =
        new TreeMap<>(Leaves.of(Yaml.read(script("alertmanager/alertmanager.yaml"))));

    ObjectNode files = values("prometheus").object("alertmanager").object("templateFiles");
    for (int i = 0; i < files.size(); i++) {
      String path = "templates[" + i + "]";
      String name = files.name(i);
      assertEquals("'/etc/alertmanager/config/" + name + "'", inValues.remove(path));
      assertEquals("'templates/" + name + "'", alone.remove(path));
      assertEquals(script("alertmanager/templates/" + name), files.text(name).orElseThrow(), name);
    }
    assertEquals(alone, inValues);
  }

  /** {@code --set promtail.enabled=true} and {@code --set loki.persistence.size=50Gi}. */
  @Test
  void logs_are_kept_on_a_disk_and_collected_by_an_agent_as_the_runbook_asks() {
    ObjectNode disk = values("loki").object("singleBinary").object("persistence");

    assertEquals(Map.of("enabled", "true", "size", "'50Gi'"), Leaves.of(disk));
    String program =
        values("alloy").object("alloy").object("configMap").text("content").orElseThrow();
    assertTrue(program.contains("loki.source.kubernetes"), program);
  }

  /** {@code --set storage.type=elasticsearch --set elasticsearch.host=elasticsearch.monitoring}. */
  @Test
  void traces_are_kept_in_the_elasticsearch_of_the_runbook() {
    assertEquals(
        "'http://elasticsearch.monitoring:9200'",
        Leaves.of(values("jaeger"))
            .get(
                "userconfig.extensions.jaeger_storage.backends.elasticsearch.elasticsearch"
                    + ".server_urls[0]"));
  }

  @Test
  void releases_have_the_names_and_the_namespace_of_the_runbook() {
    String script = script("helm/install.sh");

    for (String line :
        new String[] {
          "helm upgrade --install prometheus prometheus-community/kube-prometheus-stack \\",
          "helm upgrade --install loki grafana-community/loki \\",
          "helm upgrade --install jaeger jaegertracing/jaeger \\",
          "  --namespace monitoring --create-namespace \\"
        }) {
      assertTrue(script.lines().anyMatch(line::equals), line);
    }
  }
}
