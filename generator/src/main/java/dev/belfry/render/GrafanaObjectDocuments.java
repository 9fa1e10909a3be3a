package dev.belfry.render;

import dev.belfry.bundle.Artifact.DashboardFile;
import dev.belfry.bundle.Artifact.ProvisioningFile;
import dev.belfry.bundle.Bundle;
import dev.belfry.kubernetes.GrafanaObjects;
import dev.belfry.kubernetes.GrafanaOperator;
import dev.belfry.kubernetes.GrafanaSidecar;
import dev.belfry.kubernetes.KubernetesResource;
import dev.belfry.provisioning.ProvisionedDataSources;
import dev.belfry.text.Json;
import dev.belfry.text.Yaml;
import dev.belfry.tree.Notes;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What brings the dashboards, folders and data sources of a bundle to a Grafana in a cluster. A
 * dashboard is on one line: it is read in its own file, and so it is half as large.
 */
final class GrafanaObjectDocuments {
  private GrafanaObjectDocuments() {}

  static List<Document> of(Bundle bundle) {
    List<Document> documents = new ArrayList<>();
    for (GrafanaObjects objects : bundle.grafanaObjects()) {
      if (objects instanceof GrafanaSidecar sidecar) {
        documents.addAll(of(bundle, sidecar));
      } else if (objects instanceof GrafanaOperator operator) {
        documents.addAll(new OperatorDocuments(operator).of(bundle));
      }
    }
    return documents;
  }

  private static List<Document> of(Bundle bundle, GrafanaSidecar sidecar) {
    List<Document> documents = new ArrayList<>();
    for (DashboardFile file : bundle.artifacts(DashboardFile.class)) {
      String uid = file.dashboard().uid();
      documents.add(
          made(
              file.dashboard().node(),
              sidecar
                  .dashboard("grafana-dashboard-" + ObjectNames.of(uid), file.folder())
                  .entry(uid + ".json", json(file))));
    }
    for (ProvisioningFile file : bundle.artifacts(ProvisioningFile.class)) {
      if (sidecar.hasDataSources() && file.content() instanceof ProvisionedDataSources sources) {
        String name = "grafana-datasources-" + ObjectNames.of(file.name());
        documents.add(
            made(
                sources.node(),
                sidecar.dataSources(name).entry(name + ".yaml", Yaml.write(sources.node()))));
      }
    }
    return documents;
  }

  /** The dashboard as all of Grafana read it, also where its file is a resource. */
  static String json(DashboardFile file) {
    return Json.writeLine(file.dashboard().placed());
  }

  /** The document of an object, made and allowed on the line that made what is in it. */
  static Document made(ObjectNode content, KubernetesResource object) {
    ObjectNode root = Kinds.madeWhere(content, object.node());
    Notes notes = root.notes();
    for (Notes.Allowance allowance : content.notes().allowances()) {
      notes = notes.plus(allowance);
    }
    return Renderer.resource(object, root.withNotes(notes));
  }
}
