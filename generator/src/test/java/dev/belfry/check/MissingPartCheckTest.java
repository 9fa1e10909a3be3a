package dev.belfry.check;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.kubernetes.Kubernetes.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.bundle.Bundle;
import dev.belfry.kubernetes.Kubernetes;
import dev.belfry.kubernetes.KubernetesResource;
import dev.belfry.render.Document;
import dev.belfry.render.Renderer;
import dev.belfry.schema.SchemaCheck;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MissingPartCheckTest {
  /** Of each kind what its factory makes of names alone. */
  private static final List<KubernetesResource> SMALLEST =
      List.of(
          configMap("a", "a"),
          deploymentPatch("a", "a"),
          grafanaDashboard("a", "a"),
          grafanaDatasource("a", "a"),
          grafanaFolder("a", "a"),
          instrumentation("a", "a"),
          openTelemetryCollector("a", "a"),
          podMonitor("a", "a"),
          probe("a", "a", "exporter:9115"),
          prometheus("a", "a"),
          prometheusRule("a", "a"),
          scrapeConfig("a", "a"),
          serviceMonitor("a", "a"));

  private static List<String> kinds(Stream<? extends Class<?>> classes) {
    return classes.map(Class::getSimpleName).sorted().toList();
  }

  @Test
  void no_kind_whose_factory_takes_names_alone_is_left_out() {
    Stream<Class<?>> made =
        Arrays.stream(Kubernetes.class.getMethods())
            .filter(factory -> Modifier.isStatic(factory.getModifiers()))
            .filter(
                factory ->
                    Arrays.stream(factory.getParameterTypes()).allMatch(String.class::equals))
            .<Class<?>>map(Method::getReturnType)
            .filter(KubernetesResource.class::isAssignableFrom);

    assertEquals(kinds(made), kinds(SMALLEST.stream().map(Object::getClass)));
  }

  @Test
  void what_a_run_writes_of_the_smallest_objects_fits_or_is_refused() {
    SchemaCheck schemas = new SchemaCheck();
    List<String> refused = new ArrayList<>();
    for (KubernetesResource one : SMALLEST) {
      Bundle bundle = bundle("cases").resources(one);
      List<Document> documents = Renderer.render(bundle);
      boolean hasError =
          Checks.check(bundle, documents).stream()
              .anyMatch(finding -> finding.severity() == Severity.ERROR);

      assertTrue(hasError || schemas.misfits(documents.get(0)).isEmpty(), one::toString);
      if (hasError) {
        refused.add(one.getClass().getSimpleName());
      }
    }
    refused.sort(null);

    assertEquals(
        List.of(
            "GrafanaDashboard",
            "GrafanaDatasource",
            "PodMonitor",
            "Prometheus",
            "PrometheusRule",
            "ScrapeConfig",
            "ServiceMonitor"),
        refused);
  }
}
