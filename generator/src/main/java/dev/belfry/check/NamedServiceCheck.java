package dev.belfry.check;

import dev.belfry.bundle.Artifact.ResourceFile;
import dev.belfry.kubernetes.KubernetesResource;
import dev.belfry.stack.Service;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Probes, monitors of pods and patches that are about a namespace of the stack's services, and name
 * nothing that the stack knows there. What is about other namespaces is not looked at: nothing is
 * known of it.
 */
final class NamedServiceCheck implements Check {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:(https?)://)?([-a-z0-9]+)\\.([-a-z0-9]+)(?:\\.svc(?:\\.cluster\\.local\\.?)?)?"
              + "(?::(\\d+))?(?:/.*)?");

  private static final String FROM_SERVICE =
      "take the address from the service: `service.livenessUrl()`";

  @Override
  public void check(Inspection inspection, Report report) {
    List<Service> services = inspection.bundle().services();
    if (services.isEmpty()) {
      return;
    }
    for (ResourceFile file : inspection.bundle().artifacts(ResourceFile.class)) {
      KubernetesResource resource = file.resource();
      switch (resource.kind()) {
        case "Probe" -> probe(resource, services, report);
        case "PodMonitor" -> podMonitor(resource, services, report);
        case "Deployment" -> patch(resource, services, report);
        default -> {}
      }
    }
  }

  private static void probe(KubernetesResource probe, List<Service> services, Report report) {
    ObjectNode spec = probe.node().object("spec");
    ObjectNode asked = spec.object("targets").object("staticConfig");
    for (Node target : asked.array("static").items()) {
      if (target instanceof StringNode text) {
        Matcher address = ADDRESS.matcher(text.value());
        if (address.matches() && isWatched(address.group(3), services)) {
          target(probe, address, services, report);
        }
      }
    }
  }

  private static boolean isWatched(String namespace, List<Service> services) {
    return services.stream().anyMatch(service -> service.namespace().equals(namespace));
  }

  private static void target(
      KubernetesResource probe, Matcher address, List<Service> services, Report report) {
    Optional<Service> named =
        services.stream()
            .filter(service -> service.namespace().equals(address.group(3)))
            .filter(service -> service.name().equals(address.group(2)))
            .findFirst();
    if (named.isEmpty()) {
      report.warning(
          MonitoredServiceCheck.UNKNOWN_SERVICE,
          subject(probe),
          Place.of(probe.node()),
          "it asks `" + address.group() + "`, and the stack watches no such service there",
          FROM_SERVICE);
    } else {
      port(probe, address, named.get(), report);
    }
  }

  private static void port(
      KubernetesResource probe, Matcher address, Service service, Report report) {
    Set<Integer> ports = new TreeSet<>(service.ports().values());
    int port = port(address);
    if (port > 0 && !ports.isEmpty() && !ports.contains(port)) {
      report.error(
          MonitoredServiceCheck.UNKNOWN_PORT,
          subject(probe),
          Place.of(probe.node()),
          "service `"
              + service.namespace()
              + "/"
              + service.name()
              + "` has the ports "
              + ports.stream().map(String::valueOf).collect(Collectors.joining(", "))
              + ", got `"
              + address.group()
              + "`",
          FROM_SERVICE);
    }
  }

  /** The port that is asked; 0 if that depends on the module of the exporter. */
  private static int port(Matcher address) {
    if (address.group(4) != null) {
      return address.group(4).length() > 5 ? Integer.MAX_VALUE : Integer.parseInt(address.group(4));
    }
    if (address.group(1) == null) {
      return 0;
    }
    return address.group(1).equals("https") ? 443 : 80;
  }

  private static void podMonitor(
      KubernetesResource monitor, List<Service> services, Report report) {
    ObjectNode namespaces = monitor.node().object("spec").object("namespaceSelector");
    List<String> names =
        namespaces.array("matchNames").items().stream()
            .filter(StringNode.class::isInstance)
            .map(name -> ((StringNode) name).value())
            .toList();
    if (!names.isEmpty() && names.stream().noneMatch(name -> isWatched(name, services))) {
      report.warning(
          MonitoredServiceCheck.UNKNOWN_SERVICE,
          subject(monitor),
          Place.of(monitor.node()),
          "no service that the stack watches is in these namespaces",
          "`.fromNamespaces(service.namespace())`, or name the service in `.services(...)`");
    }
  }

  private static void patch(KubernetesResource patch, List<Service> services, Report report) {
    boolean runs =
        services.stream()
            .filter(service -> service.namespace().equals(patch.namespace()))
            .anyMatch(service -> service.workload().equals(patch.name()));
    if (isWatched(patch.namespace(), services) && !runs) {
      report.warning(
          MonitoredServiceCheck.UNKNOWN_SERVICE,
          subject(patch),
          Place.of(patch.node()),
          "no service that the stack watches says that this Deployment runs it",
          "take the name from the service, `service.workload()`, or say it there");
    }
  }

  private static String subject(KubernetesResource resource) {
    return resource.kind() + " `" + resource.namespace() + "/" + resource.name() + "`";
  }
}
