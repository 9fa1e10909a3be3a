package dev.belfry.check;

import dev.belfry.bundle.Bundle;
import dev.belfry.render.Document;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What checks look at. What several of them need is read from a document once. */
final class Inspection {
  private final Bundle bundle;
  private final List<Document> documents;
  private final List<ObjectNode> dashboards = new ArrayList<>();
  private final List<Place> ruleGroups = new ArrayList<>();
  private final Map<ObjectNode, List<Place>> panels = new IdentityHashMap<>();
  private final Map<ObjectNode, Walk> walks = new IdentityHashMap<>();
  private final Map<ObjectNode, Variables> variables = new IdentityHashMap<>();
  private Expressions expressions;

  Inspection(Bundle bundle, List<Document> documents) {
    this.bundle = bundle;
    this.documents = documents;
    for (Document document : documents) {
      if (document.isDashboard()) {
        dashboards.add(document.model());
      }
      ruleGroups.addAll(RuleGroups.in(document));
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

  /** The rule groups, those in files and those in objects for Kubernetes. */
  List<Place> ruleGroups() {
    return ruleGroups;
  }

  /** The panels and rows of a dashboard, also those in collapsed rows. */
  List<Place> panels(ObjectNode dashboard) {
    return panels.computeIfAbsent(dashboard, root -> Dashboards.panels(Place.of(root)));
  }

  /** What stands out in a document. */
  Walk walk(ObjectNode root) {
    return walks.computeIfAbsent(root, Walk::through);
  }

  /** The variables of a dashboard. */
  Variables variables(ObjectNode dashboard) {
    Variables known = variables.get(dashboard);
    if (known == null) {
      known = new Variables(dashboard, walk(dashboard));
      variables.put(dashboard, known);
    }
    return known;
  }

  /** All PromQL. */
  Expressions expressions() {
    if (expressions == null) {
      expressions = new Expressions(this);
    }
    return expressions;
  }
}
