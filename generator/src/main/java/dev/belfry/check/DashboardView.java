package dev.belfry.check;

import dev.belfry.bundle.Bundle;
import dev.belfry.render.Document;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A dashboard in the classic model, its panels in place. What several checks need is read once. */
final class DashboardView {
  private final ObjectNode node;
  private final ObjectNode definition;
  private final ObjectNode layout;
  private final Bundle bundle;
  private final List<PanelView> panels;
  private final KnownMetrics known;
  private String subject;
  private Walk walk;
  private List<Walk.TextAt> references;
  private Variables variables;
  private ExpressionReader expressions;

  /**
   * A dashboard, of which nothing has been read yet.
   *
   * @param definition what it was made from; empty for one that was read from a file
   */
  DashboardView(Document document, ObjectNode definition, Bundle bundle, KnownMetrics known) {
    this.node = document.model();
    this.definition = definition;
    this.bundle = bundle;
    this.layout = document.root().object("spec").object("layout");
    this.panels = PanelView.in(Place.of(node));
    this.known = known;
  }

  ObjectNode node() {
    return node;
  }

  /** The dashboard as it is defined, with tabs and auto grids; empty if it comes from a file. */
  ObjectNode definition() {
    return definition;
  }

  /** What it is a part of. */
  Bundle bundle() {
    return bundle;
  }

  /** What messages call it. */
  String subject() {
    if (subject == null) {
      subject = Dashboards.subject(node);
    }
    return subject;
  }

  /** The place of something that stands in the dashboard itself. */
  Place place() {
    return Place.of(node);
  }

  /** Whether rows have numbers as panels do, which they have not in v2. */
  boolean rowsHaveNumbers() {
    return layout.size() == 0;
  }

  /** Its panels and rows, also those in collapsed rows. */
  List<PanelView> panels() {
    return panels;
  }

  /** What stands out in it. */
  Walk walk() {
    if (walk == null) {
      walk = Walk.through(node);
    }
    return walk;
  }

  /**
   * Its texts that name variables. The classic model has no conditions; they come from the layout
   * of v2.
   */
  List<Walk.TextAt> references() {
    if (references == null) {
      references = new ArrayList<>(walk().references());
      if (layout.size() > 0) {
        Walk.through(layout).references().stream()
            .filter(text -> text.property().equals(Walk.CONDITION))
            .forEach(references::add);
      }
    }
    return references;
  }

  Variables variables() {
    if (variables == null) {
      PassedVariables passed = PassedVariables.of(walk().passing(), bundle);
      boolean handedOn = walk().handsVariablesOn() || passed.mayBeAny();
      variables = new Variables(node, references(), handedOn, passed.names());
    }
    return variables;
  }

  /** The PromQL of its panels, annotations and variables. */
  ExpressionReader expressions() {
    if (expressions == null) {
      expressions = new ExpressionReader(known);
      expressions.dashboard(this);
    }
    return expressions;
  }
}
