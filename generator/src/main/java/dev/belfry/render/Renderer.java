package dev.belfry.render;

import dev.belfry.bundle.Artifact;
import dev.belfry.bundle.ArtifactVisitor;
import dev.belfry.bundle.Bundle;
import dev.belfry.kubernetes.KubernetesResource;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the document of each artifact. */
public final class Renderer implements ArtifactVisitor<Document> {
  private static final Renderer RENDERER = new Renderer();

  private Renderer() {}

  /** The documents of the bundle, in its order. */
  public static List<Document> render(Bundle bundle) {
    List<Document> documents = new ArrayList<>();
    for (Artifact artifact : bundle.artifacts()) {
      documents.add(render(artifact));
    }
    return documents;
  }

  /** The document of one artifact. */
  public static Document render(Artifact artifact) {
    return artifact.accept(RENDERER);
  }

  @Override
  public Document dashboard(Artifact.DashboardFile file) {
    String uid = file.dashboard().uid();
    return new Document(
        "grafana/dashboards/" + file.folder() + "/" + uid + ".json",
        "dashboard `" + uid + "`",
        Document.DASHBOARD,
        file.dashboard().placed());
  }

  @Override
  public Document ruleFile(Artifact.RuleFile file) {
    ObjectNode group = file.group().node();
    String name = group.text("name").orElseThrow();
    return new Document(
        "prometheus/rules/" + name + ".yaml",
        "rule group `" + name + "`",
        Document.RULE_FILE,
        madeWhere(group, Node.object().with("groups", Node.array(group))));
  }

  /** What is around the user's value is made on the same line. */
  private static ObjectNode madeWhere(ObjectNode inner, ObjectNode outer) {
    return inner
        .notes()
        .origin()
        .map(outer.notes()::withOrigin)
        .map(outer::withNotes)
        .orElse(outer);
  }

  @Override
  public Document alertmanager(Artifact.AlertmanagerFile file) {
    return new Document(
        "alertmanager/alertmanager.yaml",
        "the configuration of Alertmanager",
        "alertmanager/alertmanager.schema.json",
        file.routing().node());
  }

  @Override
  public Document resource(Artifact.ResourceFile file) {
    KubernetesResource resource = file.resource();
    String kind = resource.kind().toLowerCase(Locale.ROOT);
    return new Document(
        "kubernetes/" + resource.namespace() + "/" + kind + "-" + resource.name() + ".yaml",
        resource.kind() + " `" + resource.namespace() + "/" + resource.name() + "`",
        "kubernetes/" + kind + ".schema.json",
        resource.node());
  }
}
