package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.catalog.Catalog;
import dev.belfry.files.OutputTree;
import dev.belfry.http.Credentials;
import dev.belfry.render.Approved;
import dev.belfry.render.Renderer;
import dev.belfry.report.Appearance;
import dev.belfry.verify.Limits;
import dev.belfry.verify.LiveStack;
import dev.belfry.verify.ServerKind;
import dev.belfry.verify.Verification;
import example.verify.Store;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a stack that runs: one that is well, and each way in which one is not. */
class VerifyCommandTest {
  private static final String TARGETS = "/api/v1/targets";
  private static final String RULES = "/api/v1/rules";
  private static final String LABELS = "/api/v1/labels";
  private static final String STATUS = "/api/v2/status";
  private static final String RECEIVERS = "/api/v2/receivers";
  private static final String SOURCES = "/api/datasources";
  private static final String HEALTH = "/api/datasources/uid/loki/health";
  private static final String DASHBOARD = "/api/dashboards/uid/store";
  private static final String LOG_LABELS = "/loki/api/v1/labels";
  private static final String LOG_VALUES = "/loki/api/v1/label/app/values";
  private static final String LOG_RULES = "/prometheus/api/v1/rules";
  private static final List<String> SERVERS =
      List.of("prometheus", "alertmanager", "grafana", "loki");

  private static final Limits LIMITS =
      new Limits(Duration.ofSeconds(30), Duration.ofSeconds(60), 1_000_000);

  @TempDir private Path folder;
  private FakeStack stack;

  @BeforeEach
  void start() throws IOException {
    stack = new FakeStack();
    String dashboard = files().get("grafana/dashboards/Store/store.json").strip();
    stack.say(
        TARGETS,
        """
        {"status":"success","data":{"activeTargets":[
        {"labels":{"instance":"10.0.0.1:80","job":"store"},
        "scrapePool":"serviceMonitor/monitoring/store/0","lastError":"","health":"up"}]}}""");
    stack.say(
        RULES,
        """
        {"status":"success","data":{"groups":[{"name":"others","rules":[]},{"name":"store","rules":[
        {"type":"recording","name":"store:orders:rate5m","health":"ok",
        "query":"sum(rate(store_orders_total[5m]))"},
        {"type":"alerting","name":"NoOrders","health":"ok","duration":600,"keepFiringFor":0,
        "query":"sum(rate(store_orders_total{job=\\"store\\"}[5m])) < 1",
        "labels":{"severity":"critical"},
        "annotations":{"runbook_url":"https://wiki.example.org/no-orders"}}]}]}}""");
    stack.say(LABELS, "{\"status\":\"success\",\"data\":[\"__name__\",\"job\",\"status\"]}");
    stack.say(
        STATUS,
        """
        {"config":{"original":"global:\\n  resolve_timeout: 5m\\nroute:\\n  receiver: channel\\n\
          continue: false\\n  repeat_interval: 1d\\n  routes:\\n  - receiver: pager\\n\
            matchers:\\n    - severity=\\"critical\\"\\n    continue: false\\nreceivers:\\n\
        - name: channel\\n  slack_configs:\\n  - send_resolved: false\\n    channel: '#store'\\n\
            api_url_file: /etc/slack/url\\n- name: pager\\n  webhook_configs:\\n\
          - send_resolved: true\\n    url: <secret>\\ntemplates: []\\n"}}""");
    stack.say(RECEIVERS, "[{\"name\":\"channel\"},{\"name\":\"pager\"}]");
    stack.say(
        SOURCES,
        """
        [{"uid":"prometheus","name":"Prometheus","type":"prometheus"},
        {"uid":"loki","name":"Loki","type":"loki"}]""");
    stack.say("/api/datasources/uid/prometheus/health", "{\"status\":\"OK\"}");
    stack.say(HEALTH, "{\"status\":\"OK\"}");
    stack.say(
        DASHBOARD,
        "{\"meta\":{\"folderTitle\":\"Store\"},\"dashboard\":"
            + dashboard.substring(0, dashboard.length() - 1)
            + ",\"id\":7,\"version\":3}}");
    stack.say(LOG_LABELS, "{\"status\":\"success\",\"data\":[\"app\",\"pod\"]}");
    stack.say(LOG_VALUES, "{\"status\":\"success\",\"data\":[\"queue\",\"store\"]}");
    stack.say(
        LOG_RULES,
        """
        {"status":"success","data":{"groups":[{"name":"store-logs","rules":[
        {"type":"alerting","name":"ManyErrors","health":"ok","duration":900,
        "query":"(sum(rate({app=\\"store\\"} |= \\"error\\"[5m])) > 1)",
        "labels":{"severity":"warning"},"annotations":{}}]}]}}""");
  }

