package dev.belfry.verify;

import dev.belfry.common.Addresses;
import dev.belfry.http.StatusException;
import dev.belfry.render.Document;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether Grafana shows each dashboard as it was generated, in its folder. What Grafana itself adds
 * to it, its number, its version and that of its format, does not count.
 */
final class DashboardsCheck implements LiveCheck {
  private static final int NOT_FOUND = 404;
  private static final String FILES = "grafana/dashboards/";
  private static final String FOLDER = "grafana.app/folder";
  private static final List<String> ADDED = List.of("id", "version", "schemaVersion");

  @Override
  public String name() {
    return "dashboards";
  }

  @Override
  public void run(Expected expected, Server server, Outcomes into) throws IOException {
    Map<String, Document> byUid = new LinkedHashMap<>();
    for (Document one : expected.dashboards()) {
      byUid.putIfAbsent(uid(one), one);
    }
    for (Map.Entry<String, Document> one : byUid.entrySet()) {
      String subject = "dashboard `" + one.getKey() + "`";
      try {
        into.compared(subject, differences(one.getKey(), one.getValue(), server));
      } catch (StatusException e) {
        if (e.status() != NOT_FOUND) {
          throw e;
        }
        into.wrong(subject, "expected it, got none");
      }
    }
  }

  private static boolean isResource(Document dashboard) {
    return dashboard.root().get("apiVersion").isPresent();
  }

  private static String uid(Document dashboard) {
    return isResource(dashboard)
        ? dashboard.root().object("metadata").text("name").orElse("")
        : dashboard.root().text("uid").orElse("");
  }

  private static List<String> differences(String uid, Document dashboard, Server server)
      throws IOException {
    String name = Addresses.encoded(uid);
    return isResource(dashboard)
        ? ofResource(
            dashboard.root(),
            server,
            "/apis/"
                + dashboard.root().text("apiVersion").orElse("")
                + "/namespaces/default/dashboards/"
                + name)
        : ofModel(dashboard, server, "/api/dashboards/uid/" + name);
  }

  private static List<String> ofModel(Document dashboard, Server server, String path)
      throws IOException {
    ObjectNode answer = object(server.ask(path), path);
    List<String> problems = compared(answer.object("dashboard"), dashboard.root());
    if (dashboard.path().startsWith(FILES)) {
      String[] steps = dashboard.path().substring(FILES.length()).split("/");
      String folder = steps.length < 2 ? "" : steps[steps.length - 2];
      String live = answer.object("meta").text("folderTitle").orElse("");
      addFolder(folder, live, problems);
    }
    return problems;
  }

  private static List<String> ofResource(ObjectNode root, Server server, String path)
      throws IOException {
    ObjectNode answer = object(server.ask(path), path);
    List<String> problems = compared(answer.object("spec"), root.object("spec"));
    addFolder(folder(root), folder(answer), problems);
    return problems;
  }

  private static String folder(ObjectNode resource) {
    return resource.object("metadata").object("annotations").text(FOLDER).orElse("");
  }

  private static void addFolder(String generated, String live, List<String> problems) {
    if (!generated.isEmpty() && !generated.equals(live)) {
      problems.add("expected the folder `" + generated + "`, got `" + live + "`");
    }
  }

  private static ObjectNode object(Node answer, String path) throws IOException {
    if (answer instanceof ObjectNode object) {
      return object;
    }
    throw new IOException(path + ": expected a dashboard, got something else");
  }

  private static List<String> compared(ObjectNode live, ObjectNode generated) {
    ObjectNode fewer = live;
    for (String added : ADDED) {
      if (generated.get(added).isEmpty()) {
        fewer = fewer.without(added);
      }
    }
    return new ArrayList<>(Comparison.of(fewer, generated));
  }
}
