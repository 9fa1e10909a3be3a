package dev.belfry.kubernetes;

import static dev.belfry.common.Each.each;
import static dev.belfry.kubernetes.Kubernetes.prometheusRule;
import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.rules.Rules.alert;
import static dev.belfry.rules.Rules.ruleGroup;
import static example.rulesandroutes.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.rules.RuleGroup;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrometheusRuleTest {
  private static final PrometheusRule RULES = prometheusRule("monitoring", "aragora");

  private static RuleGroup group(String name) {
    return ruleGroup(name).rules(alert(name + "Down").when(gauge("up").below(1)));
  }

  @Test
  void groups_stand_in_the_spec() {
    assertEquals(
        """
        apiVersion: monitoring.coreos.com/v1
        kind: PrometheusRule
        metadata:
          name: aragora
          namespace: monitoring
        spec:
          groups:
            - name: api
              rules:
                - alert: apiDown
                  expr: up < 1
            - name: web
              rules:
                - alert: webDown
                  expr: up < 1\
        """,
        document(RULES.groups(group("api"), group("web"))));
  }

  @Test
  void groups_of_a_loop_are_appended() {
    assertEquals(
        RULES.groups(group("api"), group("web")),
        RULES.groups(group("api")).groups(each(List.of("web"), PrometheusRuleTest::group)));
  }
}
