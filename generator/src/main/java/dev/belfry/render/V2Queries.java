package dev.belfry.render;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The queries of a panel in v2. */
final class V2Queries {
  private static final Fields FIELDS =
      Fields.of(Field.of("refId"), Field.of("hide", "hidden").or(false));
  private static final Set<String> KNOWN = FIELDS.classicNames("datasource");
  private static final String MIXED = "-- Mixed --";

  private V2Queries() {}

  static ArrayNode toV2(ObjectNode panel) {
    ObjectNode ofPanel = DataQueries.sourceOf(panel);
    ObjectNode usual = ofPanel.text("uid").orElse("").equals(MIXED) ? Node.object() : ofPanel;
    List<Node> queries = new ArrayList<>();
    for (Node target : panel.array("targets").items()) {
      queries.add(toV2((ObjectNode) target, usual));
    }
    return Node.array(queries);
  }

  private static ObjectNode toV2(ObjectNode target, ObjectNode usual) {
    ObjectNode own = DataQueries.sourceOf(target);
    ObjectNode rest = Fields.withUnknown(KNOWN, target, Node.object()).withNotes(target.notes());
    ObjectNode query =
        DataQueries.query(own.size() == 0 ? usual : own, DataQueries.USUAL_TYPE, rest);
    ObjectNode spec = FIELDS.toV2(target, Node.object()).with("query", query);
    return Kinds.madeWhere(target, Kinds.kind("PanelQuery", spec));
  }

  static ArrayNode toClassic(ArrayNode queries) {
    return Node.array(queries.objects().stream().map(V2Queries::toClassic).toList());
  }

  private static ObjectNode toClassic(ObjectNode panelQuery) {
    ObjectNode spec = panelQuery.object("spec");
    ObjectNode query = spec.object("query");
    ObjectNode target = DataQueries.withSourceOf(query, FIELDS.toClassic(spec, Node.object()));
    ObjectNode asked = query.object("spec");
    return Fields.withUnknown(Set.of(), asked, target).withNotes(asked.notes().asFixed());
  }
}
