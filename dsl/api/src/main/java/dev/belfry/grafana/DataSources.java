package dev.belfry.grafana;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/**
 * Sends the queries of a dashboard that name no data source to what its variables choose, and tells
 * each panel where its queries go: Grafana sends all of them to the panel's own data source,
 * whatever they name, unless that is the mixed one.
 */
final class DataSources {
  private static final ObjectNode MIXED = DataSource.node("datasource", "-- Mixed --");
  private static final String EXPRESSIONS = "__expr__";

  private final Map<String, ObjectNode> chosen = new HashMap<>();

  /** What the variables of a dashboard choose. */
  DataSources(ObjectNode dashboard) {
    for (Node item : variables(dashboard).items()) {
      ObjectNode variable = (ObjectNode) item;
      if (variable.text("type").orElse("").equals("datasource")) {
        String type = variable.text("query").orElse("");
        chosen.putIfAbsent(
            type, DataSource.node(type, "${" + variable.text("name").orElse("") + "}"));
      }
    }
  }

  private static ArrayNode variables(ObjectNode dashboard) {
    return dashboard.object("templating").array("list");
  }

  /** The dashboard with a data source wherever one of its variables or annotations asks one. */
  ObjectNode fill(ObjectNode dashboard) {
    if (chosen.isEmpty()) {
      return dashboard;
    }
    ArrayNode annotations = dashboard.object("annotations").array("list");
    ObjectNode asked = dashboard.with(Dashboard.VARIABLES, asked(variables(dashboard)));
    return annotations.size() == 0
        ? asked
        : asked.with(
            Dashboard.ANNOTATION_LIST, annotations.each(one -> annotation((ObjectNode) one)));
  }

  /** The row or tab with a data source wherever one of its variables asks one. */
  ObjectNode section(ObjectNode section) {
    ArrayNode variables = section.array(Section.VARIABLES.name());
    return variables.size() == 0 ? section : section.with(Section.VARIABLES, asked(variables));
  }

  /** Queries or variables with the data sources that their kinds ask. */
  ArrayNode asked(ArrayNode queries) {
    return queries.each(query -> asked((ObjectNode) query));
  }

  /** The data source of a panel with these queries: theirs, or the mixed one. */
  static Node ofAll(ArrayNode targets) {
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
}
