package dev.belfry.check;

import dev.belfry.render.Document;
import dev.belfry.stack.Service;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Services of the stack that say where they tell how they are, at an address that nothing in the
 * bundle asks: no probe, no scrape configuration, no job.
 */
final class UnprobedHealthCheck implements Check {
  static final String CODE = "kubernetes.unprobed-health";

  /** What may stand behind name and namespace of a Service in the name of its host. */
  private static final Pattern OF_CLUSTER =
      Pattern.compile("\\.svc(\\.cluster\\.local\\.?)?(?=[:/]|$)");

  @Override
  public void check(Inspection inspection, Report report) {
    Set<String> asked = new HashSet<>();
    for (Document document : inspection.documents()) {
      Scrape.in(document).forEach(scrape -> addTargets(scrape.place().node(), asked));
    }
    for (Service service : inspection.bundle().services()) {
      if (service.hasHealth()) {
        check(service, asked, report);
      }
    }
  }

  private static void addTargets(ObjectNode scrape, Set<String> asked) {
    add(scrape.object("targets").object("staticConfig").array("static"), asked);
    for (String list : List.of("static_configs", "staticConfigs")) {
      for (Node config : scrape.array(list).items()) {
        if (config instanceof ObjectNode targets) {
          add(targets.array("targets"), asked);
        }
      }
    }
  }

  private static void add(ArrayNode addresses, Set<String> asked) {
    for (Node address : addresses.items()) {
      if (address instanceof StringNode text) {
        asked.add(OF_CLUSTER.matcher(text.value()).replaceFirst(""));
      }
    }
  }

  private static void check(Service service, Set<String> asked, Report report) {
    List<String> missing =
        Stream.of(service.livenessUrl(), service.readinessUrl())
            .distinct()
            .filter(address -> !asked.contains(address))
            .toList();
    if (!missing.isEmpty()) {
      report.note(
          CODE,
          "service `" + service.namespace() + "/" + service.name() + "`",
          Place.of(service.origin()),
          "nothing in the bundle asks " + String.join(" and ", missing),
          "ask by a probe of the stack: `.probe(service, \"health\","
              + " probeTargets(service.livenessUrl(), service.readinessUrl()))`");
    }
  }
}