  private static SortedMap<String, String> files() {
    return OutputTree.of(Renderer.render(Store.define())).files();
  }

  @AfterEach
  void stop() {
    stack.close();
  }

  private int run(Console console, String address, String... words) {
    List<String> args = new ArrayList<>(List.of("verify"));
    SERVERS.forEach(server -> args.addAll(List.of("--" + server, address)));
    return runOnly(console, args, words);
  }

  private int runOnly(Console console, List<String> args, String... words) {
    List<String> all = new ArrayList<>(args);
    all.addAll(List.of(words));
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            console.outStream(),
            console.errStream(),
            Appearance.PLAIN);
    return Belfry.run(
        all.toArray(new String[0]),
        streams,
        Optional.of(new BundleSource(Console.class, Store::define)));
  }

  private String shown(String printed) {
    return printed.replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:PORT");
  }

  private static void approve(String text, String name, String extension) {
    Approved.verify(text, Approved.nextTo(VerifyCommandTest.class, name, extension));
  }

  @Test
  void a_stack_that_is_as_generated_is_well_and_was_only_read() {
    Console console = new Console();

    assertEquals(Main.FINE, run(console, stack.address()), () -> console.out(folder));

    approve(shown(console.out(folder)), "verify.well", "txt");
    assertEquals("", console.err(folder));
    assertEquals(
        List.of(), stack.requests().stream().filter(one -> !one.startsWith("GET ")).toList());
  }

  @Test
  void the_files_say_the_same_as_the_bundle() {
    assertEquals(
        Main.FINE, runOnly(new Console(), List.of("generate", "--out", folder.toString())));
    Console console = new Console();
    String[] words = {"verify", "--out", folder.toString(), "--loki", stack.address()};

    int code =
        Belfry.run(
            words, new ByteArrayInputStream(new byte[0]), console.outStream(), console.errStream());

    assertEquals("", console.err(folder));
    assertEquals(Main.FINE, code);
    assertTrue(console.out(folder).endsWith("2 of 2 are as they should be\n"));
  }

  @Test
  void a_program_gets_json() {
    stack.change(TARGETS, "\"up\"", "\"down\"");
    Console console = new Console();

    assertEquals(Main.FINDINGS, run(console, stack.address(), "--format", "json"));

    approve(shown(console.out(folder)), "verify.wrong", "json");
    assertEquals("", console.err(folder));
  }

  private Map<String, Consumer<FakeStack>> faults() {
    String health = "\"health\":\"ok\"";
    Map<String, Consumer<FakeStack>> faults = new LinkedHashMap<>();
    faults.put("a target is down", one -> one.change(TARGETS, "\"up\"", "\"down\""));
    faults.put(
        "the error of a target names a token",
        one -> {
          one.change(TARGETS, "\"up\"", "\"down\"");
          one.change(TARGETS, "Error\":\"", "Error\":\"Get http://10.0.0.1/metrics?key=hush: EOF");
        });
    faults.put("a monitor finds nothing", one -> one.change(TARGETS, "store/0", "other/0"));
    faults.put(
        "a job is down",
        one -> {
          one.change(TARGETS, "serviceMonitor/monitoring/store/0", "store");
          one.change(TARGETS, "\"up\"", "\"unknown\"");
        });
    faults.put("a rule is missing", one -> one.change(RULES, "NoOrders", "Other"));
    faults.put(
        "a group is missing", one -> one.change(RULES, "\"store\",\"rules", "\"x\",\"rules"));
    faults.put("a threshold is another", one -> one.change(RULES, "< 1", "< 2"));
    faults.put("a rule holds for another time", one -> one.change(RULES, "600", "300"));
    faults.put("a label is another", one -> one.change(RULES, "critical", "warning"));
    faults.put("an annotation is missing", one -> one.change(RULES, "runbook_url", "runbook"));
    faults.put(
        "a rule fails",
        one -> one.change(RULES, health, "\"health\":\"err\",\"lastError\":\"many-to-many\""));
    faults.put(
        "a metric is missing", one -> one.say(LABELS, "{\"status\":\"success\",\"data\":[]}"));
    faults.put(
        "a label of a metric is missing", one -> one.change(LABELS, "\"status\"]", "\"x\"]"));
    faults.put("a time of the routes is another", one -> one.change(STATUS, "1d", "12h"));
    faults.put("a matcher is another", one -> one.change(STATUS, "critical", "warning"));
    faults.put("a channel is another", one -> one.change(STATUS, "#store", "#other"));
    faults.put(
        "a channel was added",
        one ->
            one.change(
                STATUS, "templates:", "  email_configs:\\n  - auth_password: hush\\ntemplates:"));
    faults.put("a receiver is missing", one -> one.change(RECEIVERS, "pager", "other"));
    faults.put("a data source is missing", one -> one.change(SOURCES, "\"loki\"", "\"other\""));
    faults.put("a data source is unhealthy", one -> one.fail(HEALTH, 400));
    faults.put("a dashboard is missing", one -> one.fail(DASHBOARD, 404));
    faults.put("a dashboard differs", one -> one.change(DASHBOARD, "Orders", "Sales"));
    faults.put("a dashboard is elsewhere", one -> one.change(DASHBOARD, ":\"Store\"}", ":\"X\"}"));
    faults.put("a label of streams is missing", one -> one.change(LOG_LABELS, "app", "other"));
    faults.put("a value of a label is missing", one -> one.change(LOG_VALUES, "store", "shop"));
    faults.put("a rule of Loki is another", one -> one.change(LOG_RULES, "> 1", "> 2"));
    faults.put("Loki evaluates no rules", one -> one.fail(LOG_RULES, 404));
    faults.put("an answer is no JSON", one -> one.say(RULES, "<html>secret</html>"));
    faults.put("an answer is other JSON", one -> one.say(RULES, "[1]"));
    faults.put("an answer has other data", one -> one.change(RULES, "\"data\"", "\"datum\""));
    faults.put("the status is no configuration", one -> one.say(STATUS, "{}"));
    faults.put("the configuration is no YAML", one -> one.change(STATUS, "global:", "]:"));
    faults.put("credentials are refused", one -> one.fail(SOURCES, 401));
    faults.put("a server is overloaded", one -> one.fail(RULES, 503));
    faults.put(
        "a server sends elsewhere",
        one -> one.redirect(RULES, "http://example.org/api?token=hush"));
    return faults;
  }

  @Test
  void each_fault_is_told_where_it_is() throws IOException {
    StringBuilder told = new StringBuilder();
    for (Map.Entry<String, Consumer<FakeStack>> fault : faults().entrySet()) {
      stop();
      start();
      fault.getValue().accept(stack);
      Console console = new Console();

      assertEquals(Main.FINDINGS, run(console, stack.address()), fault.getKey());

      assertEquals("", console.err(folder), fault.getKey());
      told.append("# ").append(fault.getKey()).append('\n');
      shown(console.out(folder))
          .lines()
          .filter(line -> line.startsWith("    ") || line.contains(" of "))
          .filter(line -> !line.contains("well") && !line.contains("nothing of it"))
          .forEach(line -> told.append(line).append('\n'));
    }
    assertFalse(told.toString().contains("hush"), told.toString());
    assertFalse(told.toString().contains("secret"), told.toString());
    approve(told.toString(), "verify.faults", "txt");
  }

  /** Dashboards and folders that are resources are asked for where Grafana keeps resources. */
  @Test
  void dashboards_and_folders_that_are_resources_are_compared() throws IOException {
    SortedMap<String, String> files = OutputTree.of(Renderer.render(Store.asResources())).files();
    String dashboards = "/apis/dashboard.grafana.app/v1/namespaces/default/dashboards/store";
    String folders = "/api/folders/shop";
    LiveStack grafana =
        new LiveStack(
            List.of(
                new LiveStack.Address(
                    ServerKind.GRAFANA, URI.create(stack.address()), Credentials.NONE)));
    Map<String, Runnable> faults = new LinkedHashMap<>();
    faults.put("all is well", () -> {});
    faults.put("a folder is missing", () -> stack.fail(folders, 404));
    faults.put("a folder is another", () -> stack.change(folders, "Shop", "Else"));
    faults.put("folders are no JSON", () -> stack.say(folders, "<html>"));
    faults.put("folders are refused", () -> stack.fail(folders, 403));
    faults.put("a dashboard is missing", () -> stack.fail(dashboards, 404));
    faults.put("a dashboard is elsewhere", () -> stack.change(dashboards, "shop", "else"));
    faults.put("a dashboard differs", () -> stack.change(dashboards, "timeseries", "stat"));
    StringBuilder told = new StringBuilder();
    for (Map.Entry<String, Runnable> fault : faults.entrySet()) {
      stack.say(folders, "{\"uid\":\"shop\",\"title\":\"Shop\"}");
      stack.say(dashboards, files.get("grafana/dashboards/Shop/store.json"));
      fault.getValue().run();
      Verification verification = grafana.verify(files, Catalog.empty(), LIMITS, step -> {});
      told.append("# ").append(fault.getKey()).append('\n').append(verification.table());
    }
    approve(shown(told.toString()), "verify.resources", "txt");
  }

  /** Whatever one of the servers answers at one place, all others are looked at. */
  @Test
  void no_answer_is_taken_for_well_that_is_none_of_the_api() throws IOException {
    List<String> answers =
        List.of(
            "",
            "<html>secret</html>",
            "null",
            "[1]",
            "{}",
            "{\"status\":\"error\",\"error\":\"secret\"}",
            "{\"status\":\"success\",\"data\":7}",
            "[".repeat(100_000));
    SortedMap<String, String> files = files();
    for (String path :
        List.of(
            TARGETS,
            RULES,
            LABELS,
            STATUS,
            RECEIVERS,
            SOURCES,
            HEALTH,
            DASHBOARD,
            LOG_LABELS,
            LOG_VALUES,
            LOG_RULES)) {
      String well = stack.said(path);
      for (String answer : answers) {
        stack.say(path, answer);
        String what = path + " " + answer.substring(0, Math.min(20, answer.length()));

        Verification verification = everything().verify(files, Catalog.empty(), LIMITS, step -> {});

        String told = verification.table();
        assertFalse(verification.isWell(), what);
        assertFalse(told.contains("Exception") || told.contains("secret"), what + told);
        assertEquals(
            1, told.lines().filter(line -> line.matches(" .* (wrong|unknown) .*")).count());
      }
      stack.say(path, well);
    }
  }

  private LiveStack everything() {
    return new LiveStack(
        Stream.of(ServerKind.values())
            .map(kind -> new LiveStack.Address(kind, URI.create(stack.address()), Credentials.NONE))
            .toList());
  }

  @Test
  void a_server_that_is_gone_is_told_once_for_each_check() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    Console console = new Console();

    assertEquals(Main.FINDINGS, run(console, "http://127.0.0.1:" + free));

    approve(shown(console.out(folder)), "verify.gone", "txt");
    assertEquals("", console.err(folder));
  }

  @Test
  void a_server_that_says_nothing_is_given_up_within_the_time() {
    for (String path : List.of(TARGETS, RULES, LABELS, STATUS, RECEIVERS, SOURCES, LOG_LABELS)) {
      stack.keepSilent(path);
    }
    Console console = new Console();

    assertEquals(Main.FINDINGS, run(console, stack.address(), "--timeout", "1", "--within", "2"));

    List<String> told =
        console.out(folder).lines().filter(line -> line.startsWith("    ")).toList();
    assertEquals(9, told.size());
    assertTrue(
        told.get(0).endsWith("/api/v1/targets: expected the page within 1 s, got no end of it"));
    assertEquals(
        "    the server: not asked: expected everything within 2 s, which are over", told.get(8));
  }

  @Test
  void an_answer_that_is_too_long_is_given_up() throws IOException {
    stack.say(RULES, " ".repeat(5_000) + "{}");
    LiveStack one =
        new LiveStack(
            List.of(
                new LiveStack.Address(
                    ServerKind.PROMETHEUS, URI.create(stack.address()), Credentials.NONE)));
    List<String> steps = new ArrayList<>();

    Verification verification =
        one.verify(
            files(),
            Catalog.empty(),
            new Limits(Duration.ofSeconds(30), Duration.ofSeconds(60), 4_000),
            steps::add);

    assertEquals(
        List.of(
            "asking prometheus for targets",
            "asking prometheus for rules",
            "asking prometheus for metrics"),
        steps);
    assertFalse(verification.isWell());
    assertTrue(
        verification.table().contains("/api/v1/rules: expected at most 4000 bytes, got more"),
        verification.table());
  }

  /** Of a counter that nobody counted yet there is nothing to see. */
  @Test
  void a_metric_may_wait_for_its_first_use_if_the_catalogue_says_so() throws IOException {
    stack.say(LABELS, "{\"status\":\"success\",\"data\":[]}");
    Path catalog = Files.createDirectory(folder.resolve("catalog"));
    Files.writeString(
        catalog.resolve("store.yaml"),
        """
        system: store
        metrics:
          store_orders_total:
            type: counter
            firstUse: somebody orders
        """);
    Console console = new Console();

    int code = run(console, stack.address(), "--format", "json", "--catalog", catalog.toString());

    assertEquals("", console.err(folder));
    assertTrue(console.out(folder).contains("none yet: somebody orders"), console.out(folder));
    assertEquals(Main.FINE, code);
  }

  private int askLoki(Console console, Map<String, String> environment) {
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            console.outStream(),
            console.errStream(),
            Appearance.PLAIN);
    Optional<BundleSource> own = Optional.of(new BundleSource(Console.class, Store::define));
    return VerifyCommand.of(streams, own, environment)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute("--loki", stack.address());
  }

  @Test
  void credentials_may_stand_in_the_environment() {
    Console console = new Console();

    int code = askLoki(console, Map.of("BELFRY_LOKI_TOKEN", "hush"));

    assertEquals(Main.FINE, code);
    assertEquals(Set.of("Bearer hush"), Set.copyOf(stack.credentials()));
    assertFalse((console.out(folder) + console.err(folder)).contains("hush"));
  }

  @Test
  void a_tenant_is_named_to_those_who_have_several_and_never_printed() {
    Console console = new Console();

    int code =
        run(console, stack.address(), "--loki-tenant", "hush", "--prometheus-tenant", "hush");

    assertEquals(Main.FINE, code);
    assertEquals(Set.of("hush", ""), Set.copyOf(stack.tenants()));
    assertFalse((console.out(folder) + console.err(folder)).contains("hush"));
  }

  @Test
  void a_tenant_may_stand_in_the_environment() {
    Console console = new Console();

    int code = askLoki(console, Map.of("BELFRY_LOKI_TENANT", "shop|web"));

    assertEquals(Main.FINE, code);
    assertEquals(Set.of("shop|web"), Set.copyOf(stack.tenants()));
  }

  @Test
  void credentials_are_sent_and_never_printed() throws IOException {
    Path token = Files.writeString(folder.resolve("token"), "hush\n");
    Path login = Files.writeString(folder.resolve("login"), "me:hush\n");
    Console console = new Console();

    int code =
        run(
            console,
            stack.address(),
            "--prometheus-token-file",
            token.toString(),
            "--grafana-login-file",
            login.toString());

    assertEquals(Main.FINE, code);
    assertTrue(stack.credentials().contains("Bearer hush"));
    assertTrue(stack.credentials().contains("Basic bWU6aHVzaA=="));
    assertTrue(stack.credentials().contains(""));
    assertFalse((console.out(folder) + console.err(folder)).contains("hush"));
  }

  @Test
  void wrong_usage_is_told_and_shows_no_secret() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty"), "");
    StringBuilder told = new StringBuilder();
    for (String[] words :
        List.of(
            new String[] {},
            new String[] {"--prometheus", "http://me:hush@localhost"},
            new String[] {"--prometheus", "http://localhost?token=hush"},
            new String[] {"--prometheus", "hush hush"},
            new String[] {"--loki", "ftp://localhost"},
            new String[] {"--loki", "http://localhost", "--within", "0"},
            new String[] {"--loki", "http://localhost", "--loki-token-file", folder + "/none"},
            new String[] {"--loki", "http://localhost", "--loki-token-file", empty.toString()},
            new String[] {"--loki", "http://localhost", "--loki-login-file", empty.toString()},
            new String[] {"--loki", "http://localhost", "--loki-tenant", "hush hush"})) {
      Console console = new Console();

      assertEquals(Main.USAGE, runOnly(console, List.of("verify"), words));

      assertEquals("", console.out(folder));
      told.append(console.err(folder).lines().findFirst().orElse("")).append('\n');
      assertFalse(console.err(folder).contains("hush"));
    }
    approve(told.toString(), "verify.usage", "txt");
  }
}
