package dev.belfry.verify;

import dev.belfry.check.UsedMetrics;
import dev.belfry.tree.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Whether what the monitors find is up, and the jobs that expressions name. The operator names a
 * scrape for the object that it comes from, {@code serviceMonitor/<namespace>/<name>/<endpoint>};
 * one of a file is called as its job.
 */
final class TargetsCheck implements LiveCheck {
  @Override
  public String name() {
    return "targets";
  }

  @Override
  public void run(Expected expected, Server server, Outcomes into) throws IOException {
    Set<String> pools = pools(expected);
    Set<String> jobs = new TreeSet<>();
    for (UsedMetrics.Use use : expected.metrics()) {
      jobs.addAll(use.jobs());
    }
    if (pools.isEmpty() && jobs.isEmpty()) {
      return;
    }
    ObjectNode data = PrometheusApi.data(server, "/api/v1/targets?state=active");
    List<ObjectNode> targets = new ArrayList<>(Expected.objects(data.array("activeTargets")));
    pools.forEach(pool -> monitor(pool, targets, into));
    jobs.forEach(job -> job(job, targets, into));
  }

  private static void monitor(String pool, List<ObjectNode> targets, Outcomes into) {
    List<ObjectNode> own = taken(targets, one -> text(one, "scrapePool").equals(pool));
    if (own.isEmpty()) {
      into.wrong("monitor `" + pool + "`", "expected targets, got none");
    } else {
      compare("monitor `" + pool + "`", own, into);
    }
  }

  private static void job(String job, List<ObjectNode> targets, Outcomes into) {
    List<ObjectNode> own =
        taken(targets, one -> one.object("labels").text("job").orElse("").equals(job));
    if (!own.isEmpty()) { // What is pushed, or found by a monitor, has none here.
      compare("job `" + job + "`", own, into);
    }
  }

  private static String text(ObjectNode object, String name) {
    return object.text(name).orElse("");
  }

  private static List<ObjectNode> taken(List<ObjectNode> targets, Predicate<ObjectNode> which) {
    List<ObjectNode> own = targets.stream().filter(which).toList();
    targets.removeIf(which);
    return own;
  }

  private static void compare(String subject, List<ObjectNode> targets, Outcomes into) {
    List<ObjectNode> down =
        targets.stream().filter(one -> !text(one, "health").equals("up")).toList();
    if (down.isEmpty()) {
      into.well(subject, targets.size() + " up");
    }
    for (ObjectNode one : down) {
      String error = text(one, "lastError").replaceAll("\\?[^\"\\s]*", ""); // may hold a token
      into.wrong(
          subject,
          "expected `"
              + one.object("labels").text("instance").orElse("")
              + "` up, got "
              + text(one, "health")
              + (error.isEmpty() ? "" : ": " + error));
    }
  }

  private static Set<String> pools(Expected expected) {
    Set<String> pools = new LinkedHashSet<>(expected.scrapeJobs());
    for (ObjectNode one : expected.objects("ServiceMonitor")) {
      addEach("serviceMonitor", one, "endpoints", pools);
    }
    for (ObjectNode one : expected.objects("PodMonitor")) {
      addEach("podMonitor", one, "podMetricsEndpoints", pools);
    }
    expected.objects("Probe").forEach(one -> pools.add(pool("probe", one)));
    expected.objects("ScrapeConfig").forEach(one -> pools.add(pool("scrapeConfig", one)));
    return pools;
  }

  private static void addEach(String kind, ObjectNode one, String list, Set<String> pools) {
    for (int i = 0; i < one.object("spec").array(list).size(); i++) {
      pools.add(pool(kind, one) + "/" + i);
    }
  }

  private static String pool(String kind, ObjectNode one) {
    ObjectNode metadata = one.object("metadata");
    return kind + "/" + text(metadata, "namespace") + "/" + text(metadata, "name");
  }
}
