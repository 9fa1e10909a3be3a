package dev.belfry.text;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Node;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** JSON text of a document, and the document that a JSON text says. */
public final class Json {
  private static final int USUAL_SIZE = 64 * 1024;

  /** As every escape of a surrogate starts; a backslash in a text may look the same. */
  private static final String SURROGATE_ESCAPE = "\\ud";

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private Json() {}

  /**
   * The document as JSON for people to review: two spaces for each level, one item on a line, the
   * author's order, text as it is wherever JSON allows that, LF, and LF at the end.
   *
   * @throws IllegalArgumentException when a text holds half a surrogate pair, which UTF-8 cannot
   *     hold, or when the document is nested more than 500 levels deep
   */
  public static String write(Node document) {
    String text = write(requireNonNull(document, "document"), false);
    // Half a surrogate pair comes out as an escape, and one look at the result is far cheaper than
    // one at every text beforehand.
    return text.contains(SURROGATE_ESCAPE) ? write(document, true) : text;
  }

  private static String write(Node document, boolean careful) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
    try (JsonGenerator generator = FACTORY.createGenerator(new JsonLayout(), bytes)) {
      document.accept(new JsonWriter(generator, careful)).writeRaw('\n');
    } catch (JacksonException e) {
      throw new IllegalArgumentException("document: " + e.getOriginalMessage(), e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /**
   * The document that a JSON text says, in the order of the text. Numbers come back in the form
   * that {@link dev.belfry.tree.NumberNode} keeps: {@code 1.0} as {@code 1}.
   *
   * @throws ReadException when the text is not strict JSON, names a property twice in one object,
   *     goes on behind the document, or is nested more than 500 levels deep
   */
  public static Node read(String text) {
    requireNonNull(text, "text");
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
}
