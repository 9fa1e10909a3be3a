package dev.belfry.plan;

import dev.belfry.plan.Differences.Difference;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What monitors scrape no longer, or from now on. */
final class MonitorChanges {
  private static final Set<String> KINDS =
      Set.of("ServiceMonitor", "PodMonitor", "Probe", "ScrapeConfig");
  private static final List<String> ENDPOINTS = List.of("endpoints", "podMetricsEndpoints");
  private static final Node NAME = Node.array(Node.text("__name__"));

  private static final Pattern TOLD =
      Pattern.compile("spec\\.(endpoints|podMetricsEndpoints)\\[[^\\]]*\\]");

  private MonitorChanges() {}

  /** Whether a difference is told in other words already. */
  static boolean isTold(Difference one) {
    return TOLD.matcher(one.path()).matches();
  }

  private static boolean isMonitor(ObjectNode root) {
    return KINDS.contains(root.text("kind").orElse(""));
  }

  /** A monitor that comes or goes. */
  static List<String> whole(String sign, ObjectNode root) {
    if (!isMonitor(root)) {
      return List.of();
    }
    return List.of(
        sign.equals("+ ") ? "+ what it selects is scraped" : "- what it selected is not scraped");
  }

  /** Endpoints that come and go, and metrics that are dropped by their names, or no longer. */
  static List<String> of(ObjectNode old, ObjectNode now) {
    if (!isMonitor(old) || !isMonitor(now)) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    Sides endpoints = Sides.by(MonitorChanges::name, endpoints(old), endpoints(now));
    endpoints.removed().forEach(name -> lines.add("- " + name + " is no longer scraped"));
    endpoints.added().forEach(name -> lines.add("+ " + name + " is scraped"));
    for (String name : endpoints.kept()) {
      Set<String> before = dropped(endpoints.old().get(name));
      Set<String> after = dropped(endpoints.now().get(name));
      minus(after, before).forEach(one -> lines.add("- " + one + " of " + name + " are dropped"));
      minus(before, after)
          .forEach(one -> lines.add("+ " + one + " of " + name + " are kept again"));
    }
    return lines;
  }

  private static Set<String> minus(Set<String> one, Set<String> other) {
    Set<String> rest = new TreeSet<>(one);
    rest.removeAll(other);
    return rest;
  }

  private static String name(ObjectNode endpoint) {
    return "port `"
        + endpoint.text("port").orElse("")
        + "`"
        + endpoint.text("path").map(path -> " with path `" + path + "`").orElse("");
  }

  private static List<ObjectNode> endpoints(ObjectNode monitor) {
    List<ObjectNode> endpoints = new ArrayList<>();
    for (String list : ENDPOINTS) {
      monitor.object("spec").array(list).items().forEach(one -> endpoints.add((ObjectNode) one));
    }
    return endpoints;
  }

  /** Which metrics an endpoint drops by their names, as a part of a sentence. */
  private static Set<String> dropped(ObjectNode endpoint) {
    Set<String> dropped = new TreeSet<>();
    for (Node item : endpoint.array("metricRelabelings").items()) {
      ObjectNode rule = (ObjectNode) item;
      if (rule.get("sourceLabels").filter(NAME::equals).isPresent()) {
        String regex = rule.text("regex").orElse(".*");
        switch (rule.text("action").orElse("replace").toLowerCase(Locale.ROOT)) {
          case "drop" -> dropped.add("metrics called `" + regex + "`");
          case "keep" -> dropped.add("metrics not called `" + regex + "`");
          default -> {}
        }
      }
    }
    return dropped;
  }
}
