package dev.belfry.text;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Where line breaks and spaces go in one JSON document: as {@code JSON.stringify(x, null, 2)} puts
 * them, on every platform.
 */
final class JsonLayout extends ObjectWriteContext.Base implements PrettyPrinter {
  private static final SerializableString COLON = new SerializedString(": ");
  private static final int USUAL_DEPTH = 64;
  private static final SerializableString[] LINES = lines("");
  private static final SerializableString[] NEXT_LINES = lines(",");

  private int depth;

  private static SerializableString[] lines(String before) {
    SerializableString[] lines = new SerializableString[USUAL_DEPTH];
    for (int i = 0; i < USUAL_DEPTH; i++) {
      lines[i] = line(before, i);
    }
    return lines;
  }

  private static SerializableString line(String before, int depth) {
    return new SerializedString(before + "\n" + "  ".repeat(depth));
  }

  private void newLine(JsonGenerator generator) {
    generator.writeRaw(depth < USUAL_DEPTH ? LINES[depth] : line("", depth));
  }

  private void nextLine(JsonGenerator generator) {
    generator.writeRaw(depth < USUAL_DEPTH ? NEXT_LINES[depth] : line(",", depth));
  }

  @Override
  public PrettyPrinter getPrettyPrinter() {
    return this;
  }

  @Override
  public boolean hasPrettyPrinter() {
    return true;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator generator) {
    generator.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator generator) {
    generator.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator generator) {
    newLine(generator);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator generator) {
    generator.writeRaw(COLON);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator generator) {
    nextLine(generator);
  }

  @Override
  public void writeEndObject(JsonGenerator generator, int entries) {
    end(generator, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator generator) {
    generator.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator generator) {
    newLine(generator);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator generator) {
    nextLine(generator);
  }

  @Override
  public void writeEndArray(JsonGenerator generator, int values) {
    end(generator, values, ']');
  }

  private void end(JsonGenerator generator, int size, char bracket) {
    depth--;
    if (size > 0) {
      newLine(generator);
    }
    generator.writeRaw(bracket);
  }
}
