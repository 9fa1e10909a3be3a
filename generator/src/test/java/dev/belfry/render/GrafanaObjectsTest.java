package dev.belfry.render;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.dashboard;
import static dev.belfry.grafana.Grafana.stat;
import static dev.belfry.kubernetes.Kubernetes.grafanaOperator;
import static dev.belfry.kubernetes.Kubernetes.grafanaSidecar;
import static dev.belfry.kubernetes.Kubernetes.serviceMonitor;
import static dev.belfry.promql.PromQl.gauge;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.bundle.Bundle;
import dev.belfry.files.OutputTree;
import dev.belfry.schema.SchemaCheck;
import dev.belfry.text.Json;
import dev.belfry.tree.Node;
import dev.belfry.tree.StringNode;
import example.golden.GoldenGrafana;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What brings the dashboards of a bundle to a Grafana in a cluster. */
class GrafanaObjectsTest {
  private static final SchemaCheck SCHEMAS = new SchemaCheck();

  /** The objects of a bundle, each behind its path, as approved. */
  private static void verify(String name, Bundle bundle) {
    List<Document> objects =
        Renderer.render(bundle).stream()
            .filter(document -> document.path().startsWith("kubernetes/"))
            .toList();
    objects.forEach(document -> assertEquals(List.of(), SCHEMAS.check(document)));
    String text =
        OutputTree.of(objects).files().entrySet().stream()
            .map(file -> "# " + file.getKey() + "\n" + file.getValue())
            .collect(Collectors.joining("---\n"));
    Approved.verify(
        text, Approved.nextTo(GrafanaObjectsTest.class, "GrafanaObjectsTest." + name, "yaml"));
  }

  private static List<String> objectPaths(Bundle bundle) {
    return Renderer.render(bundle).stream()
        .map(Document::path)
        .filter(path -> path.startsWith("kubernetes/"))
        .toList();
  }

  @Test
  void the_sidecar_gets_a_config_map_for_each_dashboard_and_each_file_of_data_sources() {
    verify("sidecar", GoldenGrafana.sidecar());
  }

  @Test
  void the_sidecar_may_look_for_other_labels() {
    verify("other_sidecar", GoldenGrafana.otherSidecar());
  }

  @Test
  void the_operator_gets_an_object_for_each_dashboard_folder_and_data_source() {
    verify("operator", GoldenGrafana.operator());
  }

  @Test
  void what_the_sidecar_gets_is_the_dashboard_in_the_classic_model() {
    Bundle one =
        bundle("all")
            .dashboards("Team", dashboard("q", "Queue").panels(stat("A").query(gauge("up"))))
            .grafanaObjects(grafanaSidecar("monitoring"));
    List<Document> documents = Renderer.render(one);
    Node text = documents.get(1).root().object("data").get("q.json").orElseThrow();

    assertEquals(documents.get(0).root(), Json.read(((StringNode) text).value()));
  }

  @Test
  void two_uids_that_differ_in_capital_letters_give_two_objects() {
    Bundle two =
        bundle("all")
            .dashboards("Team", dashboard("queue", "Queue"), dashboard("QUEUE", "Other"))
            .grafanaObjects(grafanaOperator("monitoring"));

    assertEquals(
        List.of(
            "kubernetes/monitoring/grafanadashboard-queue.yaml",
            "kubernetes/monitoring/grafanadashboard-queue-88a9bdd3.yaml"),
        objectPaths(two));
  }

  @Test
  void objects_point_at_the_line_that_made_the_dashboard() {
    Bundle one =
        bundle("all")
            .dashboards("Team", dashboard("queue", "Queue"))
            .grafanaObjects(grafanaSidecar("monitoring"));
    List<Document> documents = Renderer.render(one);

    assertEquals(
        documents.get(0).root().notes().origin(), documents.get(1).root().notes().origin());
  }

  @Test
  void each_namespace_lists_its_files_in_order_whatever_the_order_of_the_bundle() {
    Bundle two =
        bundle("all")
            .resources(
                serviceMonitor("web", "b"), serviceMonitor("shop", "x"), serviceMonitor("web", "a"))
            .kustomizations();
    List<Document> documents = Renderer.render(two);

    assertEquals(
        List.of("kubernetes/shop/kustomization.yaml", "kubernetes/web/kustomization.yaml"),
        objectPaths(two).subList(3, 5));
    assertEquals(
        Json.read("[\"servicemonitor-a.yaml\", \"servicemonitor-b.yaml\"]"),
        documents.get(4).root().array("resources"));
  }

  @Test
  void without_being_asked_for_nothing_is_listed_and_nothing_packed() {
    assertEquals(
        List.of(), objectPaths(bundle("all").dashboards("Team", dashboard("queue", "Queue"))));
  }
}
