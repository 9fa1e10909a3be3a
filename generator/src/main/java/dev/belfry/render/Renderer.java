package dev.belfry.render;

import dev.belfry.bundle.Artifact;
import dev.belfry.bundle.ArtifactVisitor;
import dev.belfry.bundle.Bundle;
import dev.belfry.bundle.DashboardFormat;
import dev.belfry.kubernetes.DeploymentPatch;
import dev.belfry.kubernetes.KubernetesResource;
import dev.belfry.kubernetes.RoutingResource;
import dev.belfry.provisioning.DashboardProviders;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the document of each artifact. */
public final class Renderer implements ArtifactVisitor<Document> {
  private final DashboardFormat dashboardFormat;

  private Renderer(DashboardFormat dashboardFormat) {
    this.dashboardFormat = dashboardFormat;
  }

  /**
   * The documents of the bundle, in its order, with templates of notifications behind what lists
   * them; before them folders, behind them what brings dashboards to clusters, and lists of files.
   */
  public static List<Document> render(Bundle bundle) {
    Renderer renderer = new Renderer(bundle.dashboardFormat());
    List<Document> documents = new ArrayList<>(FolderDocuments.of(bundle));
    for (Artifact artifact : bundle.artifacts()) {
      documents.add(artifact.accept(renderer));
      if (artifact instanceof Artifact.AlertmanagerFile file) {
        documents.addAll(TemplateFiles.beside(file.routing()));
      }
    }
    documents.addAll(GrafanaObjectDocuments.of(bundle));
    documents.addAll(LokiRuleObjects.of(bundle));
    if (bundle.hasKustomizations()) {
      documents.addAll(Kustomizations.of(documents));
    }
    HelmDocuments.script(bundle).ifPresent(documents::add);
    return documents;
  }

  @Override
  public Document dashboard(Artifact.DashboardFile file) {
    return DashboardDocuments.of(file, dashboardFormat);
  }

  @Override
  public Document ruleFile(Artifact.RuleFile file) {
    ObjectNode group = file.group().node();
    String name = group.text("name").orElseThrow();
    return new Document(
        "prometheus/rules/" + name + ".yaml",
        "rule group `" + name + "`",
        Document.RULE_FILE,
        Kinds.madeWhere(group, Node.object().with("groups", Node.array(group))));
  }

  @Override
  public Document lokiRuleFile(Artifact.LokiRuleFile file) {
    ObjectNode group = file.group().node();
    String name = group.text("name").orElseThrow();
    return new Document(
        "loki/rules/" + name + ".yaml",
        "rule group `" + name + "` of Loki",
        Document.LOKI_RULE_FILE,
        Kinds.madeWhere(group, LokiRules.of(file.group()).document()),
        Node.object().with("groups", Node.array(group)));
  }

  @Override
  public Document grafanaRules(Artifact.GrafanaRulesFile file) {
    GrafanaRuleFile there = GrafanaRuleFile.of(file.rules());
    return new Document(
        "grafana/provisioning/alerting/" + file.name() + ".yaml",
        "the rules of Grafana `" + file.name() + "`",
        Document.GRAFANA_RULES,
        there.document(),
        Node.object().with("groups", Node.array(file.rules().groups())));
  }

  @Override
  public Document scrapeFile(Artifact.ScrapeFile file) {
    ObjectNode job = file.job().node();
    String name = job.text("job_name").orElseThrow();
    return new Document(
        "prometheus/scrape/" + name + ".yaml",
        "job `" + name + "`",
        Document.SCRAPE_FILE,
        Kinds.madeWhere(job, Node.object().with("scrape_configs", Node.array(job))));
  }

  @Override
  public Document alertmanager(Artifact.AlertmanagerFile file) {
    return new Document(
        "alertmanager/alertmanager.yaml",
        Document.ALERTMANAGER_SUBJECT,
        Document.ALERTMANAGER,
        TemplateFiles.named(file.routing()),
        file.routing().node());
  }

  @Override
  public Document alertmanagerValues(Artifact.AlertmanagerValuesFile file) {
    return RoutingDocuments.values(file.name(), file.routing());
  }

  @Override
  public Document grafanaRouting(Artifact.GrafanaRoutingFile file) {
    return new Document(
        "grafana/provisioning/alerting/" + file.name() + ".yaml",
        "the alerting of Grafana `" + file.name() + "`",
        Document.GRAFANA_ROUTING,
        Kinds.madeWhere(file.routing().node(), GrafanaRouting.of(file.routing()).document()));
  }

  @Override
  public Document resource(Artifact.ResourceFile file) {
    KubernetesResource resource = file.resource();
    return resource instanceof RoutingResource<?> carrier
        ? RoutingDocuments.of(carrier)
        : resource(resource, resource.node());
  }

  /** The document of an object for Kubernetes that says this. */
  static Document resource(KubernetesResource resource, ObjectNode root) {
    return new Document(
        path(resource),
        subject(resource),
        Document.KUBERNETES + lowerCase(resource.kind()) + ".schema.json",
        root);
  }

  /** Where an object for Kubernetes goes. */
  static String path(KubernetesResource resource) {
    return "kubernetes/"
        + resource.namespace()
        + (resource instanceof DeploymentPatch ? "/patch-" : "/")
        + lowerCase(resource.kind())
        + "-"
        + resource.name()
        + ".yaml";
  }

  /** What messages call an object for Kubernetes. */
  static String subject(KubernetesResource resource) {
    return resource.kind() + " `" + resource.namespace() + "/" + resource.name() + "`";
  }

  private static String lowerCase(String kind) {
    return kind.toLowerCase(Locale.ROOT);
  }

  @Override
  public Document helm(Artifact.HelmFile file) {
    return HelmDocuments.of(file.release());
  }

  @Override
  public Document provisioning(Artifact.ProvisioningFile file) {
    ObjectNode content = (ObjectNode) file.content().node();
    boolean providers = file.content() instanceof DashboardProviders;
    return new Document(
        "grafana/provisioning/"
            + (providers ? "dashboards/" : "datasources/")
            + file.name()
            + ".yaml",
        (providers ? "dashboard providers `" : "data sources `") + file.name() + "`",
        providers ? Document.DASHBOARD_PROVIDERS : Document.DATA_SOURCES,
        content);
  }
}
