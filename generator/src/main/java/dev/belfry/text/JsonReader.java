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

  static Node read(String text, Spot whole) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new JsonReader(parser).document(whole);
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

  private Node document(Spot whole) {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new ReadException("expected a JSON document, got an empty text", 1, 1);
    }
    Node document = value(first, whole, "");
    if (parser.nextToken() != null) {
      throw here("expected the end of the text behind the document, got more");
    }
    return document;
  }

  /** A value; objects in it stand at this step from the spot. */
  private Node value(JsonToken token, Spot around, String step) {
    return switch (token) {
      case START_OBJECT -> object(inside(around, step));
      case START_ARRAY -> array(around, step);
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

  private Spot inside(Spot around, String step) {
    if (!around.isKnown()) {
      return around;
    }
    TokenStreamLocation place = parser.currentTokenLocation();
    return around.inside(step, place.getLineNr(), place.getColumnNr());
  }

  private Node object(Spot here) {
    ObjectNode object = here.mark(Node.object());
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonToken token = parser.nextToken();
      if (here.isKnown()) {
        TokenStreamLocation place = parser.currentTokenLocation();
        here.property(name, place.getLineNr(), place.getColumnNr());
      }
      object = object.with(name, value(token, here, here.toProperty(name)));
    }
    return object;
  }

  private Node array(Spot around, String step) {
    List<Node> items = new ArrayList<>();
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      items.add(value(t, around, around.toItem(step, items.size())));
    }
    return Node.array(items);
  }
}
