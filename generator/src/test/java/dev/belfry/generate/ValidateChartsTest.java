package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases of Helm, and values for them, that Belfry did not make. */
class ValidateChartsTest {
  private final ValidatedFiles files;

  ValidateChartsTest(@TempDir Path folder) {
    files = new ValidatedFiles(folder);
  }

  @Test
  void charts_and_values_that_are_retired_are_told_with_what_took_their_place() throws IOException {
    files.write(
        "helmfile.yaml",
        """
        releases:
          - name: logs
            chart: grafana/loki-stack
          - name: metrics
            chart: prometheus-community/kube-prometheus-stack
        """);
    files.write(
        "values.yaml",
        """
        prometheus:
          prometheusSpec:
            retention: 30d
        grafana:
          adminPassword: changeme
        additionalPrometheusRules: []
        """);

    assertEquals(Main.FINDINGS, files.runAll());

    files.assertPrints(
        """
        warning helm.retired-chart: the chart `loki-stack` is not maintained any more;\
         at OUT/helmfile.yaml:3:12, Helm charts;\
         hint: take the chart `grafana-community/loki`, and the chart `grafana/alloy` in place of\
         promtail
        error bundle.literal-secret: `adminPassword` holds a secret itself, expected the place of a\
         file that holds it;\
         at OUT/values.yaml:5:3, Helm values for kube-prometheus-stack;\
         hint: name a Secret that is there, in `grafana.admin.existingSecret`: .adminSecret("...")
        warning helm.retired-key: the chart `kube-prometheus-stack` has no use for\
         `additionalPrometheusRules` any more;\
         at OUT/values.yaml:6:28, Helm values for kube-prometheus-stack;\
         hint: take `additionalPrometheusRulesMap`
        2 files, 2 documents: 1 error, 2 warnings, 0 notes
        """,
        "");
  }
}
