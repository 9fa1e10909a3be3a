package dev.belfry.schema;

import dev.belfry.schema.OverrideSchema.Resolver;
import dev.belfry.schema.SchemaFiles.Located;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a schema of the classic model says of an object, for the {@code spec} of v2, which holds the
 * object without some properties that stand around it. Where they are inside all the same, as
 * Grafana leaves them, they have no effect.
 */
final class SpecSchema {
  private static final List<String> CHOICES = List.of("allOf", "oneOf", "anyOf");
  private static final List<String> BRANCHES = List.of("then", "else");

  private final Resolver resolver;
  private final Set<String> around;

  SpecSchema(Resolver resolver, Set<String> around) {
    this.resolver = resolver;
    this.around = around;
  }

  /** What the schema says, without what it says of the properties around. */
  ObjectNode of(Located classic) {
    ObjectNode spec = JsonMapper.shared().createObjectNode();
    JsonNode json = classic.json();
    addProperties(spec, classic);
    if (json.has("additionalProperties")) {
      spec.set("additionalProperties", json.get("additionalProperties"));
    }
    for (String choice : CHOICES) {
      for (int i = 0; i < json.path(choice).size(); i++) {
        spec.withArray(choice).add(of(classic.child(choice).item(i)));
      }
    }
    if (json.path("$ref").isString()) {
      Located target = resolver.resolve(classic.file(), json.get("$ref").stringValue());
      spec.withArray("allOf").add(of(target));
    }
    if (json.has("if")) {
      addBranches(spec, classic);
    }
    return spec;
  }

  private void addProperties(ObjectNode spec, Located classic) {
    Located own = classic.child("properties");
    for (Map.Entry<String, JsonNode> entry : own.json().properties()) {
      ObjectNode property = spec.withObject("properties").putObject(entry.getKey());
      if (!around.contains(entry.getKey())) {
        property.put(
            "$ref", SchemaFiles.SCHEME + own.file() + "#" + own.pointer() + "/" + entry.getKey());
      }
    }
    ArrayNode required = spec.putArray("required");
    classic
        .json()
        .path("required")
        .valueStream()
        .map(JsonNode::asString)
        .filter(name -> !around.contains(name))
        .forEach(required::add);
  }

  private void addBranches(ObjectNode spec, Located classic) {
    spec.set("if", condition(classic.json().get("if")));
    for (String branch : BRANCHES) {
      if (classic.json().has(branch)) {
        spec.set(branch, of(classic.child(branch)));
      }
    }
  }

  /** The condition, without what it asks of the properties around. */
  ObjectNode condition(JsonNode classic) {
    ObjectNode condition = classic.deepCopy().asObject();
    around.forEach(condition.withObject("properties")::remove);
    return condition;
  }
}
