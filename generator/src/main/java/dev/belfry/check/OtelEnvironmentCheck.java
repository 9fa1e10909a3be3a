package dev.belfry.check;

import dev.belfry.render.Document;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Variables of OpenTelemetry that applications do not read any more, or that do not fit. */
final class OtelEnvironmentCheck implements Check {
  static final String REMOVED = "opentelemetry.removed-exporter";
  static final String PORT = "opentelemetry.port-of-other-protocol";

  private static final String ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT";
  private static final String PROTOCOL = "OTEL_EXPORTER_OTLP_PROTOCOL";

  /**
   * A variable, and the others beside it.
   *
   * @param place what has it
   * @param value its text
   * @param beside all variables of the same place by name
   */
  private record Variable(Place place, String name, String value, Map<String, String> beside) {}

  @Override
  public void check(Inspection inspection, Report report) {
    for (Document document : inspection.documents()) {
      if (document.isKubernetesObject()) {
        for (Variable variable : variables(document)) {
          check(document.subject(), variable, report);
        }
      }
    }
  }

  private static List<Variable> variables(Document document) {
    List<Variable> all = new ArrayList<>();
    Place root = Place.of(document.root());
    if (document.isConfigMap()) {
      addEntries(root.inside("data"), all);
    } else {
      addLists(root, all);
    }
    return all;
  }

  private static void addEntries(Place data, List<Variable> all) {
    Map<String, String> beside = new TreeMap<>();
    data.node().forEach((name, value) -> put(name, value, beside));
    beside.forEach((name, value) -> all.add(new Variable(data.at(name), name, value, beside)));
  }

  private static void put(String name, Node value, Map<String, String> texts) {
    if (name.startsWith("OTEL_") && value instanceof StringNode text) {
      texts.put(name, text.value());
    }
  }

  /** The lists named {@code env}, however deep. */
  private static void addLists(Place place, List<Variable> all) {
    if (place.node().get("env").isPresent()) {
      addList(place, all);
    }
    place
        .node()
        .forEach(
            (name, value) -> {
              if (value instanceof ObjectNode inner) {
                addLists(place.inside(inner), all);
              } else if (value instanceof ArrayNode) {
                place.each(name).forEach(item -> addLists(item, all));
              }
            });
  }

  private static void addList(Place place, List<Variable> all) {
    Map<String, String> beside = new TreeMap<>();
    for (Place one : place.each("env")) {
      one.node()
          .get("value")
          .ifPresent(value -> put(one.node().text("name").orElse(""), value, beside));
    }
    for (Place one : place.each("env")) {
      String name = one.node().text("name").orElse("");
      if (beside.containsKey(name)) {
        all.add(new Variable(one, name, beside.get(name), beside));
      }
    }
  }

  private static void check(String subject, Variable variable, Report report) {
    String name = variable.name();
    if (name.startsWith("OTEL_EXPORTER_JAEGER_")) {
      report.warning(
          REMOVED,
          subject,
          variable.place(),
          "no SDK reads `" + name + "` any more: the exporter of Jaeger's own protocol is gone",
          "set `" + ENDPOINT + "` to port 4317 or 4318 of Jaeger or of a collector");
    } else if (name.equals("OTEL_TRACES_EXPORTER") && namesJaeger(variable.value())) {
      report.warning(
          REMOVED,
          subject,
          variable.place(),
          "`" + name + "=" + variable.value() + "`: the exporter of Jaeger's own protocol is gone",
          "take `otlp`, and set `" + ENDPOINT + "`");
    } else if (name.equals(ENDPOINT)) {
      endpoint(subject, variable, report);
    }
  }

  private static boolean namesJaeger(String exporters) {
    return List.of(exporters.split("\\s*,\\s*")).contains("jaeger");
  }

  private static void endpoint(String subject, Variable variable, Report report) {
    String protocol = variable.beside().getOrDefault(PROTOCOL, "");
    if (!fits(variable.value(), protocol)) {
      report.warning(
          PORT,
          subject,
          variable.place(),
          "`"
              + ENDPOINT
              + "="
              + variable.value()
              + "` is the port of the other protocol, got `"
              + PROTOCOL
              + "="
              + protocol
              + "`",
          "gRPC goes to port 4317, HTTP to 4318");
    }
  }

  private static boolean fits(String url, String protocol) {
    return !(hasPort(url, "4317") && protocol.startsWith("http/"))
        && !(hasPort(url, "4318") && protocol.equals("grpc"));
  }

  private static boolean hasPort(String url, String port) {
    return url.endsWith(":" + port) || url.contains(":" + port + "/");
  }
}
