package dev.belfry.check;

import dev.belfry.render.Document;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Jobs, monitors and probes without targets, addresses without a port, and labels of Prometheus'
 * own that are none.
 */
final class ScrapeTargetCheck implements Check {
  static final String NOTHING = "scrape.nothing-to-scrape";
  static final String WITHOUT_PORT = "scrape.target-without-port";
  static final String UNKNOWN_LABEL = "scrape.unknown-internal-label";

  private static final String ADDRESS = "__address__";

  /** Labels with which Prometheus works while it relabels, but for those of discoveries. */
  private static final Set<String> INTERNAL =
      Set.of(
          ADDRESS,
          "__metrics_path__",
          "__name__",
          "__param_module",
          "__param_target",
          "__scheme__",
          "__scrape_interval__",
          "__scrape_timeout__");

  private static final Pattern PORT = Pattern.compile(".*:\\d+|.*[$/:].*");

  @Override
  public void check(Inspection inspection, Report report) {
    for (Document document : inspection.documents()) {
      object(document, report);
      for (Scrape scrape : Scrape.in(document)) {
        if (hasNoTargets(scrape)) {
          report.warning(
              NOTHING,
              scrape.subject(),
              scrape.place(),
              "nothing says what is scraped: there are neither targets nor a discovery",
              "add targets: .staticTargets(targets(\"host:9100\"))");
        }
        scrape.relabelings().forEach(one -> check(scrape, one, report));
      }
    }
  }

  /** Monitors and probes that the operator takes, and makes no job of. */
  private static void object(Document document, Report report) {
    if (!document.isKnownObject()) {
      return;
    }
    ObjectNode spec = document.root().object("spec");
    String hint =
        switch (document.root().text("kind").orElse("")) {
          case "PodMonitor" ->
              spec.array("podMetricsEndpoints").size() == 0 ? ".endpoints(podPort(\"...\"))" : "";
          case "Probe" ->
              spec.object("targets").size() == 0 ? ".targets(probeTargets(\"https://...\"))" : "";
          default -> "";
        };
    if (!hint.isEmpty()) {
      report.warning(
          NOTHING,
          document.subject(),
          Place.of(document.root()),
          "nothing says what is scraped",
          "type " + hint);
    }
  }

  private static boolean hasNoTargets(Scrape scrape) {
    ObjectNode node = scrape.place().node();
    boolean isOther =
        scrape.format() == Scrape.Format.SCRAPE_CONFIG
            && scrape.object().get("spec").isEmpty(); // It has only the name of the kind.
    if (scrape.format() == Scrape.Format.ENDPOINT || isOther) {
      return false;
    }
    for (int i = 0; i < node.size(); i++) {
      String name = node.name(i).toLowerCase(Locale.ROOT).replace("_", "");
      if (name.endsWith("sdconfigs")
          || name.equals("staticconfigs") && !node.value(i).equals(Node.array())) {
        return false;
      }
    }
    return true;
  }

  private static void check(Scrape scrape, Place relabeling, Report report) {
    RelabelFields fields = new RelabelFields(relabeling.node(), scrape.format());
    internal(scrape, relabeling, fields.targetLabel(), report);
    for (Node source : fields.sourceLabels()) {
      if (source instanceof StringNode text) {
        internal(scrape, relabeling, text.value(), report);
      }
    }
    String scheme = scrape.place().node().text("scheme").orElse("http");
    if (fields.targetLabel().equals(ADDRESS)
        && scheme.equals("http")
        && fields.get("replacement").orElse(null) instanceof StringNode address
        && !address.value().isEmpty()
        && !PORT.matcher(address.value()).matches()) {
      report.note(
          WITHOUT_PORT,
          scrape.subject(),
          relabeling,
          "the address `" + address.value() + "` has no port, so Prometheus asks port 80",
          "write the port: `" + address.value() + ":9115`");
    }
  }

  private static void internal(Scrape scrape, Place relabeling, String label, Report report) {
    if (label.startsWith("__")) {
      Slips.of(label, INTERNAL)
          .ifPresent(
              near ->
                  report.warning(
                      UNKNOWN_LABEL,
                      scrape.subject(),
                      relabeling,
                      "Prometheus does nothing with the label `" + label + "`",
                      "write `" + near + "`"));
    }
  }
}
