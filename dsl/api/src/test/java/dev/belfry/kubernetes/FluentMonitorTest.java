package dev.belfry.kubernetes;

import static dev.belfry.kubernetes.Kubernetes.*;
import static example.rulesandroutes.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FluentMonitorTest {
  @Test
  void both_kinds_of_monitors_select_in_the_same_words_and_place() {
    String selection =
        """
        spec:
          jobLabel: app
          attachMetadata:
            node: true
          selector:
            matchLabels:
              app: api
            matchExpressions:
              - key: tier
                operator: In
                values:
                  - web
                  - db
              - key: canary
                operator: DoesNotExist
          namespaceSelector:
            any: true\
        """;

    assertEquals(
        selection,
        spec(
            serviceMonitor("monitoring", "api")
                .fromAllNamespaces()
                .selecting(
                    labelCondition("tier", LabelOperator.IN).values("web", "db"),
                    labelCondition("canary", LabelOperator.DOES_NOT_EXIST))
                .selecting("app", "api")
                .nodeMetadata()
                .jobLabel("app")));
    assertEquals(
        selection,
        spec(
            podMonitor("monitoring", "api")
                .fromAllNamespaces()
                .selecting(
                    labelCondition("tier", LabelOperator.IN).values("web", "db"),
                    labelCondition("canary", LabelOperator.DOES_NOT_EXIST))
                .selecting("app", "api")
                .nodeMetadata()
                .jobLabel("app")));
  }

  private static String spec(KubernetesResource monitor) {
    String text = document(monitor);
    return text.substring(text.indexOf("spec:"));
  }
}
