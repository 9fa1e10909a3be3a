package dev.belfry.render;

import static dev.belfry.render.DataQueries.USUAL_TYPE;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The variables of a dashboard in v2. */
final class V2Variables {
  /** The types that have nothing to choose from. */
  private static final Set<String> ONE_VALUE = Set.of("constant", "textbox");

  private static final Node NOTHING_CHOSEN =
      Node.object().with("text", Node.text("")).with("value", Node.text(""));
  private static final Field CURRENT = Field.of("current").as(Form.OPTION).or(NOTHING_CHOSEN);
  private static final Field OPTIONS = Field.of("options").as(Form.OPTIONS).or(Node.array());
  private static final Field HIDE =
      Field.of("hide")
          .as(Form.names("dontHide", "hideLabel", "hideVariable", "inControlsMenu"))
          .or("dontHide");
  private static final Field REFRESH =
      Field.of("refresh")
          .as(Form.names("never", "onDashboardLoad", "onTimeRangeChanged"))
          .or("onDashboardLoad")
          .alwaysSaid();
  private static final Field SORT =
      Field.of("sort")
          .as(
              Form.names(
                  "disabled",
                  "alphabeticalAsc",
                  "alphabeticalDesc",
                  "numericalAsc",
                  "numericalDesc",
                  "alphabeticalCaseInsensitiveAsc",
                  "alphabeticalCaseInsensitiveDesc",
                  "naturalAsc",
                  "naturalDesc"))
          .or("disabled");
  private static final Field CUSTOM_VALUE = Field.of("allowCustomValue").or(true);
  private static final Fields MULTI =
      Fields.of(
          Field.of("multi").or(false),
          Field.of("includeAll").or(false),
          Field.of("allValue"),
          CUSTOM_VALUE);

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "query",
              "QueryVariable",
              usual()
                  .and(
                      Field.of("definition"),
                      Field.of("regex").or(""),
                      Field.of("regexApplyTo"),
                      REFRESH,
                      SORT)
                  .and(MULTI)
                  .and(
                      Field.of("placeholder"),
                      Field.of("staticOptions").as(Form.OPTIONS),
                      Field.of("staticOptionsOrder"),
                      CURRENT,
                      OPTIONS)),
          new Kind(
              "datasource",
              "DatasourceVariable",
              usual()
                  .and(Field.of("query", "pluginId").or(""), Field.of("regex").or(""), REFRESH)
                  .and(MULTI)
                  .and(CURRENT, OPTIONS)),
          new Kind(
              "custom",
              "CustomVariable",
              usual()
                  .and(Field.of("query").or(""), Field.of("valuesFormat"))
                  .and(MULTI)
                  .and(CURRENT, OPTIONS)),
          new Kind(
              "interval",
              "IntervalVariable",
              usual()
                  .and(
                      Field.of("query").or(""),
                      Field.of("auto").or(false),
                      Field.of("auto_min").or("10s"),
                      Field.of("auto_count").or(Node.number(30)),
                      Field.of("refresh")
                          .as(
                              new Form(
                                  value -> Optional.of(Node.text("onTimeRangeChanged")),
                                  value -> Optional.of(Node.number(2))))
                          .or("onTimeRangeChanged")
                          .alwaysSaid(),
                      CURRENT,
                      OPTIONS)),
          new Kind(
              "constant",
              "ConstantVariable",
              usual().and(Field.of("query").or("").alwaysSaid(), CURRENT)),
          new Kind("textbox", "TextVariable", usual().and(Field.of("query").or(""), CURRENT)),
          new Kind(
              "adhoc",
              "AdhocVariable",
              usual()
                  .and(
                      Field.of("baseFilters").or(Node.array()),
                      Field.of("filters").or(Node.array()),
                      Field.of("defaultKeys").or(Node.array()),
                      CUSTOM_VALUE,
                      Field.of("enableGroupBy"))),
          new Kind(
              "groupby",
              "GroupByVariable",
              usual()
                  .and(
                      Field.of("multi").or(false),
                      Field.of("defaultValue").as(Form.OPTION),
                      CURRENT,
                      OPTIONS),
              "allowCustomValue",
              "defaultOptions"),
          new Kind("switch", "SwitchVariable", usual()));

  private V2Variables() {}

  /**
   * A kind of variable.
   *
   * @param type its type in the classic model
   * @param kind its kind in v2
   * @param fields what the two share
   * @param lost what v2 has no words for
   */
  private record Kind(String type, String kind, Fields fields, String... lost) {
    Set<String> classicNames() {
      return fields
          .and(Stream.of(lost).map(Field::of).toArray(Field[]::new))
          .classicNames(
              "type", "datasource", "query", "current", "options", "originalQuery", "refresh");
    }

    Set<String> v2Names() {
      return fields.v2Names("query", "current", "enabledValue", "disabledValue");
    }
  }

  private static Fields usual() {
    return Fields.of(
        Field.of("name"),
        Field.of("label"),
        Field.of("description"),
        HIDE,
        Field.of("skipUrlSync").or(false));
  }

  static Node toV2(ArrayNode variables) {
    return Node.array(variables.items().stream().map(one -> toV2((ObjectNode) one)).toList());
  }

  private static ObjectNode toV2(ObjectNode variable) {
    String type = variable.text("type").orElse("");
    Kind kind =
        KINDS.stream()
            .filter(one -> one.type().equals(type))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("v2 has no variables of type " + type));
    ObjectNode spec = kind.fields().toV2(variable, Node.object());
    ObjectNode outer = Kinds.kind(kind.kind());
    switch (type) {
      case "query" -> spec = spec.with("query", query(variable));
      case "switch" -> spec = SwitchVariables.toV2(variable, spec);
      case "adhoc", "groupby" -> {
        ObjectNode source = DataQueries.sourceOf(variable);
        outer = DataQueries.withSource(DataQueries.asked(outer, source, USUAL_TYPE), source);
      }
      default -> {}
    }
    spec = ONE_VALUE.contains(type) ? chosen(variable, spec) : spec;
    spec = Fields.withUnknown(kind.classicNames(), variable, spec).withNotes(variable.notes());
    return Kinds.madeWhere(variable, outer.with("spec", spec));
  }

  /** Of a single value, that one is chosen unless another is. */
  private static ObjectNode chosen(ObjectNode variable, ObjectNode spec) {
    return variable.object("current").size() == 0 ? spec.with("current", onlyValue(spec)) : spec;
  }

  /** Without what {@link #chosen} fills in. */
  private static ObjectNode withoutUsual(Kind kind, ObjectNode spec) {
    boolean isUsual = spec.object("current").equals(onlyValue(spec));
    return ONE_VALUE.contains(kind.type()) && isUsual ? spec.without("current") : spec;
  }

  private static ObjectNode onlyValue(ObjectNode spec) {
    Node value = spec.get("query").orElseGet(() -> Node.text(""));
    return Node.object().with("text", value).with("value", value);
  }

  private static ObjectNode query(ObjectNode variable) {
    Node query = variable.get("query").orElseGet(Node::object);
    ObjectNode spec =
        query instanceof ObjectNode object
            ? object
            : Node.object().with("__legacyStringValue", Node.text(Texts.of(query)));
    return DataQueries.query(DataQueries.sourceOf(variable), USUAL_TYPE, spec);
  }

  static ArrayNode toClassic(ArrayNode variables) {
    return Node.array(variables.objects().stream().map(V2Variables::toClassic).toList());
  }

  private static ObjectNode toClassic(ObjectNode variable) {
    Kind kind =
        KINDS.stream()
            .filter(one -> Kinds.is(variable, one.kind()))
            .findFirst()
            .orElseThrow(
                () ->
                    new UnreadableDashboard(
                        "a variable of an unknown kind, `"
                            + variable.text("kind").orElse("")
                            + "`"));
    ObjectNode spec = variable.object("spec");
    ObjectNode start = Node.object().with("type", Node.text(kind.type()));
    ObjectNode classic = kind.fields().toClassic(withoutUsual(kind, spec), start);
    switch (kind.type()) {
      case "query" -> classic = withQuery(spec.object("query"), classic);
      case "switch" -> classic = SwitchVariables.toClassic(spec, classic);
      case "adhoc", "groupby" -> classic = DataQueries.withSourceOf(variable, classic);
      default -> {}
    }
    return Fields.withUnknown(kind.v2Names(), spec, classic).withNotes(spec.notes().asFixed());
  }

  private static ObjectNode withQuery(ObjectNode query, ObjectNode classic) {
    ObjectNode spec = query.object("spec");
    ObjectNode asking = DataQueries.withSourceOf(query, classic);
    return spec.size() == 0
        ? asking
        : asking.with("query", spec.get("__legacyStringValue").orElse(spec));
  }
}
