package dev.belfry.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.belfry.render.Document;
import dev.belfry.text.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas as what Belfry writes has to fit them: {@code x-strict} counts, which validators skip
 * since the documents of others need not fit it.
 */
public final class StrictSchemas {
  private static final String STRICT = "x-strict";
  private static final String REQUIRED = "required";

  private final SchemaFiles files = new SchemaFiles();
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(this::text));
  private final Map<String, Schema> schemas = new HashMap<>();

  /** What in the document does not fit. */
  public List<String> misfits(Document document) {
    return schemas
        .computeIfAbsent(
            document.schema(),
            name -> registry.getSchema(SchemaLocation.of(SchemaFiles.SCHEME + name)))
        .validate(Json.write(document.root()), InputFormat.JSON)
        .stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  private String text(String iri) {
    String text = files.text(iri);
    if (text == null) {
      return null;
    }
    JsonNode schema = JsonMapper.shared().readTree(text);
    tighten(schema);
    return JsonMapper.shared().writeValueAsString(schema);
  }

  private static void tighten(JsonNode node) {
    if (node instanceof ObjectNode object && object.get(STRICT) instanceof ObjectNode strict) {
      for (Map.Entry<String, JsonNode> entry : strict.properties()) {
        if (entry.getKey().equals(REQUIRED)) {
          ArrayNode required = object.withArray(REQUIRED);
          entry.getValue().forEach(required::add);
        } else {
          object.set(entry.getKey(), entry.getValue());
        }
      }
    }
    node.forEach(StrictSchemas::tighten);
  }
}
