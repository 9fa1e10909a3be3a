package dev.belfry.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.belfry.text.Json;
import dev.belfry.text.Yaml;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Holds objects for Kubernetes against JSON Schemas of their custom resource definitions that
 * Belfry did not write. Not a test: the schemas are not part of the project.
 */
public final class AgainstDefinitions {
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Path definitions;
  private int held;
  private int wrong;

  private AgainstDefinitions(Path definitions) {
    this.definitions = definitions;
  }

  /**
   * Fails if an object does not fit, or if no object has a definition.
   *
   * @param args a folder with {@code <Kind>.schema.json} or {@code <Kind>.<version>.schema.json},
   *     and the files with objects; those of kinds without a definition are passed over
   * @throws IOException when a file can't be read
   */
  public static void main(String... args) throws IOException {
    AgainstDefinitions check = new AgainstDefinitions(Path.of(args[0]));
    for (String file : List.of(args).subList(1, args.length)) {
      check.hold(Path.of(file));
    }
    System.out.println(check.held + " objects fit the definitions of their kinds");
    if (check.wrong > 0 || check.held == 0) {
      System.err.println(check.wrong + " misfits in " + check.held + " objects");
      System.exit(1);
    }
  }

  private void hold(Path file) throws IOException {
    for (Node node : Yaml.readAll(Files.readString(file))) {
      if (node instanceof ObjectNode object && object.text("kind").isPresent()) {
        hold(file, object);
      }
    }
  }

  private void hold(Path file, ObjectNode object) throws IOException {
    String kind = object.text("kind").orElseThrow();
    String version = object.text("apiVersion").orElse("").replaceFirst(".*/", "");
    for (String name : List.of(kind, kind + "." + version)) {
      Path schema = definitions.resolve(name + ".schema.json");
      if (Files.exists(schema)) {
        held++;
        Schema definition = registry.getSchema(Files.readString(schema), InputFormat.JSON);
        definition
            .validate(Json.write(object), InputFormat.JSON)
            .forEach(
                error -> {
                  wrong++;
                  System.err.println(file + ": " + error);
                });
      }
    }
  }
}
