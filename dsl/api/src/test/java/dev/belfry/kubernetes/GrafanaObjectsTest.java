package dev.belfry.kubernetes;

import static dev.belfry.kubernetes.Kubernetes.*;
import static dev.belfry.provisioning.Provisioning.lokiSource;
import static example.rulesandroutes.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.provisioning.SecretReference;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrafanaObjectsTest {
  private static final SecretReference FILE = SecretReference.inFile("/etc/secrets/loki");
  private static final SecretReference OTHER = SecretReference.inEnvironment("TENANT");

  @Test
  void a_config_map_holds_texts_and_bytes_by_name() {
    assertEquals(
        """
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: all
          namespace: monitoring
        data:
          a.json: '{}'
          b: c
        binaryData:
          d: AQ==\
        """,
        document(
            configMap("monitoring", "all")
                .entry("d", new byte[] {1})
                .entry("a.json", "{}")
                .entries(Map.of("b", "c"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a/b", "a b", "ü"})
  void an_entry_whose_name_kubernetes_would_refuse_is_refused(String name) {
    ConfigMap map = configMap("monitoring", "all");
    var error = assertThrows(IllegalArgumentException.class, () -> map.entry(name, "x"));
    assertEquals(
        "entry: expected at most 253 letters, digits, -, _ and ., got `" + name + "`",
        error.getMessage());
    assertThrows(IllegalArgumentException.class, () -> map.entry(name, new byte[0]));
  }

  @Test
  void annotations_together_have_a_size() {
    ConfigMap map = configMap("monitoring", "all").annotation("a", "x".repeat(200 * 1024));
    map.annotation("b", "x".repeat(56 * 1024 - 2));
    var error =
        assertThrows(
            IllegalArgumentException.class, () -> map.annotation("b", "x".repeat(56 * 1024 - 1)));
    assertEquals(
        "annotations: expected at most 262144 bytes in all, got 262145", error.getMessage());
  }

  @Test
  void names_of_secrets_and_of_their_entries_are_those_of_kubernetes() {
    assertThrows(IllegalArgumentException.class, () -> secretKey("Loki", "password"));
    assertThrows(IllegalArgumentException.class, () -> secretKey("loki", "pass word"));
    assertThrows(IllegalArgumentException.class, () -> configMapKey("loki_1", "a"));
  }

  @Test
  void a_data_source_says_inside_what_files_for_grafana_say_but_for_its_uid() {
    assertEquals(
        """
        apiVersion: grafana.integreatly.org/v1beta1
        kind: GrafanaDatasource
        metadata:
          name: loki
          namespace: monitoring
        spec:
          datasource:
            name: Loki
            type: loki
            url: http://loki:3100
            secureJsonData:
              basicAuthPassword: ${password}
          instanceSelector: {}
          uid: l
          valuesFrom:
            - targetPath: secureJsonData.basicAuthPassword
              valueFrom:
                secretKeyRef:
                  name: grafana
                  key: password\
        """,
        document(
            grafanaDatasource("monitoring", "loki")
                .source(lokiSource("l", "Loki", "http://loki:3100").orgId(2))
                .secret("basicAuthPassword", secretKey("grafana", "password"))));
  }

  @Test
  void the_operator_takes_secrets_from_entries_that_it_is_told() {
    GrafanaOperator operator =
        grafanaOperator("monitoring").secret(FILE, secretKey("grafana", "loki"));
    GrafanaDatasource made =
        operator.dataSource(
            "loki",
            lokiSource("l", "Loki", "http://loki:3100")
                .secret("basicAuthPassword", FILE)
                .secret("tenant", OTHER)
                .node());

    assertEquals(
        grafanaDatasource("monitoring", "loki")
            .source(
                lokiSource("l", "Loki", "http://loki:3100")
                    .secret("basicAuthPassword", FILE)
                    .secret("tenant", OTHER))
            .secret("basicAuthPassword", secretKey("grafana", "loki")),
        made);
  }

  @Test
  void a_preset_is_for_all_objects_of_its_kind() {
    GrafanaOperator operator =
        grafanaOperator("monitoring")
            .selecting("dashboards", "grafana")
            .folders(each -> each.label("team", "shop"));

    assertEquals(
        grafanaFolder("monitoring", "a").selecting("dashboards", "grafana").label("team", "shop"),
        operator.folder("a"));
    assertEquals(
        grafanaDashboard("monitoring", "a").selecting("dashboards", "grafana"),
        operator.dashboard("a"));
  }

  @Test
  void the_sidecar_looks_for_labels_that_kubernetes_takes() {
    GrafanaSidecar sidecar = grafanaSidecar("monitoring");
    assertThrows(IllegalArgumentException.class, () -> sidecar.dashboardLabel("a b", "1"));
    assertThrows(IllegalArgumentException.class, () -> sidecar.dataSourceLabel("a", "1 2"));
    assertThrows(IllegalArgumentException.class, () -> sidecar.folderAnnotation("a/b/c"));
    assertThrows(IllegalArgumentException.class, () -> grafanaSidecar("A"));
  }
}
