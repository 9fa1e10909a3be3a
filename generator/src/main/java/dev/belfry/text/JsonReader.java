package dev.belfry.text;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Builds the document from the tokens of a JSON text. */
final class JsonReader {
  /** Stands here, as most runs of Belfry read no JSON and then need not load Jackson. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** Far more than dashboards and rules have; objects of many grow slowly. */
  static final int MOST_PROPERTIES = 10_000;

  static final String TOO_WIDE = "expected at most 10,000 properties in one object, got more";
  static final String TOO_LONG = "expected a number of at most 1000 characters, got more";

  /** What Jackson says to programmers behind what it says to everybody. */
  private static final Pattern FOR_PROGRAMMERS =
      Pattern.compile(": enable `.*| \\((for \\w+ starting|start marker) at .*");

  private final JsonParser parser;

  private JsonReader(JsonParser parser) {
    this.parser = parser;
  }

  static Node read(String text, Spot whole) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return read(new JsonReader(parser), whole);
    }
  }

  private static Node read(JsonReader reader, Spot whole) {
    try {
      return reader.document(whole);
    } catch (StreamConstraintsException e) {
      throw reader.here(e.getMessage().contains("depth") ? YamlReader.TOO_DEEP : TOO_LONG);
    } catch (JacksonException e) {
      TokenStreamLocation place = e.getLocation();
      String problem = FOR_PROGRAMMERS.matcher(e.getOriginalMessage()).replaceAll("");
      throw place == null
          ? reader.here(problem)
          : new ReadException(problem, place.getLineNr(), place.getColumnNr());
    }
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
      case VALUE_STRING -> Node.text(checked(parser.getString(), around));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case VALUE_TRUE -> Node.bool(true);
      case VALUE_FALSE -> Node.bool(false);
      case VALUE_NULL -> Node.none();
      default -> throw new IllegalStateException("unexpected token " + token);
    };
  }

  /** An escape can stand for half a character, which no file can hold. */
  private String checked(String text, Spot around) {
    try {
      if (around.isKnown()) {
        Characters.of(text);
      }
      return text;
    } catch (IllegalArgumentException e) {
      throw here(e.getMessage());
    }
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
      checked(name, here);
      JsonToken token = parser.nextToken();
      if (here.isKnown()) {
        TokenStreamLocation place = parser.currentTokenLocation();
        here.property(name, place.getLineNr(), place.getColumnNr());
      }
      if (object.size() == MOST_PROPERTIES) {
        throw here(TOO_WIDE);
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
