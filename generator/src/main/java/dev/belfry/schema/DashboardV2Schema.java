package dev.belfry.schema;

import dev.belfry.schema.OverrideSchema.Resolver;
import dev.belfry.schema.SchemaFiles.Located;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What panels and queries of each kind may say in v2, from what they may say in the classic model:
 * a type that is added there is known here.
 */
final class DashboardV2Schema {
  static final String FILE = "grafana/dashboardv2.schema.json";

  private static final String CLASSIC = "dashboard.schema.json#/$defs/Panel";
  private static final String QUERY = "query.schema.json#/$defs/Any";

  private static final String TRANSFORMATION = "transformations.schema.json#/$defs/Transformation";
  private static final String FIELDS = "fieldConfig";

  /** What v2 has around a query instead of in it. */
  private static final Set<String> AROUND_QUERY = Set.of("refId", "hide", "datasource");

  private static final Set<String> AROUND_TRANSFORMATION = Set.of("id");

  private final Resolver resolver;

  DashboardV2Schema(Resolver resolver) {
    this.resolver = resolver;
  }

  /** The schema of v2, with what follows from the classic one. */
  JsonNode addTo(JsonNode v2) {
    ObjectNode extended = v2.deepCopy().asObject();
    ObjectNode defs = extended.withObject("$defs");
    ArrayNode looks = defs.withObject("VizConfig").withArray("allOf");
    for (Located rule : rules(resolver.resolve(FILE, CLASSIC))) {
      values(rule.child("if").json().at("/properties/type"))
          .forEach(type -> look(looks, type, rule));
    }
    ArrayNode queries = inPanelQuery(defs).withArray("allOf");
    for (Located rule : rules(resolver.resolve(FILE, QUERY))) {
      JsonNode source = rule.child("if").json().at("/properties/datasource/properties");
      if (source.has("type")) {
        queries.add(query(source, rule));
      }
    }
    ArrayNode transformations = defs.withObject("Transformation").withArray("allOf");
    for (Located rule : rules(resolver.resolve(FILE, TRANSFORMATION))) {
      values(rule.child("if").json().at("/properties/id"))
          .forEach(id -> transformations.add(transformation(id, rule)));
    }
    return extended;
  }

  /** The rules by which a schema tells its types apart: alone, in a list, or behind another. */
  private static List<Located> rules(Located schema) {
    List<Located> rules = new ArrayList<>();
    if (schema.json().path("then").path("$ref").isString()) {
      rules.add(schema);
    }
    for (int i = 0; i < schema.json().path("allOf").size(); i++) {
      Located part = schema.child("allOf");
      rules.addAll(rules(new Located(part.file(), part.pointer() + "/" + i, part.json().get(i))));
    }
    if (schema.json().path("else").isObject()) {
      rules.addAll(rules(schema.child("else")));
    }
    return rules;
  }

  private Located target(Located rule) {
    return resolver.resolve(rule.file(), rule.json().path("then").get("$ref").stringValue());
  }

  private static Set<String> values(JsonNode schema) {
    Set<String> values = new LinkedHashSet<>();
    if (schema != null && schema.path("const").isString()) {
      values.add(schema.get("const").stringValue());
    } else if (schema != null) {
      schema.path("enum").forEach(value -> values.add(value.asString()));
    }
    return values;
  }

  private void look(ArrayNode looks, String type, Located rule) {
    ObjectNode look = looks.addObject();
    look.withObject("/if/properties/group").put("const", type);
    JsonNode options = rule.child("if").json().at("/properties/options");
    if (options.isObject()) {
      look.withObject("/if/properties/spec/properties").set("options", options);
    }
    ObjectNode spec = look.withObject("/then/properties/spec/properties");
    Located panel = target(rule);
    Map<String, List<String>> properties = properties(panel);
    ObjectNode known = spec.putObject("options");
    // Beside it, options are still those of the type that the panel had before.
    known.withObject("/if/not").putArray("required").add("__angularMigration");
    known.set("then", all(properties.getOrDefault("options", List.of())));
    Set<String> fields = new LinkedHashSet<>(properties.getOrDefault(FIELDS, List.of()));
    // Every panel gets its overrides from what it may say of its fields.
    fields.add(SchemaFiles.SCHEME + panel.file() + "#/properties/" + FIELDS);
    spec.set(FIELDS, all(fields));
  }

  /** Where each property is described, in the inherited schemas first. */
  private Map<String, List<String>> properties(Located schema) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (JsonNode part : schema.json().path("allOf")) {
      if (part.path("$ref").isString()) {
        places.putAll(properties(resolver.resolve(schema.file(), part.get("$ref").stringValue())));
      }
    }
    Located own = schema.child("properties");
    for (Map.Entry<String, JsonNode> entry : own.json().properties()) {
      List<String> all = new ArrayList<>(places.getOrDefault(entry.getKey(), List.of()));
      all.add(SchemaFiles.SCHEME + own.file() + "#" + own.pointer() + "/" + entry.getKey());
      places.put(entry.getKey(), all);
    }
    return places;
  }

  private static ObjectNode all(Collection<String> places) {
    ObjectNode all = JsonMapper.shared().createObjectNode();
    ArrayNode parts = all.putArray("allOf");
    places.forEach(place -> parts.addObject().put("$ref", place));
    return all;
  }

  private static ObjectNode inPanelQuery(ObjectNode defs) {
    return defs.withObject("PanelQuery").withObject("/properties/spec/properties/query");
  }

  /** Queries are told apart by the type of their data source, and some by its uid. */
  private ObjectNode query(JsonNode source, Located classic) {
    ObjectNode rule = JsonMapper.shared().createObjectNode();
    ObjectNode condition = rule.withObject("/if/properties");
    condition.set("group", source.get("type"));
    if (source.has("uid")) {
      condition.withObject("/datasource/properties").set("name", source.get("uid"));
    }
    ObjectNode then = rule.withObject("/then/properties");
    then.set("spec", new SpecSchema(resolver, AROUND_QUERY).of(target(classic)));
    return rule;
  }

  /** Some transformations are told apart by their options, too. */
  private ObjectNode transformation(String id, Located classic) {
    SpecSchema specs = new SpecSchema(resolver, AROUND_TRANSFORMATION);
    ObjectNode rule = JsonMapper.shared().createObjectNode();
    ObjectNode condition = rule.withObject("/if/properties");
    condition.putObject("group").put("const", id);
    condition.set("spec", specs.condition(classic.child("if").json()));
    rule.withObject("/then/properties").set("spec", specs.of(target(classic)));
    return rule;
  }
}
