package dev.belfry.read;

import static java.util.Objects.requireNonNull;

import dev.belfry.format.Format;
import dev.belfry.grafana.Dashboard;
import dev.belfry.render.DashboardModel;
import dev.belfry.text.Json;
import dev.belfry.text.ReadException;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads dashboards back, in whatever format they are written: the classic JSON model, a resource v1
 * or a resource v2, also as v2 was before it was stable, and without the envelope of a resource.
 *
 * <p>What comes from the classic model keeps numbers, places and data sources exactly. What comes
 * from v2 keeps numbers, places and data sources; there are no others in it.
 */
public final class DashboardReader {
  private static final Format CLASSIC = Format.of("grafana/dashboard.schema.json");
  static final String V2 = "dashboard.grafana.app/v2";
  private static final Pattern ANY_V2 = Pattern.compile(V2 + "((alpha|beta)[0-9]+)?");

  private DashboardReader() {}

  /**
   * The dashboard that a text says.
   *
   * @throws ReadException when the text is not JSON
   * @throws IllegalArgumentException when it is no dashboard, or has something in it that Belfry
   *     has no words for
   */
  public static Dashboard read(String text) {
    if (Json.read(requireNonNull(text, "text")) instanceof ObjectNode document) {
      return read(document);
    }
    throw new IllegalArgumentException("dashboard: expected an object, got another JSON value");
  }

  /**
   * The dashboard that a document says.
   *
   * @throws IllegalArgumentException when it is no dashboard, or has something in it that Belfry
   *     has no words for
   */
  public static Dashboard read(ObjectNode document) {
    String version = requireNonNull(document, "document").text("apiVersion").orElse("");
    String uid = document.object("metadata").text("name").orElse("");
    ObjectNode spec = document.object("spec");
    if (ANY_V2.matcher(version).matches()) {
      return dashboard(DashboardModel.classic(uid, spec));
    }
    if (version.isEmpty() && document.get("elements").isPresent()) {
      return dashboard(DashboardModel.classic(document.text("uid").orElse(""), document));
    }
    if (version.startsWith("dashboard.grafana.app/v1") || version.endsWith("/v0alpha1")) {
      return dashboard(fixed(spec.with("uid", Node.text(uid))));
    }
    if (!version.isEmpty()) {
      throw new IllegalArgumentException(
          "dashboard: expected the classic JSON model, dashboard.grafana.app/v1 or "
              + V2
              + ", got "
              + version);
    }
    return dashboard(fixed(document));
  }

  private static Dashboard dashboard(ObjectNode classic) {
    return Dashboard.ofDocument(((ObjectNode) CLASSIC.ranked(classic)).startedHere());
  }

  /** What stands in the document is final: nothing is to be worked out again. */
  private static ObjectNode fixed(ObjectNode document) {
    return listFixed(listFixed(document, "templating"), "annotations")
        .with("panels", fixed(document, "panels"));
  }

  private static ObjectNode listFixed(ObjectNode document, String name) {
    ObjectNode owner = document.object(name);
    ArrayNode items = fixed(owner, "list");
    return items.size() == 0 ? document : document.with(name, owner.with("list", items));
  }

  private static ArrayNode fixed(ObjectNode owner, String list) {
    List<Node> fixed = new ArrayList<>();
    for (ObjectNode object : objects(owner, list)) {
      ObjectNode whole =
          object.array("panels").size() == 0
              ? object
              : object.with("panels", fixed(object, "panels"));
      fixed.add(whole.withNotes(whole.notes().asFixed()));
    }
    return Node.array(fixed);
  }

  private static List<ObjectNode> objects(ObjectNode owner, String list) {
    List<ObjectNode> objects = owner.array(list).objects();
    if (objects.size() < owner.array(list).size()) {
      throw new IllegalArgumentException(
          "dashboard: expected objects in `" + list + "`, got something else");
    }
    return objects;
  }
}
