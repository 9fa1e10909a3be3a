package dev.belfry.check;

import dev.belfry.render.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Components of collectors that are used and not defined, or defined and not used. */
final class CollectorCheck implements Check {
  static final String UNDEFINED = "opentelemetry.undefined-component";
  static final String UNUSED = "opentelemetry.unused-component";
  static final String ONE_SIDED = "opentelemetry.one-sided-connector";

  private static final String RECEIVERS = CollectorView.ROLES.get(0);
  private static final String EXPORTERS = CollectorView.ROLES.get(2);

  @Override
  public void check(Inspection inspection, Report report) {
    for (Document document : inspection.documents()) {
      CollectorView.in(document).forEach(view -> check(view, report));
    }
  }

  private static void check(CollectorView view, Report report) {
    Set<String> used = new HashSet<>();
    for (CollectorView.Use use : view.uses()) {
      used.add(use.role() + "/" + use.id());
      if (!view.defines(use.role(), use.id()) && !isConnector(view, use)) {
        undefined(view, use, report);
      }
    }
    if (view.place().node().object("service").object("pipelines").size() == 0) {
      return; // Helm takes those of the chart.
    }
    for (String role : List.of("receivers", "processors", "exporters", CollectorView.EXTENSIONS)) {
      for (Map.Entry<String, Place> one : view.defined(role).entrySet()) {
        if (!used.contains(role + "/" + one.getKey())) {
          unused(view, role, one.getKey(), one.getValue(), report);
        }
      }
    }
    view.defined(CollectorView.CONNECTORS)
        .forEach((id, place) -> connector(view, id, place, used, report));
  }

  private static boolean isConnector(CollectorView view, CollectorView.Use use) {
    return (use.role().equals(RECEIVERS) || use.role().equals(EXPORTERS))
        && view.defines(CollectorView.CONNECTORS, use.id());
  }

  private static void undefined(CollectorView view, CollectorView.Use use, Report report) {
    Set<String> known = new TreeSet<>(view.defined(use.role()).keySet());
    view.given().stream()
        .filter(one -> one.startsWith(use.role() + "/"))
        .map(one -> one.substring(use.role().length() + 1))
        .filter(id -> view.defines(use.role(), id))
        .forEach(known::add);
    report.error(
        UNDEFINED,
        view.subject(),
        use.place(),
        use.list()
            + " uses `"
            + use.id()
            + "`, which is not among the "
            + use.role()
            + ": "
            + (known.isEmpty() ? "none" : String.join(", ", known))
            + "; the collector would not start",
        "define it under `" + use.role() + "`, or take one that is there");
  }

  private static void unused(
      CollectorView view, String role, String id, Place place, Report report) {
    boolean extension = role.equals(CollectorView.EXTENSIONS);
    report.warning(
        UNUSED,
        view.subject(),
        place,
        (extension ? "`service.extensions` does not name `" : "no pipeline uses `")
            + id
            + "` of the "
            + role
            + ", so it never starts",
        "use it, or take it away");
  }

  private static void connector(
      CollectorView view, String id, Place place, Set<String> used, Report report) {
    boolean starts = used.contains(RECEIVERS + "/" + id);
    boolean ends = used.contains(EXPORTERS + "/" + id);
    if (!starts && !ends) {
      unused(view, CollectorView.CONNECTORS, id, place, report);
    } else if (starts != ends) {
      report.error(
          ONE_SIDED,
          view.subject(),
          place,
          "the connector `"
              + id
              + "` "
              + (ends ? "ends a pipeline and starts none" : "starts a pipeline and ends none")
              + "; the collector would not start",
          ends
              ? "add a pipeline with `" + id + "` among its receivers"
              : "add `" + id + "` to the exporters of a pipeline");
    }
  }
}
