package dev.belfry.render;

import dev.belfry.bundle.Artifact.DashboardFile;
import dev.belfry.bundle.Artifact.ProvisioningFile;
import dev.belfry.bundle.Bundle;
import dev.belfry.grafana.Folder;
import dev.belfry.grafana.Grafana;
import dev.belfry.kubernetes.GrafanaDashboard;
import dev.belfry.kubernetes.GrafanaFolder;
import dev.belfry.kubernetes.GrafanaOperator;
import dev.belfry.provisioning.ProvisionedDataSources;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the grafana-operator brings to a Grafana. */
final class OperatorDocuments {
  private final GrafanaOperator operator;
  private final Map<String, Document> folders = new LinkedHashMap<>();

  OperatorDocuments(GrafanaOperator operator) {
    this.operator = operator;
  }

  List<Document> of(Bundle bundle) {
    List<Document> dashboards = new ArrayList<>();
    for (DashboardFile file : bundle.artifacts(DashboardFile.class)) {
      dashboards.add(dashboard(file));
    }
    List<Document> documents = new ArrayList<>(folders.values());
    documents.addAll(dashboards);
    for (ProvisioningFile file : bundle.artifacts(ProvisioningFile.class)) {
      if (file.content() instanceof ProvisionedDataSources sources) {
        sources
            .node()
            .array("datasources")
            .items()
            .forEach(source -> documents.add(dataSource((ObjectNode) source)));
      }
    }
    return documents;
  }

  private Document dashboard(DashboardFile file) {
    GrafanaDashboard made =
        operator
            .dashboard(ObjectNames.of(file.dashboard().uid()))
            .json(GrafanaObjectDocuments.json(file));
    return GrafanaObjectDocuments.made(
        file.dashboard().node(),
        folder(file)
            .map(folder -> made.folderObject(add(folder)))
            .orElseGet(() -> made.folderTitle(file.folder())));
  }

  /** The folder, unless its title says all: the operator makes such ones itself. */
  private static Optional<Folder> folder(DashboardFile file) {
    if (file.identity().isPresent() || !file.folder().contains("/")) {
      return file.identity();
    }
    Folder folder = null;
    for (String title : file.folder().split("/")) {
      Folder inner = Grafana.folder(title);
      folder = folder == null ? inner : inner.inside(folder);
    }
    return Optional.ofNullable(folder);
  }

  /** Adds a folder behind those around it; returns the name of its object. */
  private String add(Folder folder) {
    String name = ObjectNames.of(folder.uid());
    GrafanaFolder made = operator.folder(name).title(folder.title()).uid(folder.uid());
    GrafanaFolder placed =
        folder.parent().map(parent -> made.parentObject(add(parent))).orElse(made);
    folders.putIfAbsent(name, GrafanaObjectDocuments.made(folder.node(), placed));
    return name;
  }

  private Document dataSource(ObjectNode source) {
    String name = ObjectNames.of(source.text("uid").orElseThrow());
    return GrafanaObjectDocuments.made(source, operator.dataSource(name, source));
  }
}
