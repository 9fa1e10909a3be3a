package dev.belfry.check;

import dev.belfry.bundle.Bundle;
import dev.belfry.render.Document;
import dev.belfry.tree.ObjectNode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What checks look at. What several of them need is read from a document once. */
final class Inspection {
  private final Bundle bundle;
  private final List<Document> documents;
  private final Map<ObjectNode, Walk> walks = new IdentityHashMap<>();
  private final Map<ObjectNode, Variables> variables = new IdentityHashMap<>();

  Inspection(Bundle bundle, List<Document> documents) {
    this.bundle = bundle;
    this.documents = documents;
  }

  Bundle bundle() {
    return bundle;
  }

  List<Document> documents() {
    return documents;
  }

  /** Calls the action with each dashboard, its panels in place. */
  void dashboards(Consumer<ObjectNode> action) {
    for (Document document : documents) {
      if (document.isDashboard()) {
        action.accept(document.model());
      }
    }
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
}
