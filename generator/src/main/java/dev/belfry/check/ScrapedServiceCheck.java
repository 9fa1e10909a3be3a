package dev.belfry.check;

import dev.belfry.bundle.Artifact.ResourceFile;
import dev.belfry.catalog.MetricFamily;
import dev.belfry.catalog.MetricLabel;
import dev.belfry.common.Label;
import dev.belfry.kubernetes.KubernetesResource;
import dev.belfry.promql.Expression;
import dev.belfry.render.Document;
import dev.belfry.stack.Service;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Services of the stack whose metrics nothing scrapes, or of whose metrics scraping overwrites
 * labels that expressions ask for.
 */
final class ScrapedServiceCheck implements Check {
  static final String UNSCRAPED = "kubernetes.unscraped-metrics";
  static final String CLASH = "scrape.label-clash";

  /** The labels that Prometheus takes from what it scrapes by a monitor. */
  private static final Set<String> OF_TARGETS =
      Set.of("container", "endpoint", "instance", "job", "namespace", "pod", "service");

  @Override
  public void check(Inspection inspection, Report report) {
    List<Service> services = inspection.bundle().services();
    if (services.isEmpty()) {
      return;
    }
    List<KubernetesResource> monitors =
        inspection.bundle().artifacts(ResourceFile.class).stream()
            .map(ResourceFile::resource)
            .filter(one -> one.kind().equals("ServiceMonitor"))
            .toList();
    boolean allMeant = monitors.stream().allMatch(monitor -> isMeant(monitor, services));
    for (Service service : services) {
      List<KubernetesResource> own =
          monitors.stream()
              .filter(monitor -> MonitoredServiceCheck.isSelected(service, monitor))
              .toList();
      if (own.isEmpty() && allMeant && service.metricsPath().isPresent() && !others(inspection)) {
        unscraped(service, report);
      }
      own.forEach(monitor -> clashes(service, monitor, inspection, report));
    }
  }

  private static boolean isMeant(KubernetesResource monitor, List<Service> services) {
    return services.stream().anyMatch(one -> MonitoredServiceCheck.isSelected(one, monitor));
  }

  private static void unscraped(Service service, Report report) {
    report.note(
        UNSCRAPED,
        "service `" + service.namespace() + "/" + service.name() + "`",
        Place.of(service.origin()),
        "nothing in the bundle scrapes the metrics of this service",
        "add a monitor: .resources(stack.monitor(service, service.scraped()))");
  }

  /** Whether something scrapes that may find the service by other ways than a monitor. */
  private static boolean others(Inspection inspection) {
    for (Document document : inspection.documents()) {
      for (Scrape scrape : Scrape.in(document)) {
        boolean probes =
            scrape.place().node().text("metrics_path").orElse("").equals("/probe")
                || scrape.subject().startsWith("Probe");
        if (!probes && !document.root().text("kind").orElse("").equals("ServiceMonitor")) {
          return true;
        }
      }
    }
    return false;
  }

  private static void clashes(
      Service service, KubernetesResource monitor, Inspection inspection, Report report) {
    String subject = "ServiceMonitor `" + monitor.namespace() + "/" + monitor.name() + "`";
    Place spec = Place.of(monitor.node()).inside("spec");
    for (Place endpoint : spec.each("endpoints")) {
      if (overwrites(endpoint.node())) {
        overwritten(service, inspection)
            .forEach((label, metric) -> clash(subject, endpoint, label, metric, report));
      }
    }
  }

  private static boolean overwrites(ObjectNode endpoint) {
    return !endpoint.get("honorLabels").equals(Optional.of(Node.bool(true)))
        && endpoint.get("relabelings").isEmpty()
        && endpoint.get("metricRelabelings").isEmpty();
  }

  private static void clash(
      String subject, Place endpoint, String label, String metric, Report report) {
    report.warning(
        CLASH,
        subject,
        endpoint,
        "`"
            + metric
            + "` has a label `"
            + label
            + "` of its own, for which expressions ask; scraping writes its own over it and"
            + " renames it to `exported_"
            + label
            + "`",
        "keep it by .honorLabels()");
  }

  /** The labels that are overwritten and asked for, each with a metric that has it. */
  private static Map<String, String> overwritten(Service service, Inspection inspection) {
    Map<String, String> overwritten = new TreeMap<>();
    for (PlacedExpression one : inspection.expressions().all()) {
      for (Map.Entry<String, MetricFamily> asked : one.families().entrySet()) {
        if (asked.getValue().jobs().contains(service.name())) {
          asked.getValue().labels().stream()
              .map(MetricLabel::name)
              .filter(label -> OF_TARGETS.contains(label) && names(one, label))
              .forEach(label -> overwritten.putIfAbsent(label, asked.getKey()));
        }
      }
    }
    return overwritten;
  }

  private static boolean names(PlacedExpression one, String name) {
    Label label = new Label(name);
    boolean groups = false;
    for (Expression.Aggregation aggregation : one.aggregations()) {
      groups |= aggregation.grouping().labels().contains(label);
    }
    return groups
        || one.selectors().stream()
            .anyMatch(
                selector -> selector.matchers().stream().anyMatch(m -> m.label().equals(label)));
  }
}
