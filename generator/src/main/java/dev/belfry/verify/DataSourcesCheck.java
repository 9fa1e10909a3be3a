package dev.belfry.verify;

import dev.belfry.common.Addresses;
import dev.belfry.http.StatusException;
import dev.belfry.render.Document;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whether Grafana has the data sources that were generated, and those that dashboards name or let
 * people choose, and whether they are healthy.
 */
final class DataSourcesCheck implements LiveCheck {
  private static final String SOURCE = "datasource";

  /** What plugins answer that have no check of their own. */
  private static final Set<Integer> UNCHECKED = Set.of(404, 501);

  private static final Set<Integer> REFUSED = Set.of(401, 403);

  @Override
  public String name() {
    return "data sources";
  }

  @Override
  public void run(Expected expected, Server server, Outcomes into) throws IOException {
    Map<String, Wanted> wanted = wanted(expected);
    if (wanted.isEmpty()) {
      return;
    }
    List<ObjectNode> live = server.askForList("/api/datasources");
    for (Map.Entry<String, Wanted> one : wanted.entrySet()) {
      Optional<ObjectNode> found = live.stream().filter(one.getValue()::fits).findFirst();
      if (found.isEmpty()) {
        into.wrong(one.getKey(), "expected it, got none");
      } else {
        health(one.getKey(), found.get(), server, into);
      }
    }
  }

  /** A property and its value by which a data source is found. */
  private record Wanted(String property, String value) {
    boolean fits(ObjectNode live) {
      return live.text(property).orElse("").equals(value);
    }
  }

  private static void health(String subject, ObjectNode live, Server server, Outcomes into)
      throws IOException {
    String uid = Addresses.encoded(live.text("uid").orElse(""));
    try {
      String status =
          server.ask("/api/datasources/uid/" + uid + "/health") instanceof ObjectNode answer
              ? answer.text("status").orElse("")
              : "";
      if (status.equals("OK")) {
        into.well(subject, "healthy");
      } else {
        into.wrong(subject, "expected it healthy, got status `" + status + "`");
      }
    } catch (StatusException e) {
      if (REFUSED.contains(e.status())) {
        throw e;
      }
      if (UNCHECKED.contains(e.status())) {
        into.well(subject, "there; its plugin cannot tell whether it is healthy");
      } else {
        into.wrong(subject, "expected it healthy, got status " + e.status());
      }
    }
  }

  private static Map<String, Wanted> wanted(Expected expected) {
    Map<String, Wanted> wanted = new TreeMap<>();
    for (ObjectNode one : expected.dataSources()) {
      String by = one.get("uid").isPresent() ? "uid" : "name";
      add(by, one.text(by).orElse(""), wanted);
    }
    for (Document dashboard : expected.dashboards()) {
      collect(dashboard.model(), wanted);
    }
    return wanted;
  }

  private static void add(String by, String value, Map<String, Wanted> into) {
    boolean isOwn = value.startsWith("-") || value.equals("grafana") || value.startsWith("__");
    if (!value.isEmpty() && !value.contains("$") && !isOwn) {
      String subject = by.equals("type") ? "a data source of type `" : "data source `";
      into.put(subject + value + "`", new Wanted(by, value));
    }
  }

  private static void collect(Node node, Map<String, Wanted> into) {
    if (node instanceof ArrayNode list) {
      list.items().forEach(item -> collect(item, into));
    } else if (node instanceof ObjectNode object) {
      object.object(SOURCE).text("uid").ifPresent(uid -> add("uid", uid, into));
      if (object.text("type").orElse("").equals(SOURCE)) {
        object.text("query").ifPresent(type -> add("type", type, into));
      }
      object.forEach((name, value) -> collect(value, into));
    }
  }
}
