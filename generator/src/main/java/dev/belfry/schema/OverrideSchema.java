package dev.belfry.schema;

import dev.belfry.schema.SchemaFiles.Located;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What overrides of a panel type may set: each option of its fields by id, with the value that the
 * option itself has. The ids follow from the panel's schema: {@code unit}, {@code
 * custom.lineWidth}. An object under {@code custom} is set as a whole, unless {@code x-override}
 * says that it is set by its {@code leaves}; {@code none} can't be overridden.
 */
final class OverrideSchema {
  private static final String FIELD_DEFAULTS = "../common.schema.json#/$defs/FieldDefaults";
  private static final String CUSTOM = "custom";
  private static final String WHOLE = "whole";
  private static final String LEAVES = "leaves";

  private final String file;
  private final Resolver resolver;
  private final Map<String, String> values = new LinkedHashMap<>();

  /** Follows references between schema files. */
  interface Resolver {
    Located resolve(String file, String reference);
  }

  OverrideSchema(String file, Resolver resolver) {
    this.file = file;
    this.resolver = resolver;
  }

  /** The panel's schema, with what its overrides may say. */
  JsonNode addTo(JsonNode panel) {
    collect("", resolver.resolve(file, FIELD_DEFAULTS));
    customs(new Located(file, "", panel));
    ObjectNode extended = panel.deepCopy().asObject();
    extended
        .withObject("/properties/fieldConfig/properties/overrides/items/properties")
        .withObject("properties")
        .set("items", property());
    return extended;
  }

  /** The options under {@code custom}, those of inherited schemas first. */
  private void customs(Located panel) {
    for (JsonNode part : panel.json().path("allOf")) {
      if (part.path("$ref").isString()) {
        customs(resolver.resolve(panel.file(), part.get("$ref").stringValue()));
      }
    }
    Located custom =
        panel
            .child("properties")
            .child("fieldConfig")
            .child("properties")
            .child("defaults")
            .child("properties")
            .child(CUSTOM);
    if (custom.json().isObject()) {
      collect(CUSTOM + ".", custom);
    }
  }

  private void collect(String prefix, Located object) {
    if (object.json().path("$ref").isString()) {
      collect(prefix, target(object));
    }
    for (Map.Entry<String, JsonNode> entry : object.json().path("properties").properties()) {
      Located property = object.child("properties").child(entry.getKey());
      String id = prefix + entry.getKey();
      String overridden = entry.getValue().path("x-override").asString(WHOLE);
      if (overridden.equals(LEAVES)) {
        collect(id + ".", property);
      } else if (overridden.equals(WHOLE) && !entry.getValue().isEmpty()) {
        values.put(id, SchemaFiles.SCHEME + property.file() + "#" + property.pointer());
      }
    }
  }

  private Located target(Located object) {
    return resolver.resolve(object.file(), object.json().get("$ref").stringValue());
  }

  private ObjectNode property() {
    JsonMapper mapper = JsonMapper.shared();
    ObjectNode property = mapper.createObjectNode();
    ArrayNode ids = property.withObject("/properties/id").putArray("enum");
    ArrayNode rules = property.putArray("allOf");
    values.forEach(
        (id, schema) -> {
          ids.add(id);
          ObjectNode rule = rules.addObject();
          rule.withObject("/if/properties/id").put("const", id);
          rule.withObject("/then/properties/value").put("$ref", schema);
        });
    return property;
  }
}
