package dev.belfry.render;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.Optional;
import java.util.Set;

/**
 * The annotations of a dashboard in v2. What the classic JSON model has beside the query and v2 has
 * no property for goes to {@code legacyOptions}, from where Grafana reads it.
 */
final class V2Annotations {
  private static final Fields FIELDS =
      Fields.of(
          Field.of("enable").or(true).alwaysSaid(),
          Field.of("hide").or(false),
          Field.of("iconColor").or("rgba(0, 211, 255, 1)").alwaysSaid(),
          Field.of("name"),
          Field.of("builtIn").as(new Form(V2Annotations::flag, V2Annotations::number)),
          Field.of("filter"),
          Field.of("placement"),
          Field.of("mappings"));
  private static final Set<String> KNOWN = FIELDS.classicNames("datasource", "target");

  private V2Annotations() {}

  private static Optional<Node> flag(Node value) {
    String text = Texts.of(value);
    return Optional.of(Node.bool(text.equals("1") || text.equals("true")));
  }

  private static Optional<Node> number(Node value) {
    return Optional.of(Node.number(value.equals(Node.bool(true)) ? 1 : 0));
  }

  static Node toV2(ArrayNode annotations) {
    return Node.array(annotations.items().stream().map(one -> toV2((ObjectNode) one)).toList());
  }

  private static ObjectNode toV2(ObjectNode annotation) {
    boolean builtIn = annotation.number("builtIn") == 1;
    ObjectNode query =
        DataQueries.query(
            DataQueries.sourceOf(annotation),
            builtIn ? "grafana" : DataQueries.USUAL_TYPE,
            asked(annotation));
    ObjectNode spec = FIELDS.toV2(annotation, Node.object().with("query", query));
    ObjectNode rest = Fields.withUnknown(KNOWN, annotation, Node.object());
    ObjectNode whole = rest.size() == 0 ? spec : spec.with("legacyOptions", rest);
    return Kinds.madeWhere(
        annotation, Kinds.kind("AnnotationQuery", whole.withNotes(annotation.notes())));
  }

  /** What is asked; whom stands beside it, and need not stand in it again. */
  private static ObjectNode asked(ObjectNode annotation) {
    ObjectNode target = annotation.object("target");
    return target.get("datasource").equals(annotation.get("datasource"))
        ? target.without("datasource")
        : target;
  }

  static ArrayNode toClassic(ArrayNode annotations) {
    return Node.array(annotations.objects().stream().map(V2Annotations::toClassic).toList());
  }

  private static ObjectNode toClassic(ObjectNode annotation) {
    ObjectNode spec = annotation.object("spec");
    ObjectNode query = spec.object("query");
    ObjectNode asking = DataQueries.withSourceOf(query, FIELDS.toClassic(spec, Node.object()));
    ObjectNode target = query.object("spec");
    ObjectNode whole = target.size() == 0 ? asking : asking.with("target", target);
    return Fields.withUnknown(Set.of(), spec.object("legacyOptions"), whole)
        .withNotes(spec.notes().asFixed());
  }
}
