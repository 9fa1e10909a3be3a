package dev.belfry.check;

import dev.belfry.bundle.Artifact;
import dev.belfry.bundle.Bundle;
import dev.belfry.catalog.Catalog;
import dev.belfry.render.Document;
import dev.belfry.tree.Notes.Allowance;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What checks look at. What several of them need is read from a document once. */
final class Inspection {
  private final Bundle bundle;
  private final List<Document> documents;
  private final List<ObjectNode> dashboards = new ArrayList<>();
  private final List<Place> ruleGroups = new ArrayList<>();
  private final Map<Place, Document> evaluators = new IdentityHashMap<>();
  private final Map<ObjectNode, List<Place>> panels = new IdentityHashMap<>();
  private final Map<ObjectNode, Walk> walks = new IdentityHashMap<>();
  private final Map<ObjectNode, Variables> variables = new IdentityHashMap<>();
  private final Map<ObjectNode, ObjectNode> layouts = new IdentityHashMap<>();
  private final KnownMetrics metrics;
  private final boolean hasCatalog;
  private Expressions expressions;
  private List<AlertText> alertTexts;
  private List<RoutingView> routings;

  Inspection(Bundle bundle, List<Document> documents, Catalog catalog) {
    this.metrics = new KnownMetrics(catalog);
    this.hasCatalog = !catalog.isEmpty();
    this.bundle = bundle;
    this.documents = documents;
    for (Document document : documents) {
      if (document.isDashboard()) {
        dashboards.add(document.model());
        layouts.put(document.model(), document.root().object("spec").object("layout"));
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

  /** The dashboards, in the classic model, their panels in place. */
  List<ObjectNode> dashboards() {
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
    List<Place> roots = new ArrayList<>(RoutingView.roots(documents));
    for (Artifact artifact : bundle.artifacts()) {
      artifact.routes().ifPresent(routing -> RoutingView.addOnce(routing.node(), roots));
    }
    return roots;
  }

  /** The trees of routes, but for those that Alertmanager would refuse. */
  List<RoutingView> routings() {
    if (routings == null) {
      routings = routingRoots().stream().flatMap(root -> RoutingView.of(root).stream()).toList();
    }
    return routings;
  }

  /** The panels and rows of a dashboard, also those in collapsed rows. */
  List<Place> panels(ObjectNode dashboard) {
    return panels.computeIfAbsent(dashboard, root -> Dashboards.panels(Place.of(root)));
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
    return walks.computeIfAbsent(root, Walk::through);
  }

  /**
   * The texts of a dashboard that name variables. The classic model has no conditions; they come
   * from the layout of v2.
   */
  List<Walk.TextAt> references(ObjectNode dashboard) {
    List<Walk.TextAt> all = new ArrayList<>(walk(dashboard).references());
    walk(layouts.get(dashboard)).references().stream()
        .filter(text -> text.property().equals(Walk.CONDITION))
        .forEach(all::add);
    return all;
  }

  /** The variables of a dashboard. */
  Variables variables(ObjectNode dashboard) {
    Variables known = variables.get(dashboard);
    if (known == null) {
      known = new Variables(dashboard, references(dashboard), walk(dashboard).handsVariablesOn());
      variables.put(dashboard, known);
    }
    return known;
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
    dashboards.forEach(dashboard -> all.addAll(walk(dashboard).allowances()));
    routingRoots().forEach(root -> all.addAll(walk(root.node()).allowances()));
    return all;
  }

  /** What is known of metrics, once {@link #expressions} have been read. */
  KnownMetrics metrics() {
    return metrics;
  }

  /** All PromQL. */
  Expressions expressions() {
    if (expressions == null) {
      expressions = new Expressions(this);
    }
    return expressions;
  }
}
