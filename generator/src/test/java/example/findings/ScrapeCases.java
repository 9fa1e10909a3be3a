package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Label.label;
import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.kubernetes.Kubernetes.*;
import static dev.belfry.promql.PromQl.promQl;
import static dev.belfry.scrape.Scrape.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.common.Secret;
import dev.belfry.grafana.Dashboard;
import dev.belfry.kubernetes.Discovery;
import dev.belfry.kubernetes.KubernetesResource;
import dev.belfry.kubernetes.PodMonitor;
import dev.belfry.kubernetes.Probe;
import dev.belfry.kubernetes.Prometheus;
import dev.belfry.kubernetes.ScrapeConfig;
import dev.belfry.scrape.Relabel;
import dev.belfry.scrape.Relabeling;
import dev.belfry.scrape.ScrapeJob;
import dev.belfry.tree.Node;

/** What Prometheus scrapes, as it is reported and as it is not. */
public final class ScrapeCases {
  private static final Label STAGE = label("stage");
  private static final Label TIER = label("tier");
  private static final String PROBER = "blackbox-exporter:9115";

  private ScrapeCases() {}

  private static Bundle of(KubernetesResource... resources) {
    return bundle("cases").resources(resources);
  }

  private static ScrapeJob node() {
    return scrapeJob("node").staticTargets(targets("db-1:9100"));
  }

  private static PodMonitor workers() {
    return podMonitor("monitoring", "workers").selecting("app", "workers");
  }

  private static ScrapeConfig nodes() {
    return nodesOf("monitoring");
  }

  private static ScrapeConfig nodesOf(String namespace) {
    return scrapeConfig(namespace, "nodes").staticTargets(Discovery.targets("db-1:9100"));
  }

  private static Probe pages() {
    return probe("monitoring", "pages", PROBER).targets(probeTargets("https://shop.example.org"));
  }

  /** A kind that is not taken at all, a namespace that is not looked into, labels that lack. */
  public static Bundle notSelected() {
    Prometheus main =
        prometheus("monitoring", "main")
            .selectsMonitors("release", "main")
            .selectsProbes("release", "main")
            .selectsAllScrapeConfigs();
    return of(queue("other"), workers().endpoints(podPort("metrics")), pages(), nodesOf("shop"))
        .loadedBy(main);
  }

  /** All of them with what they are selected by. */
  public static Bundle selected() {
    Prometheus main =
        prometheus("monitoring", "main")
            .selectsMonitors("release", "main")
            .selectsPodMonitors("release", "main")
            .selectsProbes("release", "main")
            .selectsAllScrapeConfigs()
            .scrapeConfigsFromAllNamespaces()
            .selectsAllRules();
    return of(
            queue("main"),
            workers().endpoints(podPort("metrics")).label("release", "main"),
            pages().label("release", "main"),
            nodesOf("shop"),
            PartCases.rules("monitoring", "queue"))
        .loadedBy(main);
  }

  /** Two proofs of who asks, two proxies, and two kinds of targets. */
  public static Bundle conflictingSettings() {
    return of(
            nodes()
                .username(secretKey("scrape", "user"))
                .credentials(secretKey("scrape", "token"))
                .proxyUrl("http://proxy:3128")
                .proxyFromEnvironment(),
            pages().ingresses(ingressTargets()))
        .scrapeJobs(
            node()
                .http(
                    httpDiscovery("https://targets.example.org")
                        .username("prometheus")
                        .usernameFile("/etc/prometheus/user")));
  }

  /** One of each. */
  public static Bundle settingsThatAgree() {
    return of(
            nodes()
                .username(secretKey("scrape", "user"))
                .password(secretKey("scrape", "password"))
                .proxyUrl("http://proxy:3128")
                .withoutProxyFromEnvironment(),
            pages())
        .scrapeJobs(
            node()
                .credentials(Secret.file("/etc/prometheus/token"))
                .http(httpDiscovery("https://targets.example.org").username("prometheus")));
  }

  private static <S extends Relabeling<S>> S changed(Relabeling<S> step, String field, Node value) {
    return step.unchecked(field, value).allow("schema.unchecked-property", "shows the finding");
  }

