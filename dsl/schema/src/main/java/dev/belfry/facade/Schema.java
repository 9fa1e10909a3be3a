package dev.belfry.facade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One schema in its file, with references followed and inherited parts merged in.
 *
 * @param place the file and JSON pointer, for messages
 * @param json the keywords, with those that stand beside a reference merged over those that it
 *     leads to
 * @param definition the keywords that the reference leads to; the same as {@code json} where there
 *     is none
 */
record Schema(String place, ObjectNode json, ObjectNode definition) {

  /** The schema itself, without what this use of it adds. */
  Schema defined() {
    return new Schema(place, definition, definition);
  }

  Optional<String> text(String keyword) {
    return Optional.ofNullable(json.get(keyword))
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue);
  }

  Optional<JsonNode> value(String keyword) {
    return Optional.ofNullable(json.get(keyword));
  }

  /** The names of an array keyword such as {@code required}. */
  List<String> texts(String keyword) {
    JsonNode list = json.get(keyword);
    return list == null
        ? List.of()
        : StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
  }

  /** The settings of {@code x-java}, which say how the Java looks. */
  JsonNode java() {
    return json.path("x-java");
  }

  Optional<String> java(String setting) {
    return Optional.ofNullable(java().get(setting)).map(JsonNode::asString);
  }

  boolean javaFlag(String setting) {
    return java().path(setting).asBoolean(false);
  }

  boolean isUnion() {
    return java().has("class") && !alternatives().isEmpty();
  }

  /**
   * What a union is one of: the branches of {@code oneOf}, or where a tag leads to by {@code if}
   * and {@code then}.
   */
  List<JsonNode> alternatives() {
    Stream<JsonNode> tagged = json.path("allOf").valueStream().map(rule -> rule.path("then"));
    return Stream.concat(
            json.path("oneOf").valueStream(), tagged.filter(branch -> branch.has("$ref")))
        .toList();
  }

  boolean isEnum() {
    return json.has("enum") && java().has("class");
  }

  /** The allowed JSON types, in the order of the schema. */
  List<String> types() {
    JsonNode type = json.path("type");
    return type.isString() ? List.of(type.stringValue()) : texts("type");
  }

  /** The raw properties in the order that the document has them. */
  Map<String, JsonNode> properties() {
    Map<String, JsonNode> properties = new java.util.LinkedHashMap<>();
    json.path("properties")
        .properties()
        .forEach(entry -> properties.put(entry.getKey(), entry.getValue()));
    return properties;
  }

  SchemaException problem(String problem) {
    return new SchemaException(place, problem);
  }
}
