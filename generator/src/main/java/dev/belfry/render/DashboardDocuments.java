package dev.belfry.render;

import dev.belfry.bundle.Artifact;
import dev.belfry.bundle.DashboardFormat;
import dev.belfry.grafana.Dashboard;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;

/** The document of a dashboard in each format. */
final class DashboardDocuments {
  static final String GROUP = "dashboard.grafana.app/";
  static final String V1 = GROUP + "v1";
  static final String V2 = GROUP + "v2";

  private DashboardDocuments() {}

  static Document of(Artifact.DashboardFile file, DashboardFormat format) {
    Dashboard dashboard = file.dashboard();
    String path = "grafana/dashboards/" + file.folder() + "/" + dashboard.uid() + ".json";
    String subject = "dashboard `" + dashboard.uid() + "`";
    ObjectNode classic = dashboard.placed();
    return switch (format) {
      case CLASSIC -> new Document(path, subject, Document.DASHBOARD, classic);
      case RESOURCE_V1 ->
          new Document(path, subject, Document.DASHBOARD_V1, resource(V1, file, classic), classic);
      case RESOURCE_V2 -> {
        ObjectNode root = resource(V2, file, DashboardV2.spec(dashboard));
        yield new Document(path, subject, Document.DASHBOARD_V2, root, classic);
      }
    };
  }

  private static ObjectNode resource(
      String apiVersion, Artifact.DashboardFile file, ObjectNode spec) {
    ObjectNode metadata = metadata(file);
    ObjectNode resource =
        Node.object()
            .with("apiVersion", Node.text(apiVersion))
            .with("kind", Node.text("Dashboard"))
            .with("metadata", metadata)
            .with("spec", spec);
    return Kinds.madeWhere(spec, resource);
  }

  private static ObjectNode metadata(Artifact.DashboardFile file) {
    ObjectNode metadata = Node.object().with("name", Node.text(file.dashboard().uid()));
    return file.identity()
        .map(folder -> Node.object().with("grafana.app/folder", Node.text(folder.uid())))
        .map(annotations -> metadata.with("annotations", annotations))
        .orElse(metadata);
  }
}
