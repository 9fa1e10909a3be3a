package dev.belfry.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema files of Belfry, with what follows from them. */
final class SchemaFiles {
  static final String SCHEME = "belfry:/";

  private static final String FOLDER = "/dev/belfry/schema/";
  private static final String PANELS = "grafana/panels/";

  private final JsonMapper mapper = JsonMapper.shared();
  private final Map<String, JsonNode> files = new HashMap<>();

  /** The text of the schema with this {@code $id}; null if it is none of ours. */
  String text(String iri) {
    String name = iri.startsWith(SCHEME) ? iri.substring(SCHEME.length()) : null;
    JsonNode file = name == null ? null : file(name);
    return file == null ? null : mapper.writeValueAsString(extended(name, file));
  }

  /**
   * Whether an object always may have a property, by the schema that forbids all others.
   *
   * @param location the keyword that forbids them, with the {@code $id} of its file
   */
  boolean declares(String location, String property) {
    int hash = location.indexOf('#');
    String name =
        location.substring(Math.min(SCHEME.length(), Math.max(hash, 0)), Math.max(hash, 0));
    int end = location.lastIndexOf('/');
    return hash >= 0
        && end > hash
        && file(name) != null
        && declares(resolve(name, location.substring(hash, end)), property);
  }

  private boolean declares(Located schema, String property) {
    if (schema.json().path("properties").has(property)) {
      return true;
    }
    String reference = schema.json().path("$ref").asString("");
    if (!reference.isEmpty() && declares(resolve(schema.file(), reference), property)) {
      return true;
    }
    for (int i = 0; i < schema.json().path("allOf").size(); i++) {
      if (declares(schema.child("allOf").item(i), property)) {
        return true;
      }
    }
    return false;
  }

  private JsonNode file(String name) {
    return files.computeIfAbsent(name, this::read);
  }

  private JsonNode read(String name) {
    try (InputStream in = SchemaFiles.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? null : mapper.readTree(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode extended(String name, JsonNode file) {
    if (name.equals(DashboardV2Schema.FILE)) {
      return new DashboardV2Schema(this::resolve).addTo(file);
    }
    return name.startsWith(PANELS) ? new OverrideSchema(name, this::resolve).addTo(file) : file;
  }

  /** What a reference leads to, from the file that it stands in. */
  Located resolve(String file, String reference) {
    int hash = reference.indexOf('#');
    String name =
        hash == 0
            ? file
            : java.nio.file.Path.of(file)
                .resolveSibling(reference.substring(0, hash < 0 ? reference.length() : hash))
                .normalize()
                .toString()
                .replace('\\', '/');
    String pointer = hash < 0 ? "" : reference.substring(hash + 1);
    return new Located(name, pointer, file(name).at(pointer));
  }

  /**
   * A schema at its place.
   *
   * @param file the file that it stands in
   * @param pointer where in the file
   * @param json what stands there
   */
  record Located(String file, String pointer, JsonNode json) {
    Located item(int index) {
      return new Located(file, pointer + "/" + index, json.path(index));
    }

    Located child(String name) {
      return new Located(file, pointer + "/" + name, json.path(name));
    }
  }
}
