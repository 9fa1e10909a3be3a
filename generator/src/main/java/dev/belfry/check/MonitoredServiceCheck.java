package dev.belfry.check;

import dev.belfry.bundle.Artifact.ResourceFile;
import dev.belfry.kubernetes.KubernetesResource;
import dev.belfry.stack.Service;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Monitors that agree with no service that the stack watches, or not with all of it. */
final class MonitoredServiceCheck implements Check {
  static final String UNKNOWN_SERVICE = "kubernetes.unknown-service";
  static final String UNKNOWN_PORT = "kubernetes.unknown-port";
  static final String OTHER_PATH = "kubernetes.other-metrics-path";

  @Override
  public void check(Inspection inspection, Report report) {
    List<Service> services = inspection.bundle().services();
    for (ResourceFile file : inspection.bundle().artifacts(ResourceFile.class)) {
      if (!services.isEmpty() && file.resource().kind().equals("ServiceMonitor")) {
        check(file.resource(), services, report);
      }
    }
  }

  private static void check(KubernetesResource monitor, List<Service> services, Report report) {
    List<Service> selected =
        services.stream().filter(service -> isSelected(service, monitor)).toList();
    Place place = Place.of(monitor.node());
    if (selected.isEmpty()) {
      report.warning(
          UNKNOWN_SERVICE,
          subject(monitor),
          place,
          "no service that the stack watches is in these namespaces and carries these labels",
          "make it of the service, `.monitor(service, service.scraped())`, or name the service in"
              + " `.services(...)`");
    }
    for (Service service : selected) {
      Place spec = place.inside("spec");
      spec.each("endpoints").forEach(endpoint -> check(monitor, service, endpoint, report));
    }
  }

  private static String subject(KubernetesResource monitor) {
    return "ServiceMonitor `" + monitor.namespace() + "/" + monitor.name() + "`";
  }

  static boolean isSelected(Service service, KubernetesResource monitor) {
    ObjectNode spec = monitor.node().object("spec");
    ObjectNode namespaces = spec.object("namespaceSelector");
    ArrayNode names = namespaces.array("matchNames");
    boolean any = namespaces.get("any").equals(Optional.of(Node.bool(true)));
    boolean here =
        names.size() == 0
            ? service.namespace().equals(monitor.namespace())
            : names.items().contains(Node.text(service.namespace()));
    ObjectNode labels = spec.object("selector").object("matchLabels");
    for (int i = 0; i < labels.size(); i++) {
      String value = service.labels().get(labels.name(i));
      if (value == null || !labels.value(i).equals(Node.text(value))) {
        return false;
      }
    }
    return any || here;
  }

  private static void check(
      KubernetesResource monitor, Service service, Place endpoint, Report report) {
    Optional<String> port = endpoint.node().text("port");
    if (port.filter(name -> !service.ports().containsKey(name)).isPresent()) {
      String message =
          named(service)
              + " has the ports "
              + String.join(", ", service.ports().keySet())
              + ", got `"
              + port.get()
              + "`";
      report.error(UNKNOWN_PORT, subject(monitor), endpoint, message, "take one of its ports");
    } else {
      checkPath(monitor, service, endpoint, report);
    }
  }

  private static void checkPath(
      KubernetesResource monitor, Service service, Place endpoint, Report report) {
    Optional<String> port = endpoint.node().text("port");
    String path = endpoint.node().text("path").orElse("/metrics");
    service
        .metricsPath()
        .filter(expected -> service.metricsPort().equals(port) && !expected.equals(path))
        .ifPresent(
            expected ->
                report.error(
                    OTHER_PATH,
                    subject(monitor),
                    endpoint,
                    named(service) + " exposes metrics on `" + expected + "`, got `" + path + "`",
                    "make it of the service, `service.scraped()`"));
  }

  private static String named(Service service) {
    return "service `" + service.namespace() + "/" + service.name() + "`";
  }
}
