package dev.belfry.render;

import dev.belfry.grafana.Dashboard;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Set;

/** Dashboards in v2: panels under their names, and a layout that refers to them. */
final class DashboardV2 {
  /** What repeated panels of a grid have beside the variable. */
  static final Fields REPETITION =
      Fields.of(Field.of("repeatDirection", "direction"), Field.of("maxPerRow"));

  /** When a row, a tab or a panel of an auto grid is shown. */
  static final Fields CONDITION = Fields.of(Field.of("conditionalRendering"));

  /** What panels of an auto grid have beside their element. */
  static final Fields GRID_ITEM = CONDITION.and(Field.of("fitContent"));

  /** What rows and tabs have beside title, panels and variables. */
  static final Fields SECTION = CONDITION.and(Field.of("hideHeader"), Field.of("fillScreen"));

  /** How the panels of an auto grid flow. */
  static final Fields AUTO_GRID =
      Fields.of(
          Field.of("maxColumnCount"),
          Field.of("columnWidthMode").or("standard"),
          Field.of("columnWidth"),
          Field.of("rowHeightMode").or("standard"),
          Field.of("rowHeight"),
          Field.of("fillScreen"),
          Field.of("fitContent"),
          Field.of("matchRowHeights"),
          Field.of("minHeightMode"),
          Field.of("minHeight"),
          Field.of("maxHeightMode"),
          Field.of("maxHeight"));

  private static final Fields FIELDS =
      Fields.of(
          Field.of("title"),
          Field.of("description"),
          Field.of("tags").or(Node.array()),
          Field.of("editable").or(true),
          Field.of("graphTooltip", "cursorSync")
              .as(Form.names("Off", "Crosshair", "Tooltip"))
              .or("Off"),
          Field.of("liveNow"),
          Field.of("preload").or(false),
          Field.of("revision"));
  private static final Fields TIME =
      Fields.of(
          Field.of("timezone"),
          Field.of("time.from", "from").or("now-6h").alwaysSaid(),
          Field.of("time.to", "to").or("now").alwaysSaid(),
          Field.of("refresh", "autoRefresh").or(""),
          Field.of("timepicker.refresh_intervals", "autoRefreshIntervals")
              .or(texts("5s", "10s", "30s", "1m", "5m", "15m", "30m", "1h", "2h", "1d")),
          Field.of("timepicker.quick_ranges", "quickRanges"),
          Field.of("timepicker.hidden", "hideTimepicker").or(false),
          Field.of("weekStart").as(Form.without("", "browser")),
          Field.of("fiscalYearStartMonth").or(Node.number(0)),
          Field.of("timepicker.nowDelay", "nowDelay"));
  private static final Fields LINK =
      Fields.of(
          Field.of("title").or("").alwaysSaid(),
          Field.of("type").or("dashboards").alwaysSaid(),
          Field.of("icon").or("external link"),
          Field.of("tooltip").or(""),
          Field.of("url"),
          Field.of("tags").or(Node.array()),
          Field.of("asDropdown").or(false),
          Field.of("targetBlank").or(false),
          Field.of("includeVars").or(false),
          Field.of("keepTime").or(false),
          Field.of("placement"));

  /** What v2 says elsewhere, or has no words for: versions and numbers of one server. */
  private static final Set<String> CLASSIC_NAMES =
      FIELDS
          .and(TIME)
          .classicNames(
              "uid",
              "id",
              "version",
              "schemaVersion",
              "gnetId",
              "links",
              "annotations",
              "templating",
              "panels",
              V2Layout.EMPTY);

  private static final Set<String> V2_NAMES =
      FIELDS.v2Names("links", "timeSettings", "annotations", "variables", "elements", "layout");

  private DashboardV2() {}

  private static Node texts(String... texts) {
    return Node.array(List.of(texts).stream().map(Node::text).toList());
  }

  /** The {@code spec} of the dashboard. */
  static ObjectNode spec(Dashboard dashboard) {
    ObjectNode arranged = PanelNumbers.in(dashboard.arranged());
    V2Layout layout = new V2Layout();
    ObjectNode whole = layout.of(arranged);
    ObjectNode elements = Node.object();
    for (ObjectNode panel : layout.panels()) {
      elements = elements.with(V2Panels.nameOf(panel), V2Panels.toV2(panel));
    }
    ObjectNode spec =
        FIELDS
            .toV2(arranged, Node.object())
            .with("links", links(arranged))
            .with("timeSettings", TIME.toV2(arranged, Node.object()))
            .with("annotations", V2Annotations.toV2(list(arranged, "annotations")))
            .with("variables", V2Variables.toV2(list(arranged, "templating")))
            .with("elements", elements)
            .with("layout", whole);
    return Fields.withUnknown(CLASSIC_NAMES, arranged, spec).withNotes(arranged.notes());
  }

  private static ArrayNode list(ObjectNode dashboard, String name) {
    return dashboard.object(name).array("list");
  }

  private static Node links(ObjectNode dashboard) {
    return Node.array(
        dashboard.array("links").items().stream()
            .map(ObjectNode.class::cast)
            .map(link -> LINK.toV2(link, Node.object()).withNotes(link.notes()))
            .toList());
  }

  /** The classic document that says the same, with tabs and auto grids among the panels. */
  static ObjectNode classic(String uid, ObjectNode spec) {
    ObjectNode start = Node.object().with("uid", Node.text(uid));
    ObjectNode classic = TIME.toClassic(spec.object("timeSettings"), FIELDS.toClassic(spec, start));
    List<ObjectNode> links =
        spec.array("links").objects().stream()
            .map(link -> LINK.toClassic(link, Node.object()))
            .toList();
    classic = links.isEmpty() ? classic : classic.with("links", Node.array(links));
    classic = listed(classic, "annotations", V2Annotations.toClassic(spec.array("annotations")));
    classic = listed(classic, "templating", V2Variables.toClassic(spec.array("variables")));
    ClassicLayout layout = new ClassicLayout(spec.object("elements"));
    return Fields.withUnknown(V2_NAMES, spec, layout.filled(classic, spec.object("layout")))
        .withNotes(spec.notes());
  }

  private static ObjectNode listed(ObjectNode classic, String name, ArrayNode items) {
    return items.size() == 0 ? classic : classic.with(name, Node.object().with("list", items));
  }
}
