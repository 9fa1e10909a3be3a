package dev.belfry.render;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.helm.Helm.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.bundle.Bundle;
import dev.belfry.files.OutputTree;
import java.util.List;
import org.junit.jupiter.api.Test;

class HelmDocumentsTest {
  private static final Bundle BUNDLE =
      bundle("all")
          .helm(
              release("prometheus", "monitoring", kubePrometheusStack()),
              release("jaeger", "tracing", jaegerValues()).version("4.12.0"),
              release("other", "tracing", jaegerValues()));

  @Test
  void releases_are_installed_in_their_order_and_repositories_are_added_once() {
    Approved.verify(
        OutputTree.of(Renderer.render(BUNDLE)).files().get("helm/install.sh"),
        Approved.nextTo(HelmDocumentsTest.class, "HelmDocumentsTest.install", "sh"));
  }

  @Test
  void values_say_what_they_are_for() {
    Document jaeger = Renderer.render(BUNDLE).get(1);

    assertEquals("helm/jaeger.yaml", jaeger.path());
    assertEquals(
        "# Values of the release jaeger in the namespace tracing, for the chart"
            + " jaegertracing/jaeger 4.12.0.\n",
        jaeger.head());
  }

  @Test
  void without_releases_there_is_no_script() {
    assertEquals(List.of(), Renderer.render(bundle("none")));
  }
}
