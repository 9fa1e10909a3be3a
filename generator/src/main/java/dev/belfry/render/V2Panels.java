package dev.belfry.render;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.Set;

/** The panels of a dashboard in v2: what they show, without where they stand. */
final class V2Panels {
  /** Where the classic side keeps a name that is not made from the number. */
  static final String ELEMENT = "element";

  private static final String LIBRARY = "LibraryPanel";
  private static final Fields FIELDS =
      Fields.of(
          Field.of("id"),
          Field.of("title").or("").alwaysSaid(),
          Field.of("description"),
          Field.of("subtitle"),
          Field.of("transparent"),
          Field.of("links").or(Node.array()));
  private static final Fields OPTIONS =
      Fields.of(
          Field.of("interval"),
          Field.of("maxDataPoints"),
          Field.of("timeFrom"),
          Field.of("timeTo"),
          Field.of("timeShift"),
          Field.of("timeCompare"),
          Field.of("hideTimeOverride"),
          Field.of("cacheTimeout"),
          Field.of("queryCachingTTL"));
  private static final Fields LOOKS =
      Fields.of(Field.of("type", "group"), Field.of("pluginVersion", "version").or(""));
  private static final Fields TRANSFORMATION =
      Fields.of(
          Field.of("disabled"),
          Field.of("filter"),
          Field.of("topic"),
          Field.of("options").or(Node.object()).alwaysSaid());
  private static final Fields LIBRARY_PANEL =
      Fields.of(Field.of("id"), Field.of("title").or("").alwaysSaid(), Field.of("libraryPanel"));

  private static final Set<String> CLASSIC_NAMES =
      FIELDS
          .and(OPTIONS)
          .and(LOOKS)
          .classicNames(
              "gridPos",
              "repeat",
              "repeatDirection",
              "maxPerRow",
              "datasource",
              "targets",
              "transformations",
              "options",
              "fieldConfig",
              "libraryPanel",
              "conditionalRendering",
              "fitContent",
              ELEMENT);
  private static final Set<String> V2_NAMES = FIELDS.v2Names("data", "vizConfig");

  private V2Panels() {}

  /** The name by which a layout refers to a panel. */
  static String nameOf(ObjectNode panel) {
    return panel
        .text(ELEMENT)
        .orElseGet(() -> "panel-" + panel.get("id").map(Texts::of).orElse("0"));
  }

  static ObjectNode toV2(ObjectNode panel) {
    if (panel.get("libraryPanel").isPresent()) {
      ObjectNode spec = LIBRARY_PANEL.toV2(panel, Node.object());
      return Kinds.kind(LIBRARY, spec).withNotes(panel.notes());
    }
    ObjectNode spec =
        FIELDS
            .toV2(panel, Node.object())
            .with("data", Kinds.kind("QueryGroup", data(panel)))
            .with("vizConfig", looks(panel));
    return Kinds.kind("Panel", Fields.withUnknown(CLASSIC_NAMES, panel, spec))
        .withNotes(panel.notes());
  }

  private static ObjectNode data(ObjectNode panel) {
    return Node.object()
        .with("queries", V2Queries.toV2(panel))
        .with(
            "transformations",
            Node.array(
                panel.array("transformations").items().stream()
                    .map(one -> transformation((ObjectNode) one))
                    .toList()))
        .with("queryOptions", OPTIONS.toV2(panel, Node.object()));
  }

  private static ObjectNode transformation(ObjectNode transformation) {
    return Kinds.kind("Transformation")
        .with("group", transformation.get("id").orElseGet(() -> Node.text("")))
        .with("spec", TRANSFORMATION.toV2(transformation, Node.object()))
        .withNotes(transformation.notes());
  }

  private static ObjectNode looks(ObjectNode panel) {
    ObjectNode fields = panel.object("fieldConfig");
    ObjectNode whole =
        fields
            .with("defaults", fields.object("defaults"))
            .with("overrides", fields.array("overrides"));
    ObjectNode spec =
        Node.object().with("options", panel.object("options")).with("fieldConfig", whole);
    return LOOKS.toV2(panel, Kinds.kind("VizConfig")).with("spec", spec);
  }

  /** The panel of this name. */
  static ObjectNode toClassic(String name, ObjectNode element) {
    ObjectNode panel = toClassic(element);
    return nameOf(panel).equals(name) ? panel : panel.with(ELEMENT, Node.text(name));
  }

  private static ObjectNode toClassic(ObjectNode element) {
    ObjectNode spec = element.object("spec");
    if (Kinds.is(element, LIBRARY)) {
      return LIBRARY_PANEL.toClassic(
          spec, Node.object().with("type", Node.text("library-panel-ref")));
    }
    ObjectNode looks = spec.object("vizConfig");
    ObjectNode data = spec.object("data").object("spec");
    ObjectNode classic = LOOKS.toClassic(looks, FIELDS.toClassic(spec, Node.object()));
    classic = OPTIONS.toClassic(data.object("queryOptions"), classic);
    classic = filled(classic, "targets", V2Queries.toClassic(data.array("queries")));
    classic = filled(classic, "transformations", transformations(data.array("transformations")));
    return Fields.withUnknown(V2_NAMES, spec, withLooks(looks.object("spec"), classic))
        .withNotes(spec.notes());
  }

  private static ArrayNode transformations(ArrayNode transformations) {
    return Node.array(
        transformations.objects().stream()
            .map(
                one ->
                    TRANSFORMATION.toClassic(
                        one.object("spec"),
                        Node.object().with("id", one.get("group").orElseThrow())))
            .toList());
  }

  private static ObjectNode filled(ObjectNode classic, String name, ArrayNode items) {
    return items.size() == 0 ? classic : classic.with(name, items);
  }

  private static ObjectNode withLooks(ObjectNode looks, ObjectNode classic) {
    ObjectNode fields = looks.object("fieldConfig");
    fields = fields.object("defaults").size() == 0 ? fields.without("defaults") : fields;
    fields = fields.array("overrides").size() == 0 ? fields.without("overrides") : fields;
    ObjectNode options = looks.object("options");
    ObjectNode dressed = fields.size() == 0 ? classic : classic.with("fieldConfig", fields);
    return options.size() == 0 ? dressed : dressed.with("options", options);
  }
}
