package dev.belfry.check;

import dev.belfry.render.Document;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.NullNode;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The configuration of a collector, wherever it stands.
 *
 * @param place the configuration
 * @param subject what holds it, for messages
 * @param ofHelm whether it stands in values of Helm
 * @param given components that a chart defines already
 */
record CollectorView(Place place, String subject, boolean ofHelm, Set<String> given) {
  static final String CONNECTORS = "connectors";
  static final String EXTENSIONS = "extensions";

  /** What components of a pipeline are called in a configuration. */
  static final List<String> ROLES = List.of("receivers", "processors", "exporters");

  /** What the values of the chart define, and Helm merges with those of a release. */
  private static final Set<String> OF_CHART =
      Set.of(
          "receivers/jaeger",
          "receivers/otlp",
          "receivers/prometheus",
          "receivers/zipkin",
          "processors/batch",
          "processors/memory_limiter",
          "exporters/debug",
          "extensions/health_check");

  /** Where a component is used: in which list, and under which name. */
  record Use(Place place, String list, String role, String id) {}

  /** The configurations in a document: an object of the operator, a file, values of Helm. */
  static List<CollectorView> in(Document document) {
    Place root = Place.of(document.root());
    Optional<ObjectNode> alone = document.collector();
    if (alone.isPresent()) {
      return of(root.inside(alone.get()), document, false, Set.of());
    }
    return switch (document.chart().orElse("")) {
      case "opentelemetry-collector" -> of(root.inside("config"), document, true, OF_CHART);
      case "jaeger" -> of(root.inside("userconfig"), document, true, Set.of());
      default -> List.of();
    };
  }

  private static List<CollectorView> of(
      Place place, Document document, boolean ofHelm, Set<String> given) {
    return place.node().size() == 0
        ? List.of()
        : List.of(new CollectorView(place, document.subject(), ofHelm, given));
  }

  /** The components that are defined for a role, by name, and where. */
  Map<String, Place> defined(String role) {
    Place all = place.inside(role);
    Map<String, Place> byId = new LinkedHashMap<>();
    all.node()
        .forEach(
            (id, settings) -> {
              if (settings instanceof ObjectNode object) {
                byId.put(id, object.notes().origin().isPresent() ? all.inside(object) : all.at(id));
              } else if (!(settings instanceof NullNode) || !ofHelm) {
                byId.put(id, all.at(id));
              }
            });
    return byId;
  }

  /** Whether a component is defined for a role. */
  boolean defines(String role, String id) {
    Optional<Node> settings = place.node().object(role).get(id);
    return settings.isPresent()
        ? !ofHelm || !(settings.get() instanceof NullNode)
        : given.contains(role + "/" + id);
  }

  /** The components that pipelines and the list of extensions use, in their order. */
  List<Use> uses() {
    List<Use> all = new ArrayList<>();
    Place service = place.inside("service");
    addUses(service, "`service`", EXTENSIONS, all);
    Place pipelines = service.inside("pipelines");
    pipelines
        .node()
        .forEach(
            (id, pipeline) -> {
              if (pipeline instanceof ObjectNode object) {
                Place there = pipelines.inside(object);
                ROLES.forEach(role -> addUses(there, "pipeline `" + id + "`", role, all));
              }
            });
    return all;
  }

  private static void addUses(Place holder, String list, String role, List<Use> all) {
    if (holder.node().get(role).orElse(null) instanceof ArrayNode ids) {
      for (Node id : ids.items()) {
        if (id instanceof StringNode text) {
          all.add(new Use(holder.at(role), list, role, text.value()));
        }
      }
    }
  }
}
