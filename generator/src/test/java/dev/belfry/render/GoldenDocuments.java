package dev.belfry.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.bundle.Bundle;
import dev.belfry.files.OutputTree;
import dev.belfry.schema.SchemaCheck;
import dev.belfry.schema.StrictSchemas;
import dev.belfry.text.Json;
import dev.belfry.text.Yaml;
import dev.belfry.tree.Node;
import java.util.List;
import java.util.function.Supplier;

/** Holds the documents of a bundle against everything that documents have to be. */
final class GoldenDocuments {
  private static final SchemaCheck SCHEMAS = new SchemaCheck();
  private static final StrictSchemas STRICT = new StrictSchemas();

  private GoldenDocuments() {}

  /** Renders a bundle of one artifact and holds its document against the approved file. */
  static void verify(Class<?> test, String name, Supplier<Bundle> definition) {
    Document document = hold(definition);
    String extension = document.isJson() ? "json" : "yaml";
    Approved.verify(
        text(document), Approved.nextTo(test, test.getSimpleName() + "." + name, extension));
  }

  private static String text(Document document) {
    return OutputTree.of(List.of(document)).files().get(document.path());
  }

  /** Renders a bundle of one artifact and holds its document against all but an approved file. */
  static Document hold(Supplier<Bundle> definition) {
    List<Document> documents = Renderer.render(definition.get());
    OutputTree files = OutputTree.of(documents);
    assertEquals(1, documents.stream().filter(one -> !one.isText()).count());
    assertEquals(files, OutputTree.of(Renderer.render(definition.get())), "a second run");
    Document document = documents.get(0);
    String text = text(document);
    assertTrue(text.endsWith("\n"), "the last line ends");
    assertFalse(text.endsWith("\n\n"), "no line is empty at the end");
    assertFalse(text.contains("\r"), "lines end as on Unix");
    assertReadsBack(document, text);
    assertEquals(List.of(), SCHEMAS.check(document));
    if (!document.hasUnchecked()) {
      assertEquals(List.of(), STRICT.misfits(document));
    }
    return document;
  }

  /** Trees are equal in any order of properties, so what was read is also written again. */
  private static void assertReadsBack(Document document, String text) {
    Node read = document.isJson() ? Json.read(text) : Yaml.read(text);
    assertEquals(document.root(), read, "what is read back");
    assertEquals(
        text,
        document.isJson() ? Json.write(read) : document.head() + Yaml.write(read),
        "the order");
  }
}
