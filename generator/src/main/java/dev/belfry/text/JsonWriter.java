package dev.belfry.text;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.BooleanNode;
import dev.belfry.tree.NodeVisitor;
import dev.belfry.tree.NullNode;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import tools.jackson.core.JsonGenerator;

/** Tells a generator what a document holds. */
final class JsonWriter implements NodeVisitor<JsonGenerator> {
  private final JsonGenerator generator;
  private final boolean careful;

  /**
   * A writer to this generator.
   *
   * @param careful whether to look for halves of surrogate pairs, which the generator would escape
   */
  JsonWriter(JsonGenerator generator, boolean careful) {
    this.generator = generator;
    this.careful = careful;
  }

  private String checked(String text) {
    if (careful) {
      Characters.of(text);
    }
    return text;
  }

  @Override
  public JsonGenerator object(ObjectNode node) {
    generator.writeStartObject();
    for (int i = 0; i < node.size(); i++) {
      generator.writeName(checked(node.name(i)));
      node.value(i).accept(this);
    }
    return generator.writeEndObject();
  }

  @Override
  public JsonGenerator array(ArrayNode node) {
    generator.writeStartArray();
    for (int i = 0; i < node.size(); i++) {
      node.get(i).accept(this);
    }
    return generator.writeEndArray();
  }

  @Override
  public JsonGenerator text(StringNode node) {
    return generator.writeString(checked(node.value()));
  }

  @Override
  public JsonGenerator number(NumberNode node) {
    return generator.writeNumber(node.text());
  }

  @Override
  public JsonGenerator bool(BooleanNode node) {
    return generator.writeBoolean(node.value());
  }

  @Override
  public JsonGenerator none(NullNode node) {
    return generator.writeNull();
  }
}
