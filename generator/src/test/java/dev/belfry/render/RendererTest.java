package dev.belfry.render;

import static dev.belfry.alertmanager.Alertmanager.*;
import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.dashboard;
import static dev.belfry.grafana.Grafana.folder;
import static dev.belfry.kubernetes.Kubernetes.serviceMonitor;
import static dev.belfry.rules.Rules.ruleGroup;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.alertmanager.NotificationTemplate;
import dev.belfry.bundle.Bundle;
import dev.belfry.bundle.DashboardFormat;
import dev.belfry.files.OutputTree;
import dev.belfry.grafana.Folder;
import dev.belfry.schema.SchemaCheck;
import dev.belfry.text.Json;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RendererTest {
  static List<Arguments> documents() {
    return GoldenCases.ALL.stream().map(one -> Arguments.of(one.name(), one.definition())).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void the_document_is_as_approved(String name, Supplier<Bundle> definition) {
    GoldenDocuments.verify(RendererTest.class, name, definition);
  }

  @Test
  void a_file_is_named_for_the_identity_in_the_target_system() {
    Bundle all =
        bundle("all")
            .dashboards("Team A", dashboard("api", "The API"))
            .ruleGroups(ruleGroup("api.rules"))
            .resources(serviceMonitor("monitoring", "api"));

    assertEquals(
        List.of(
            "grafana/dashboards/Team A/api.json",
            "prometheus/rules/api.rules.yaml",
            "kubernetes/monitoring/servicemonitor-api.yaml"),
        Renderer.render(all).stream().map(Document::path).toList());
    assertEquals(
        List.of("dashboard `api`", "rule group `api.rules`", "ServiceMonitor `monitoring/api`"),
        Renderer.render(all).stream().map(Document::subject).toList());
  }

  @Test
  void templates_of_notifications_lie_beside_the_configuration_that_names_them() {
    NotificationTemplate title = notificationTemplate("team.title", "{{ .Status }}");
    Bundle all =
        bundle("all")
            .alertmanager(
                routing(sendTo(receiver("none")))
                    .templates(title)
                    .templateFiles("/etc/more/*.tmpl"));
    List<Document> documents = Renderer.render(all);

    assertEquals(
        Json.read("[\"templates/team.title.tmpl\", \"/etc/more/*.tmpl\"]"),
        documents.get(0).root().array("templates"));
    assertEquals(
        "{{ define \"team.title\" }}{{ .Status }}{{ end }}\n",
        OutputTree.of(documents).files().get("alertmanager/templates/team.title.tmpl"));
    SchemaCheck schemas = new SchemaCheck();
    documents.forEach(document -> assertEquals(List.of(), schemas.check(document)));
  }

  @Test
  void dashboards_lie_where_their_folders_lie_in_each_other() {
    Folder inner = folder("Databases").inside(folder("Team A"));
    Bundle classic = bundle("all").dashboards(inner, dashboard("api", "The API"));

    assertEquals(
        List.of("grafana/dashboards/Team A/Databases/api.json"),
        Renderer.render(classic).stream().map(Document::path).toList());
  }

  @Test
  void folders_are_resources_where_dashboards_are() {
    Folder outer = folder("Team A");
    Bundle all =
        bundle("all")
            .dashboardFormat(DashboardFormat.RESOURCE_V2)
            .dashboards(outer, dashboard("web", "The web"))
            .dashboards(
                folder("Databases").description("Of all kinds.").inside(outer),
                dashboard("api", "The API"));
    List<Document> documents = Renderer.render(all);

    assertEquals(
        List.of(
            "grafana/folders/team-a.json",
            "grafana/folders/databases.json",
            "grafana/dashboards/Team A/web.json",
            "grafana/dashboards/Team A/Databases/api.json"),
        documents.stream().map(Document::path).toList());
    assertEquals(
        Json.read(
            """
            {"apiVersion": "folder.grafana.app/v1", "kind": "Folder",
             "metadata": {"name": "databases", "annotations": {"grafana.app/folder": "team-a"}},
             "spec": {"title": "Databases", "description": "Of all kinds."}}
            """),
        documents.get(1).root());
    assertEquals(
        Json.read("{\"name\": \"api\", \"annotations\": {\"grafana.app/folder\": \"databases\"}}"),
        documents.get(3).root().object("metadata"));
    SchemaCheck schemas = new SchemaCheck();
    documents.forEach(document -> assertEquals(List.of(), schemas.check(document)));
  }

  @Test
  void every_document_knows_the_line_that_made_it() {
    for (GoldenCases.Case one : GoldenCases.ALL) {
      Document rendered = Renderer.render(one.definition().get()).get(0);
      assertTrue(rendered.root().notes().origin().isPresent(), rendered.subject());
    }
  }
}
