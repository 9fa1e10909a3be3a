package dev.belfry.kubernetes;

import static dev.belfry.kubernetes.Kubernetes.prometheusRule;
import static dev.belfry.kubernetes.Kubernetes.serviceMonitor;
import static example.rulesandroutes.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FluentResourceTest {
  private static final PrometheusRule RULE = prometheusRule("monitoring", "aragora");

  @Test
  void labels_and_annotations_stand_in_the_metadata_of_all_kinds() {
    assertEquals(
        """
        apiVersion: monitoring.coreos.com/v1
        kind: PrometheusRule
        metadata:
          name: aragora
          namespace: monitoring
          labels:
            release: stack
            app.kubernetes.io/name: ''
          annotations:
            example.org/owner: The agents' team\
        """,
        document(
            RULE.annotation("example.org/owner", "The agents' team")
                .label("release", "stack")
                .label("app.kubernetes.io/name", "")));
  }

  @Test
  void maps_say_the_same_as_single_entries() {
    assertEquals(
        RULE.label("release", "stack").annotation("owner", "agents"),
        RULE.labels(Map.of("release", "stack")).annotations(Map.of("owner", "agents")));
  }

  @Test
  void kind_name_and_namespace_can_be_asked_for() {
    KubernetesResource resource = serviceMonitor("monitoring", "api");
    assertEquals("ServiceMonitor", resource.kind());
    assertEquals("monitoring", resource.namespace());
    assertEquals("api", resource.name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"team platform", "-x", "x-", "a/b", "ü"})
  void value_of_a_label_that_kubernetes_would_refuse_is_refused(String value) {
    var error = assertThrows(IllegalArgumentException.class, () -> RULE.label("team", value));
    assertEquals(
        "value of a label: expected at most 63 letters, digits, -, _ and .,"
            + " with a letter or digit at both ends, got `"
            + value
            + "`",
        error.getMessage());
  }

  @Test
  void value_of_a_label_has_at_most_63_characters() {
    RULE.label("team", "x".repeat(63));
    assertThrows(IllegalArgumentException.class, () -> RULE.label("team", "x".repeat(64)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "my team", "/x", "UPPER.example/x", "a/b/c"})
  void name_of_a_label_that_kubernetes_would_refuse_is_refused(String name) {
    var error = assertThrows(IllegalArgumentException.class, () -> RULE.label(name, "x"));
    assertEquals(
        "label: expected at most 63 letters, digits, -, _ and .,"
            + " with a letter or digit at both ends, with or without a domain and / before, got `"
            + name
            + "`",
        error.getMessage());
    assertThrows(IllegalArgumentException.class, () -> RULE.annotation(name, "x"));
  }

  @Test
  void name_that_kubernetes_would_refuse_is_refused() {
    var error =
        assertThrows(
            IllegalArgumentException.class, () -> prometheusRule("monitoring", "Aragora_Alerts"));
    assertEquals(
        "name: expected at most 253 lower case letters, digits, - and .,"
            + " with a letter or digit at both ends, got `Aragora_Alerts`",
        error.getMessage());
  }

  @Test
  void namespace_that_kubernetes_would_refuse_is_refused() {
    var error =
        assertThrows(IllegalArgumentException.class, () -> prometheusRule("a.b", "aragora"));
    assertEquals(
        "namespace: expected at most 63 lower case letters, digits and -,"
            + " with a letter or digit at both ends, got `a.b`",
        error.getMessage());
  }
}
