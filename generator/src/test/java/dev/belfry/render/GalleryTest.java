package dev.belfry.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.text.Json;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The approved dashboards together show everything that the schemas know. */
class GalleryTest {
  private static final String SCHEMAS = "/dev/belfry/schema/grafana/";

  /** What readers meet on the home page of Grafana or in tests of its own, and nobody defines. */
  private static final Set<String> NOT_DEFINED = Set.of("gettingstarted", "live", "row", "welcome");

  private static ObjectNode schema(String name) {
    try (InputStream in = GalleryTest.class.getResourceAsStream(SCHEMAS + name)) {
      return (ObjectNode) Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode definitions(String schema) {
    return schema(schema).object("$defs");
  }

  /** All texts that a property has where the schema says what it may be. */
  private static Set<String> constants(Node node, String property) {
    Set<String> constants = new TreeSet<>();
    objects(
        node,
        object ->
            object.object("properties").object(property).text("const").ifPresent(constants::add));
    return constants;
  }

  private static void objects(Node node, Consumer<ObjectNode> action) {
    if (node instanceof ObjectNode object) {
      action.accept(object);
      object.forEach((name, value) -> objects(value, action));
    } else if (node instanceof ArrayNode array) {
      array.items().forEach(item -> objects(item, action));
    }
  }

  private static Set<String> texts(ArrayNode list, String property) {
    Set<String> texts = new TreeSet<>();
    for (Node item : list.items()) {
      ((ObjectNode) item).text(property).ifPresent(texts::add);
    }
    return texts;
  }

  private interface Collector {
    Set<String> of(ObjectNode dashboard);
  }

  private static Set<String> inApprovedDashboards(Collector collector) {
    Set<String> found = new TreeSet<>();
    GoldenCases.dashboards()
        .flatMap(one -> Renderer.render(one.definition().get()).stream())
        .filter(Document::isDashboard)
        .forEach(document -> found.addAll(collector.of(document.model())));
    return found;
  }

  @Test
  void every_panel_type_is_in_an_approved_dashboard() {
    Set<String> known = constants(definitions("dashboard.schema.json").object("Panel"), "type");
    known.removeAll(NOT_DEFINED);
    Set<String> used =
        inApprovedDashboards(
            dashboard -> {
              Set<String> types = new TreeSet<>();
              objects(
                  dashboard.array("panels"),
                  object -> {
                    if (object.get("gridPos").isPresent()) {
                      object.text("type").ifPresent(types::add);
                    }
                  });
              return types;
            });
    used.retainAll(known);

    assertEquals(known, used);
  }

  @Test
  void every_transformation_is_in_an_approved_dashboard() {
    Set<String> known = new TreeSet<>();
    definitions("transformations.schema.json")
        .object("Transformation")
        .object("properties")
        .object("id")
        .array("enum")
        .items()
        .forEach(id -> known.add(((StringNode) id).value()));

    assertEquals(
        known,
        inApprovedDashboards(
            dashboard -> {
              Set<String> ids = new TreeSet<>();
              objects(
                  dashboard, object -> ids.addAll(texts(object.array("transformations"), "id")));
              return ids;
            }));
  }

  @Test
  void every_kind_of_variable_is_in_an_approved_dashboard() {
    Set<String> known = constants(definitions("variable.schema.json"), "type");

    assertEquals(
        known,
        inApprovedDashboards(
            dashboard -> texts(dashboard.object("templating").array("list"), "type")));
  }
}
