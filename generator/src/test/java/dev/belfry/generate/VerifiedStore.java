package dev.belfry.generate;

import dev.belfry.files.OutputTree;
import dev.belfry.render.Approved;
import dev.belfry.render.Renderer;
import dev.belfry.report.Appearance;
import example.verify.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The bundle {@code Store} as it runs: what its servers say, and what {@code verify} says of them.
 */
final class VerifiedStore implements AutoCloseable {
  static final String TARGETS = "/api/v1/targets";
  static final String RULES = "/api/v1/rules";
  static final String LABELS = "/api/v1/labels";
  static final String STATUS = "/api/v2/status";
  static final String RECEIVERS = "/api/v2/receivers";
  static final String SOURCES = "/api/datasources";
  static final String HEALTH = "/api/datasources/uid/loki/health";
  static final String DASHBOARD = "/api/dashboards/uid/store";
  static final String LOG_LABELS = "/loki/api/v1/labels";
  static final String LOG_VALUES = "/loki/api/v1/label/app/values";
  static final String LOG_RULES = "/prometheus/api/v1/rules";
  private static final List<String> SERVERS =
      List.of("prometheus", "alertmanager", "grafana", "loki");
  private static final Optional<BundleSource> BUNDLE =
      Optional.of(new BundleSource(Console.class, Store::define));

  private final Path folder;
  private final FakeStack servers = new FakeStack();
  private final Console console = new Console();

  /**
   * Servers that answer as if all were well, and a folder that is called OUT in what is printed.
   */
  VerifiedStore(Path folder) throws IOException {
    this.folder = folder;
    sayThatAllIsWell();
  }

  /** What is generated of it, by path. */
  static SortedMap<String, String> files() {
    return OutputTree.of(Renderer.render(Store.define())).files();
  }

  private void sayThatAllIsWell() {
    String dashboard = files().get("grafana/dashboards/Store/store.json").strip();
    servers.say(
        TARGETS,
        """
        {"status":"success","data":{"activeTargets":[
        {"labels":{"instance":"10.0.0.1:80","job":"store"},
        "scrapePool":"serviceMonitor/monitoring/store/0","lastError":"","health":"up"}]}}""");
    servers.say(
        RULES,
        """
        {"status":"success","data":{"groups":[{"name":"others","rules":[]},{"name":"store","rules":[
        {"type":"recording","name":"store:orders:rate5m","health":"ok",
        "query":"sum(rate(store_orders_total[5m]))"},
        {"type":"alerting","name":"NoOrders","health":"ok","duration":600,"keepFiringFor":0,
        "query":"sum(rate(store_orders_total{job=\\"store\\"}[5m])) < 1",
        "labels":{"severity":"critical"},
        "annotations":{"runbook_url":"https://wiki.example.org/no-orders"}}]}]}}""");
    servers.say(LABELS, "{\"status\":\"success\",\"data\":[\"__name__\",\"job\",\"status\"]}");
    servers.say(
        STATUS,
        """
        {"config":{"original":"global:\\n  resolve_timeout: 5m\\nroute:\\n  receiver: channel\\n\
          continue: false\\n  repeat_interval: 1d\\n  routes:\\n  - receiver: pager\\n\
            matchers:\\n    - severity=\\"critical\\"\\n    continue: false\\nreceivers:\\n\
        - name: channel\\n  slack_configs:\\n  - send_resolved: false\\n    channel: '#store'\\n\
            api_url_file: /etc/slack/url\\n- name: pager\\n  webhook_configs:\\n\
          - send_resolved: true\\n    url: <secret>\\ntemplates: []\\n"}}""");
    servers.say(RECEIVERS, "[{\"name\":\"channel\"},{\"name\":\"pager\"}]");
    servers.say(
        SOURCES,
        """
        [{"uid":"prometheus","name":"Prometheus","type":"prometheus"},
        {"uid":"loki","name":"Loki","type":"loki"}]""");
    servers.say("/api/datasources/uid/prometheus/health", "{\"status\":\"OK\"}");
    servers.say(HEALTH, "{\"status\":\"OK\"}");
    servers.say(
        DASHBOARD,
        "{\"meta\":{\"folderTitle\":\"Store\"},\"dashboard\":"
            + dashboard.substring(0, dashboard.length() - 1)
            + ",\"id\":7,\"version\":3}}");
    servers.say(LOG_LABELS, "{\"status\":\"success\",\"data\":[\"app\",\"pod\"]}");
    servers.say(LOG_VALUES, "{\"status\":\"success\",\"data\":[\"queue\",\"store\"]}");
    servers.say(
        LOG_RULES,
        """
        {"status":"success","data":{"groups":[{"name":"store-logs","rules":[
        {"type":"alerting","name":"ManyErrors","health":"ok","duration":900,
        "query":"(sum(rate({app=\\"store\\"} |= \\"error\\"[5m])) > 1)",
        "labels":{"severity":"warning"},"annotations":{}}]}]}}""");
  }

  /** What answers; a test changes what it says. */
  FakeStack servers() {
    return servers;
  }

  /** Runs {@code verify} with all servers, and gives its exit code. */
  int verify(String... words) {
    return verifyAt(servers.address(), words);
  }

  /** Runs {@code verify} with all servers at this address, and gives its exit code. */
  int verifyAt(String address, String... words) {
    List<String> all = new ArrayList<>(List.of("verify"));
    SERVERS.forEach(server -> all.addAll(List.of("--" + server, address)));
    all.addAll(List.of(words));
    return run(console, all);
  }

  /** Runs {@code verify} with Loki in this environment, and gives its exit code. */
  int verifyLoki(Map<String, String> environment) {
    return VerifyCommand.of(console.streams(Appearance.PLAIN), BUNDLE, environment)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute("--loki", servers.address());
  }

  /** Runs {@code belfry} with the bundle, and gives its exit code. */
  static int run(Console console, List<String> words) {
    return Belfry.run(words.toArray(new String[0]), console.streams(Appearance.PLAIN), BUNDLE);
  }

  /** What was printed so far for everybody, the same whatever port was free. */
  String out() {
    return shown(console.out(folder));
  }

  /** What was printed so far about errors. */
  String err() {
    return console.err(folder);
  }

  /** The same whatever port was free. */
  static String shown(String printed) {
    return printed.replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:PORT");
  }

  static void approve(String text, String name, String extension) {
    Approved.verify(text, Approved.nextTo(VerifiedStore.class, name, extension));
  }

  @Override
  public void close() {
    servers.close();
  }
}
