package dev.belfry.check;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.dashboard;
import static dev.belfry.grafana.Grafana.text;
import static dev.belfry.kubernetes.Kubernetes.port;
import static dev.belfry.kubernetes.Kubernetes.prometheusRule;
import static dev.belfry.kubernetes.Kubernetes.serviceMonitor;
import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.provisioning.Provisioning.dataSources;
import static dev.belfry.provisioning.Provisioning.lokiSource;
import static dev.belfry.rules.Rules.alert;
import static dev.belfry.rules.Rules.ruleGroup;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.bundle.Bundle;
import dev.belfry.render.Renderer;
import dev.belfry.rules.Alert;
import dev.belfry.tree.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecretLiteralCheckTest {
  private static List<Finding> findings(String header) {
    Bundle bundle =
        bundle("cases")
            .provisioning(
                "cases",
                dataSources()
                    .sources(
                        lokiSource("loki", "Loki", "http://loki:3100")
                            .unchecked("secureJsonData.httpHeaderValue1", Node.text(header))
                            .allow("schema.unchecked-property", "shows the finding")));
    return Found.in(bundle);
  }

  @Test
  void everything_is_a_secret_where_data_sources_have_secrets() {
    List<Finding> findings = findings("0123456789abcdef");

    assertEquals(List.of("bundle.literal-secret"), findings.stream().map(Finding::code).toList());
    assertFalse(findings.toString().contains("0123456789abcdef"));
    assertTrue(findings.get(0).hint().contains("SecretReference"));
  }

  @Test
  void a_secret_in_what_people_read_has_no_place_but_elsewhere() {
    Alert alert =
        alert("Down").when(gauge("up").below(1)).runbook("https://reader:sesame@wiki.example.com/");
    for (Bundle bundle :
        List.of(
            bundle("cases").ruleGroups(ruleGroup("api").rules(alert)),
            bundle("cases")
                .resources(prometheusRule("m", "api").groups(ruleGroup("api").rules(alert))),
            bundle("cases")
                .dashboards(
                    "Team",
                    dashboard("api", "API")
                        .panels(
                            text("Help", "[wiki](https://reader:sesame@wiki.example.com/)"))))) {
      Finding finding = Checks.check(bundle, Renderer.render(bundle)).get(0);

      assertEquals("bundle.literal-secret", finding.code());
      assertTrue(finding.message().endsWith("expected none in what people read"));
      assertEquals("take it out of the text", finding.hint());
    }
  }

  @Test
  void an_object_for_kubernetes_names_the_entry_of_a_secret() {
    Bundle bundle =
        bundle("cases")
            .resources(
                serviceMonitor("m", "api")
                    .selecting("app", "api")
                    .endpoints(port("metrics").proxyUrl("http://user:sesame@proxy:3128")));
    Finding finding = Checks.check(bundle, Renderer.render(bundle)).get(0);

    assertEquals("bundle.literal-secret", finding.code());
    assertTrue(finding.hint().contains("secretKey(\"name\", \"key\")"), finding::hint);
  }

  @Test
  void the_place_of_a_secret_is_none() {
    assertEquals(List.of(), findings("$__file{/etc/key}"));
    assertEquals(List.of(), findings("$__env{KEY}"));
  }
}