  /**
   * Fields that an action refuses, one that it lacks, an action and an expression that are none.
   */
  public static Bundle invalidRelabelings() {
    return of(workers()
            .endpoints(
                podPort("metrics")
                    .relabelings(
                        Relabel.labelDrop("tmp_("),
                        changed(Relabel.labelKeep("a.*"), "target_label", Node.text("b")))))
        .scrapeJobs(
            node()
                .relabelings(
                    changed(Relabel.lowercase(TIER, STAGE), "replacement", Node.text("$2")),
                    changed(Relabel.keepEqual(TIER, STAGE), "regex", Node.text("a.*")),
                    changed(Relabel.hashMod(TIER, 2, STAGE), "modulus", Node.number(0)),
                    changed(Relabel.keep("a", STAGE), "action", Node.text("retain")))
                .metricRelabelings(
                    changed(Relabel.keep("a", STAGE), "action", Node.text("replace"))));
  }

  /** Fields that say what is there anyway. */
  public static Bundle validRelabelings() {
    return bundle("cases")
        .scrapeJobs(
            node()
                .relabelings(
                    changed(Relabel.lowercase(TIER, STAGE), "replacement", Node.text("$1")),
                    changed(Relabel.keepEqual(TIER, STAGE), "regex", Node.text("(.*)")),
                    Relabel.drop("(?i)test.*", STAGE),
                    Relabel.labelMap("__meta_(.+)").replacement("$1")));
  }

  /** Steps that look at no label. */
  public static Bundle withoutSource() {
    return bundle("cases")
        .scrapeJobs(
            node()
                .relabelings(
                    changed(Relabel.labelDrop("test"), "action", Node.text("drop")),
                    changed(Relabel.replace(TIER).regex("a"), "action", Node.text("lowercase"))));
  }

  /** One that needs none, as it always writes the same. */
  public static Bundle withoutNeedForSource() {
    return bundle("cases").scrapeJobs(node().relabelings(Relabel.replace(TIER).replacement("db")));
  }

  /** Timeouts above the interval: of the same endpoint, and of the Prometheus. */
  public static Bundle longTimeout() {
    return of(
            workers().endpoints(podPort("metrics").scrapeEvery(seconds(10)).timeout(seconds(15))),
            pages().timeout(minutes(1)))
        .scrapeJobs(node().scrapeEvery(seconds(5)).timeout(seconds(10)))
        .loadedBy(prometheus("monitoring", "main").selectsAllPodMonitors().selectsAllProbes());
  }

  /** Timeouts as long as the interval, and one whose interval is said elsewhere. */
  public static Bundle fittingTimeout() {
    return of(
            workers().endpoints(podPort("metrics").scrapeEvery(seconds(15)).timeout(seconds(15))),
            pages().timeout(minutes(1)),
            nodes().timeout(seconds(20)))
        .scrapeJobs(node().timeout(minutes(5)))
        .loadedBy(
            prometheus("monitoring", "main")
                .scrapeEvery(minutes(1))
                .selectsAllPodMonitors()
                .selectsAllProbes()
                .selectsAllScrapeConfigs());
  }

  private static Dashboard asking(String... jobs) {
    Dashboard dashboard = dashboard("jobs", "Jobs");
    for (String job : jobs) {
      dashboard = dashboard.panels(timeSeries(job).query(promQl("up{job=\"%s\"}".formatted(job))));
    }
    return dashboard;
  }

  /** Jobs that what the bundle scrapes gives, and one that it does not. */
  public static Bundle jobsOfTheBundle() {
    return of(
            workers().endpoints(podPort("metrics")),
            pages().jobName("pages"),
            probe("monitoring", "shop", PROBER).targets(probeTargets("https://shop")),
            nodes(),
            scrapeConfig("monitoring", "db")
                .staticTargets(Discovery.targets("db-1:9187"))
                .relabelings(Relabel.replace(label("job")).replacement("postgres")))
        .scrapeJobs(node())
        .dashboards(
            "Team",
            asking(
                "monitoring/workers",
                "pages",
                "probe/monitoring/shop",
                "scrapeConfig/monitoring/nodes",
                "postgres",
                "node",
                "shop",
                "redis"));
  }

  /** A monitor takes the names of Services, which only the catalogue can tell. */
  public static Bundle jobsOfServices() {
    return of(PartCases.monitor("monitoring", "shop")).dashboards("Team", asking("redis"));
  }

  /** Jobs that are worked out while scraping may be anything. */
  public static Bundle jobsOfTargets() {
    return of(workers()
            .endpoints(
                podPort("metrics").relabelings(Relabel.replace(label("job")).sourceLabels(STAGE))))
        .dashboards("Team", asking("redis"));
  }

  private static KubernetesResource queue(String release) {
    return serviceMonitor("monitoring", "queue")
        .label("release", release)
        .selecting("app", "queue")
        .endpoints(port("metrics"));
  }
}
