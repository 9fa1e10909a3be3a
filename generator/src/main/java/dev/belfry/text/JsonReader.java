package dev.belfry.text;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Builds the document from the tokens of a JSON text. */
final class JsonReader {
  /** Stands here, as most runs of Belfry read no JSON and then need not load Jackson. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final JsonParser parser;

  private JsonReader(JsonParser parser) {
    this.parser = parser;
  }

  static Node read(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new JsonReader(parser).document();
    } catch (JacksonException e) {
      throw unreadable(e);
    }
  }

  private static ReadException unreadable(JacksonException e) {
    TokenStreamLocation place = e.getLocation();
    return place == null
        ? new ReadException(e.getOriginalMessage(), 0, 0)
        : new ReadException(e.getOriginalMessage(), place.getLineNr(), place.getColumnNr());
  }

  private Node document() {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new ReadException("expected a JSON document, got an empty text", 1, 1);
    }
    Node document = value(first);
    if (parser.nextToken() != null) {
      throw here("expected the end of the text behind the document, got more");
    }
    return document;
  }

  private Node value(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> Node.text(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case VALUE_TRUE -> Node.bool(true);
      case VALUE_FALSE -> Node.bool(false);
      case VALUE_NULL -> Node.none();
      default -> throw new IllegalStateException("unexpected token " + token);
    };
  }

  private Node number() {
    try {
      return Numbers.decimal(parser.getString());
    } catch (NumberFormatException e) {
      throw here("expected a number with a smaller exponent, got " + parser.getString());
    }
  }

  private ReadException here(String problem) {
    TokenStreamLocation place = parser.currentTokenLocation();
    return new ReadException(problem, place.getLineNr(), place.getColumnNr());
  }

  private Node object() {
    ObjectNode object = Node.object();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      object = object.with(name, value(parser.nextToken()));
    }
    return object;
  }

  private Node array() {
    List<Node> items = new ArrayList<>();
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      items.add(value(t));
    }
    return Node.array(items);
  }
}
