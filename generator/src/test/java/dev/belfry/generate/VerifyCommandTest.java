package dev.belfry.generate;

import static dev.belfry.generate.VerifiedStore.DASHBOARD;
import static dev.belfry.generate.VerifiedStore.HEALTH;
import static dev.belfry.generate.VerifiedStore.LABELS;
import static dev.belfry.generate.VerifiedStore.LOG_LABELS;
import static dev.belfry.generate.VerifiedStore.LOG_RULES;
import static dev.belfry.generate.VerifiedStore.LOG_VALUES;
import static dev.belfry.generate.VerifiedStore.RECEIVERS;
import static dev.belfry.generate.VerifiedStore.RULES;
import static dev.belfry.generate.VerifiedStore.SOURCES;
import static dev.belfry.generate.VerifiedStore.STATUS;
import static dev.belfry.generate.VerifiedStore.TARGETS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.catalog.Catalog;
import dev.belfry.files.OutputTree;
import dev.belfry.render.Renderer;
import dev.belfry.verify.Limits;
import dev.belfry.verify.ServerKind;
import dev.belfry.verify.Verification;
import example.verify.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a stack that runs: one that is well, and each way in which one is not. */
class VerifyCommandTest {
  private static final Limits LIMITS =
      new Limits(Duration.ofSeconds(30), Duration.ofSeconds(60), 1_000_000);

  private final Path folder;
  @AutoClose private final VerifiedStore store;
  private final FakeStack stack;

  VerifyCommandTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    store = new VerifiedStore(folder);
    stack = store.servers();
  }

  @Test
  void a_stack_that_is_as_generated_is_well_and_was_only_read() {
    assertEquals(Main.FINE, store.verify(), store::out);

    VerifiedStore.approve(store.out(), "verify.well", "txt");
    assertEquals("", store.err());
    assertEquals(
        List.of(), stack.requests().stream().filter(one -> !one.startsWith("GET ")).toList());
  }

  @Test
  void the_files_say_the_same_as_the_bundle() {
    assertEquals(
        Main.FINE,
        VerifiedStore.run(new Console(), List.of("generate", "--out", folder.toString())));
    Console console = new Console();
    String[] words = {"verify", "--out", folder.toString(), "--loki", stack.address()};

    int code = console.belfry(words);

    assertEquals("", console.err(folder));
    assertEquals(Main.FINE, code);
    assertTrue(console.out(folder).endsWith("2 of 2 are as they should be\n"));
  }

  @Test
  void a_program_gets_json() {
    stack.change(TARGETS, "\"up\"", "\"down\"");

    assertEquals(Main.FINDINGS, store.verify("--format", "json"));

    VerifiedStore.approve(store.out(), "verify.wrong", "json");
    assertEquals("", store.err());
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
      try (VerifiedStore one = new VerifiedStore(folder)) {
        fault.getValue().accept(one.servers());

        assertEquals(Main.FINDINGS, one.verify(), fault.getKey());

        assertEquals("", one.err(), fault.getKey());
        told.append("# ").append(fault.getKey()).append('\n');
        one.out()
            .lines()
            .filter(line -> line.startsWith("    ") || line.contains(" of "))
            .filter(line -> !line.contains("well") && !line.contains("nothing of it"))
            .forEach(line -> told.append(line).append('\n'));
      }
    }
    assertFalse(told.toString().contains("hush"), told.toString());
    assertFalse(told.toString().contains("secret"), told.toString());
    VerifiedStore.approve(told.toString(), "verify.faults", "txt");
  }

  private Verification verify(SortedMap<String, String> files, ServerKind... kinds)
      throws IOException {
    return stack.live(kinds).verify(files, Catalog.empty(), LIMITS, step -> {});
  }

  /** Dashboards and folders that are resources are asked for where Grafana keeps resources. */
  @Test
  void dashboards_and_folders_that_are_resources_are_compared() throws IOException {
    SortedMap<String, String> files = OutputTree.of(Renderer.render(Store.asResources())).files();
    String dashboards = "/apis/dashboard.grafana.app/v1/namespaces/default/dashboards/store";
    String folders = "/api/folders/shop";
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
      Verification verification = verify(files, ServerKind.GRAFANA);
      told.append("# ").append(fault.getKey()).append('\n').append(verification.table());
    }
    VerifiedStore.approve(VerifiedStore.shown(told.toString()), "verify.resources", "txt");
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
    SortedMap<String, String> files = VerifiedStore.files();
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

        Verification verification = verify(files, ServerKind.values());

        String told = verification.table();
        assertFalse(verification.isWell(), what);
        assertFalse(told.contains("Exception") || told.contains("secret"), what + told);
        assertEquals(
            1, told.lines().filter(line -> line.matches(" .* (wrong|unknown) .*")).count());
      }
      stack.say(path, well);
    }
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

    int code = store.verify("--format", "json", "--catalog", catalog.toString());

    assertEquals("", store.err());
    assertTrue(store.out().contains("none yet: somebody orders"), store.out());
    assertEquals(Main.FINE, code);
  }
}
