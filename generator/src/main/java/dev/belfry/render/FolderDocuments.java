package dev.belfry.render;

import dev.belfry.bundle.Artifact.DashboardFile;
import dev.belfry.bundle.Bundle;
import dev.belfry.bundle.DashboardFormat;
import dev.belfry.grafana.Folder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The folders that dashboards lie in, and those around them. The classic JSON model has none:
 * Grafana makes them from folders of files.
 */
final class FolderDocuments {
  private FolderDocuments() {}

  static List<Document> of(Bundle bundle) {
    if (bundle.dashboardFormat() == DashboardFormat.CLASSIC) {
      return List.of();
    }
    Set<Folder> folders = new LinkedHashSet<>();
    for (DashboardFile file : bundle.artifacts(DashboardFile.class)) {
      file.identity().ifPresent(folder -> addFromOutside(folder, folders));
    }
    return folders.stream().map(FolderDocuments::document).toList();
  }

  private static void addFromOutside(Folder folder, Set<Folder> folders) {
    Optional<Folder> parent = folder.parent();
    parent.ifPresent(outer -> addFromOutside(outer, folders));
    folders.add(folder);
  }

  private static Document document(Folder folder) {
    return new Document(
        "grafana/folders/" + folder.uid() + ".json",
        "folder `" + folder.uid() + "`",
        "grafana/folder.schema.json",
        folder.node());
  }
}
