package dev.belfry.grafana;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Sends the queries of a dashboard that name no data source to what its variables choose, and tells
 * each panel where its queries go: Grafana sends all of them to the panel's own data source,
 * whatever they name, unless that is the mixed one.
 */
final class DataSources {
  private static final ObjectNode MIXED = DataSource.node("datasource", "-- Mixed --");
  private static final String EXPRESSIONS = "__expr__";

  private final Map<String, ObjectNode> chosen = new HashMap<>();

  private DataSources(ArrayNode variables) {
    for (Node item : variables.items()) {
      ObjectNode variable = (ObjectNode) item;
      if (variable.text("type").orElse("").equals("datasource")) {
        String type = variable.text("query").orElse("");
        chosen.putIfAbsent(
            type, DataSource.node(type, "${" + variable.text("name").orElse("") + "}"));
      }
    }
  }

  /** The dashboard with a data source wherever one is asked. */
  static ObjectNode fill(ObjectNode dashboard) {
    ArrayNode variables = dashboard.object("templating").array("list");
    DataSources sources = new DataSources(variables);
    ObjectNode filled = sources.panels(dashboard);
    if (sources.chosen.isEmpty()) {
      return filled;
    }
    ArrayNode annotations = dashboard.object("annotations").array("list");
    ObjectNode asked = filled.with(Dashboard.VARIABLES, each(variables, sources::asked));
    return annotations.size() == 0
        ? asked
        : asked.with(Dashboard.ANNOTATION_LIST, each(annotations, sources::annotation));
  }

  private ObjectNode panels(ObjectNode parent) {
    ArrayNode panels = parent.array("panels");
    return panels.size() == 0
        ? parent
        : parent.with(DashboardOptions.PANELS, each(panels, this::panel));
  }

  private ObjectNode panel(ObjectNode panel) {
    if (Headline.isRow(panel) || Headline.isTab(panel)) {
      return panels(section(panel));
    }
    ArrayNode targets = panel.array("targets");
    if (targets.size() == 0 || panel.notes().isFixed()) {
      return panels(panel);
    }
    ArrayNode filled = each(targets, this::asked);
    return panel.with(PanelOptions.TARGETS, filled).with(PanelOptions.DATASOURCE, ofAll(filled));
  }

  /** The row or tab with a data source wherever one of its variables asks one. */
  private ObjectNode section(ObjectNode section) {
    ArrayNode variables = section.array(Section.VARIABLES.name());
    return variables.size() == 0
        ? section
        : section.with(Section.VARIABLES, each(variables, this::asked));
  }

  private static Node ofAll(ArrayNode targets) {
    ObjectNode first = null;
    for (int i = 0; i < targets.size(); i++) {
      ObjectNode source = ((ObjectNode) targets.get(i)).object("datasource");
      if (!source.text("type").orElse("").equals(EXPRESSIONS)) {
        if (first != null && !first.equals(source)) {
          return MIXED;
        }
        first = source;
      }
    }
    return first == null ? ((ObjectNode) targets.get(0)).object("datasource") : first;
  }

  /** A query or a variable with the data source that its kind asks. */
  private ObjectNode asked(ObjectNode query) {
    ObjectNode named = query.object("datasource");
    if (named.get("uid").isPresent() || query.notes().isFixed()) {
      return query;
    }
    for (String type : DataSourceType.alike(named.text("type").orElse(""))) {
      ObjectNode source = chosen.get(type);
      if (source != null) {
        return query.with(QueryOptions.DATASOURCE, source);
      }
    }
    return query;
  }

  /** An annotation whose query stands in an object of its own names its data source there too. */
  private ObjectNode annotation(ObjectNode annotation) {
    ObjectNode asked = asked(annotation);
    ObjectNode target = asked.object("target");
    return target.get("datasource").isEmpty() ? asked : asked.with("target", asked(target));
  }

  private static ArrayNode each(ArrayNode items, UnaryOperator<ObjectNode> change) {
    List<Node> changed = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      changed.add(change.apply((ObjectNode) items.get(i)));
    }
    return Node.array(changed);
  }
}
