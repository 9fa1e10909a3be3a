package dev.belfry.check;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.provisioning.Provisioning.dataSources;
import static dev.belfry.provisioning.Provisioning.lokiSource;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.bundle.Bundle;
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
  void the_place_of_a_secret_is_none() {
    assertEquals(List.of(), findings("$__file{/etc/key}"));
    assertEquals(List.of(), findings("$__env{KEY}"));
  }
}
