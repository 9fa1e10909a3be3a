package dev.belfry.check;

import dev.belfry.bundle.Artifact;
import dev.belfry.bundle.Artifact.DashboardFile;
import dev.belfry.bundle.Bundle;
import dev.belfry.catalog.Catalog;
import dev.belfry.render.Document;
import dev.belfry.tree.Node;
import dev.belfry.tree.Notes.Allowance;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What checks look at. What several of them need is read from a document once. */
final class Inspection {
  private final Bundle bundle;
  private final List<Document> documents;
  private final List<DashboardView> dashboards = new ArrayList<>();
  private final Map<ObjectNode, DashboardView> views = new IdentityHashMap<>();
  private final List<Place> ruleGroups = new ArrayList<>();
  private final Map<Place, Document> evaluators = new IdentityHashMap<>();
  private final Map<ObjectNode, Walk> walks = new IdentityHashMap<>();
  private final KnownMetrics metrics;
  private final boolean hasCatalog;
  private ExpressionReader expressionsOfRules;
  private ExpressionReader expressionsOfGrafana;
  private Expressions expressions;
  private List<AlertText> alertTexts;
  private List<Place> routingRoots;
  private List<RoutingView> routings;

  Inspection(Bundle bundle, List<Document> documents, Catalog catalog) {
    this.metrics = new KnownMetrics(catalog);
    this.hasCatalog = !catalog.isEmpty();
    this.bundle = bundle;
    this.documents = documents;
    DefinedDashboards defined = new DefinedDashboards(bundle);
    Iterator<DashboardFile> definitions = bundle.artifacts(DashboardFile.class).iterator();
    for (Document document : documents) {
      if (document.isDashboard()) {
        DashboardView dashboard =
            new DashboardView(
                document,
                definitions.hasNext() ? definitions.next().dashboard().node() : Node.object(),
                bundle,
                defined,
                metrics);
        dashboards.add(dashboard);
        views.put(document.model(), dashboard);
      }
      List<Place> groups = RuleGroups.in(document);
      ruleGroups.addAll(groups);
      if (document.isLokiRuleFile() || document.isGrafanaRules()) {
        groups.forEach(group -> evaluators.put(group, document));
      }
      Scrape.in(document).forEach(metrics::addScrape);
    }
  }

  Bundle bundle() {
    return bundle;
  }

  List<Document> documents() {
    return documents;
  }

  /** The dashboards. */
  List<DashboardView> dashboards() {
    return dashboards;
  }

  /** The rule groups: those in files, in objects for Kubernetes, those of Loki and of Grafana. */
  List<Place> ruleGroups() {
    return ruleGroups;
  }

  /** Whether Loki evaluates a group. */
  boolean isOfLoki(Place group) {
    Document document = evaluators.get(group);
    return document != null && document.isLokiRuleFile();
  }

  /** Whether Grafana evaluates a group itself. */
  boolean isOfGrafana(Place group) {
    Document document = evaluators.get(group);
    return document != null && document.isGrafanaRules();
  }

  /** The labels and annotations of alerts that Prometheus fills in. */
  List<AlertText> alertTexts() {
    if (alertTexts == null) {
      alertTexts = AlertText.in(ruleGroups);
    }
    return alertTexts;
  }

  /**
   * The configurations of Alertmanager, and the trees that are written for Grafana or as
   * AlertmanagerConfig alone.
   */
  List<Place> routingRoots() {
    if (routingRoots == null) {
      routingRoots = new ArrayList<>(RoutingView.roots(documents));
      for (Artifact artifact : bundle.artifacts()) {
        artifact.routes().ifPresent(routing -> RoutingView.addOnce(routing.node(), routingRoots));
      }
    }
    return routingRoots;
  }

  /** The trees of routes, but for those that Alertmanager would refuse. */
  List<RoutingView> routings() {
    if (routings == null) {
      routings = routingRoots().stream().flatMap(root -> RoutingView.of(root).stream()).toList();
    }
    return routings;
  }

  /** What stands out in a document, also in a configuration of Alertmanager that became a text. */
  List<Walk> walks(Document document) {
    Walk root = walk(document.root());
    return document.isAlertmanager() && document.model() != document.root()
        ? List.of(root, walk(document.model()))
        : List.of(root);
  }

  /** What stands out in a tree. */
  Walk walk(ObjectNode root) {
    DashboardView dashboard = views.get(root);
    return dashboard != null ? dashboard.walk() : walks.computeIfAbsent(root, Walk::through);
  }

  /** Whether anything is known of metrics. */
  boolean hasCatalog() {
    return hasCatalog;
  }

  /** What is accepted in the bundle and at its parts, each once however often a value is used. */
  Set<Allowance> allowances() {
    Set<Allowance> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(bundle.checking().allowances());
    for (Document document : documents) {
      all.addAll(walk(document.root()).allowances());
    }
    dashboards.forEach(dashboard -> all.addAll(dashboard.walk().allowances()));
    routingRoots().forEach(root -> all.addAll(walk(root.node()).allowances()));
    return all;
  }

  /** What is known of metrics, once {@link #expressions} have been read. */
  KnownMetrics metrics() {
    return metrics;
  }

  /** The PromQL of rules, whose recordings are known once it has been read. */
  ExpressionReader expressionsOfRules() {
    if (expressionsOfRules == null) {
      expressionsOfRules = new ExpressionReader(metrics);
      ruleGroups.forEach(group -> expressionsOfRules.rules(group, isOfLoki(group)));
    }
    return expressionsOfRules;
  }

  /** The PromQL of alerts that Grafana evaluates itself. */
  ExpressionReader expressionsOfGrafana() {
    if (expressionsOfGrafana == null) {
      expressionsOfGrafana = new ExpressionReader(metrics);
      for (Document document : documents) {
        if (document.isGrafanaAlerts()) {
          expressionsOfGrafana.alertsOfGrafana(document);
        }
      }
    }
    return expressionsOfGrafana;
  }

  /** All PromQL. */
  Expressions expressions() {
    if (expressions == null) {
      expressions = new Expressions(this);
    }
    return expressions;
  }
}
