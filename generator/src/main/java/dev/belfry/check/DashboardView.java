package dev.belfry.check;

import dev.belfry.bundle.Bundle;
import dev.belfry.render.Document;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A dashboard in the classic model, its panels in place. What several checks need is read once. */
final class DashboardView {
  /** Types of what stands among the panels of a definition and is none. */
  private static final Set<String> SECTIONS = Set.of("autogrid", "row", "tab");

  private final ObjectNode node;
  private final ObjectNode definition;
  private final ObjectNode layout;
  private final Bundle bundle;
  private final DefinedDashboards others;
  private final List<PanelView> panels;
  private final KnownMetrics known;
  private String subject;
  private Boolean isDefinedAsList;
  private List<ObjectNode> sources;
  private Set<String> overridden;
  private Walk walk;
  private Variables variables;
  private ExpressionReader expressions;

  /**
   * A dashboard, of which nothing has been read yet.
   *
   * @param definition what it was made from; empty for one that was read from a file
   * @param others those to which its links may lead
   */
  DashboardView(
      Document document,
      ObjectNode definition,
      Bundle bundle,
      DefinedDashboards others,
      KnownMetrics known) {
    this.node = document.model();
    this.definition = definition;
    this.bundle = bundle;
    this.others = others;
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

  /** Whether it is defined as a list of panels alone: no rows, tabs, grids and conditions. */
  boolean isDefinedAsList() {
    if (isDefinedAsList == null) {
      isDefinedAsList = isList(definition.array("panels"));
    }
    return isDefinedAsList;
  }

  private static boolean isList(ArrayNode items) {
    for (int i = 0; i < items.size(); i++) {
      if (!(items.get(i) instanceof ObjectNode item)
          || item.get("conditionalRendering").isPresent()
          || item.get("panels").isPresent()
          || SECTIONS.contains(item.text("type").orElse(""))) {
        return false;
      }
    }
    return true;
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

  /**
   * The data sources that its panels and their queries ask. Most ask the same, so that to look at
   * these first spares looking at each query.
   */
  List<ObjectNode> sources() {
    if (sources == null) {
      sources = new ArrayList<>();
      for (PanelView panel : panels) {
        addSource(panel.node());
        for (Place target : panel.targets()) {
          addSource(target.node());
        }
      }
    }
    return sources;
  }

  private void addSource(ObjectNode asking) {
    ObjectNode source = asking.object("datasource");
    if (sources.isEmpty() || sources.get(sources.size() - 1) != source) {
      sources.add(source);
    }
  }

  /**
   * What the overrides of its panels are about: how they choose fields, and which options they set.
   * Most panels say the same, so that to look at these first spares looking at each.
   */
  Set<String> overridden() {
    if (overridden == null) {
      overridden = new HashSet<>();
      panels.forEach(this::addOverridden);
    }
    return overridden;
  }

  private void addOverridden(PanelView panel) {
    for (ObjectNode override : panel.fields().array("overrides").objects()) {
      override.object("matcher").text("id").ifPresent(overridden::add);
      for (ObjectNode property : override.array("properties").objects()) {
        property.text("id").ifPresent(overridden::add);
      }
    }
  }

  /** Whether one of its panels or queries asks a data source with this property. */
  boolean asks(String property, String value) {
    for (ObjectNode source : sources()) {
      if (source.text(property).filter(value::equals).isPresent()) {
        return true;
      }
    }
    return false;
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
   * of v2. It takes another walk to find them: {@link Variables#areNamedAmong} tells first whether
   * there is something to look for.
   */
  List<Walk.TextAt> references() {
    List<Walk.TextAt> references = new ArrayList<>(Walk.references(node));
    references.addAll(conditions());
    return references;
  }

  private List<Walk.TextAt> conditions() {
    return layout.size() == 0
        ? List.of()
        : Walk.references(layout).stream()
            .filter(text -> text.property().equals(Walk.CONDITION))
            .toList();
  }

  Variables variables() {
    if (variables == null) {
      PassedVariables passed = PassedVariables.of(walk().passing(), others);
      variables = new Variables(node, walk(), conditions(), passed);
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
