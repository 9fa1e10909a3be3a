package dev.belfry.schema;

import dev.belfry.schema.SchemaFiles.Located;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words that a property can have as its value, by its name, in any of the schemas. */
final class SchemaWords {
  private static final Path SCHEMAS =
      Path.of("..", "dsl", "schema", "src", "main", "resources", "dev", "belfry", "schema");

  private static final Set<String> CONDITIONS = Set.of("if", "not");

  private final SchemaFiles files = new SchemaFiles();
  private final Map<String, Set<String>> words = new HashMap<>();

  private SchemaWords() {}

  static Map<String, Set<String>> all() throws IOException {
    SchemaWords reader = new SchemaWords();
    try (Stream<Path> paths = Files.walk(SCHEMAS.resolve("grafana"))) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = SCHEMAS.relativize(path).toString().replace('\\', '/');
        reader.read(reader.files.resolve(name, "#"));
      }
    }
    return reader.words;
  }

  private void read(Located schema) {
    for (String keyword : schema.json().propertyNames()) {
      if (keyword.equals("properties")) {
        properties(schema.child(keyword));
      }
      if (!CONDITIONS.contains(keyword)) {
        read(schema.child(keyword));
      }
    }
    for (int i = 0; i < schema.json().size() && schema.json().isArray(); i++) {
      read(schema.item(i));
    }
  }

  private void properties(Located properties) {
    for (String name : properties.json().propertyNames()) {
      Located property = properties.child(name);
      while (property.json().path("$ref").isString()) {
        property = files.resolve(property.file(), property.json().get("$ref").stringValue());
      }
      if (!property.json().at("/x-java/open").asBoolean(false)) {
        Set<String> known = words.computeIfAbsent(name, none -> new HashSet<>());
        property.json().path("enum").forEach(word -> known.add(word.asString("")));
        known.add(property.json().path("const").asString(""));
      }
    }
  }
}
