package dev.belfry.check;

import dev.belfry.render.Document;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Map;

/** Objects without a part that a cluster insists on, and that is more than their factory takes. */
final class MissingPartCheck implements Check {
  static final String CODE = "kubernetes.missing-setting";

  private static final String SPEC = "spec";

  /**
   * A property that has to be there.
   *
   * @param name its name; but for {@code spec} itself, it is inside of that
   * @param hint what to type
   */
  private record Part(String name, String hint) {
    boolean isMissing(ObjectNode object) {
      return (name.equals(SPEC) ? object : object.object(SPEC)).get(name).isEmpty();
    }
  }

  private static final Part SELECTOR = new Part("selector", "type .selecting(\"app\", \"...\")");

  /** Of each kind the parts without which the schema of its operator refuses an object. */
  private static final Map<String, List<Part>> PARTS =
      Map.of(
          "GrafanaDatasource", List.of(new Part("datasource", "type .source(...)")),
          "PodMonitor", List.of(SELECTOR),
          "Prometheus", List.of(new Part(SPEC, "type .selectsMonitors(\"release\", \"...\")")),
          "PrometheusRule", List.of(new Part("groups", "type .groups(ruleGroup(\"...\"))")),
          "ScrapeConfig", List.of(new Part(SPEC, "type .staticTargets(targets(\"host:9100\"))")),
          "ServiceMonitor",
              List.of(SELECTOR, new Part("endpoints", "type .endpoints(port(\"...\"))")));

  @Override
  public void check(Inspection inspection, Report report) {
    for (Document document : inspection.documents()) {
      // What was read is held against its schema, which says the same at its line.
      if (document.isKnownObject() && !document.isRead()) {
        check(document, report);
      }
    }
  }

  private static void check(Document document, Report report) {
    String kind = document.root().text("kind").orElse("");
    for (Part part : PARTS.getOrDefault(kind, List.of())) {
      if (part.isMissing(document.root())) {
        report.error(
            CODE,
            document.subject(),
            Place.of(document.root()),
            "a cluster refuses a " + kind + " without `" + part.name() + "`",
            part.hint());
      }
    }
  }
}
