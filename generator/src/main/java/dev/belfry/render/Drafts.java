package dev.belfry.render;

import dev.belfry.bundle.Artifact;
import dev.belfry.bundle.ArtifactVisitor;
import dev.belfry.bundle.Bundle;
import dev.belfry.provisioning.DashboardProviders;
import dev.belfry.rules.RuleGroup;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Locale;

/**
 * The artifacts of a bundle as they are defined, before anything is worked out, with the schemas
 * that their documents will have to fit. Unlike {@link Renderer}, it relies on no value in them.
 */
public final class Drafts implements ArtifactVisitor<Document> {
  private Drafts() {}

  /** A draft of each artifact, in the order of the bundle. */
  public static List<Document> of(Bundle bundle) {
    Drafts drafts = new Drafts();
    return bundle.artifacts().stream().map(artifact -> artifact.accept(drafts)).toList();
  }

  private static Document draft(String subject, String schema, ObjectNode root) {
    return new Document("", subject, schema, root);
  }

  @Override
  public Document dashboard(Artifact.DashboardFile file) {
    return draft("a dashboard", Document.DASHBOARD, file.dashboard().node());
  }

  @Override
  public Document ruleFile(Artifact.RuleFile file) {
    return groups(List.of(file.group()));
  }

  @Override
  public Document lokiRuleFile(Artifact.LokiRuleFile file) {
    return groups(List.of(file.group()));
  }

  @Override
  public Document grafanaRules(Artifact.GrafanaRulesFile file) {
    return groups(file.rules().groups());
  }

  /** What Loki and Grafana get is made of the same groups as what Prometheus gets. */
  private static Document groups(List<RuleGroup> groups) {
    return draft(
        "a rule group", Document.RULE_FILE, Node.object().with("groups", Node.array(groups)));
  }

  @Override
  public Document scrapeFile(Artifact.ScrapeFile file) {
    ObjectNode job = file.job().node();
    return draft(
        "a job", Document.SCRAPE_FILE, Node.object().with("scrape_configs", Node.array(job)));
  }

  @Override
  public Document alertmanager(Artifact.AlertmanagerFile file) {
    return draft(
        Document.ALERTMANAGER_SUBJECT, Document.ALERTMANAGER, TemplateFiles.named(file.routing()));
  }

  @Override
  public Document alertmanagerValues(Artifact.AlertmanagerValuesFile file) {
    return draft(
        "the values of a chart", Document.ALERTMANAGER, TemplateFiles.named(file.routing()));
  }

  @Override
  public Document resource(Artifact.ResourceFile file) {
    if (file.routes().isPresent()) {
      return draft(
          Document.ALERTMANAGER_SUBJECT,
          Document.ALERTMANAGER,
          TemplateFiles.named(file.routes().get()));
    }
    String kind = file.resource().getClass().getSimpleName();
    return draft(
        "a " + kind,
        "kubernetes/" + kind.toLowerCase(Locale.ROOT) + ".schema.json",
        file.resource().node());
  }

  @Override
  public Document grafanaRouting(Artifact.GrafanaRoutingFile file) {
    return draft(
        "the alerting of Grafana", Document.ALERTMANAGER, TemplateFiles.named(file.routing()));
  }

  @Override
  public Document helm(Artifact.HelmFile file) {
    return draft(
        "Helm values",
        HelmDocuments.schema(file.release()),
        AlertmanagerValues.withTemplateFiles(file.release().values().node()));
  }

  @Override
  public Document provisioning(Artifact.ProvisioningFile file) {
    boolean providers = file.content() instanceof DashboardProviders;
    return draft(
        providers ? "dashboard providers" : "data sources",
        providers ? Document.DASHBOARD_PROVIDERS : Document.DATA_SOURCES,
        (ObjectNode) file.content().node());
  }
}
