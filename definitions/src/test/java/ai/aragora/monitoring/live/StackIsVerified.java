package ai.aragora.monitoring.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lets {@code belfry.jar verify} look at a real Prometheus and a real Alertmanager that run with
 * the generated files as they are, and scrape the pages of the catalogue: all has to be well. Then
 * a rule is taken away: that has to be told. Run by {@code .ci/run}: {@code java -cp ...
 * ai.aragora.monitoring.live.StackIsVerified <prometheus> <alertmanager> <belfry.jar> <out>
 * <catalogue> <empty folder>}.
 */
final class StackIsVerified {
  /** Which job scrapes a page: of a monitor the one that the operator makes of it. */
  private static final Map<String, String> JOBS =
      Map.of(
          "aragora.prom",
          "serviceMonitor/monitoring/aragora/0",
          "blackbox.prom",
          "blackbox-health");

  /** What the operator calls the jobs of Probes, by the label that tells them apart. */
  private static final Map<String, String> PROBES =
      Map.of(
          "probe/monitoring/aragora-liveness",
          "liveness",
          "probe/monitoring/aragora-readiness",
          "readiness");

  private static final String RULES = "aragora.yaml";
  private static final String ALERT = "      - alert: ";

  private final Path jar;
  private final Path out;
  private final Path catalog;

  private StackIsVerified(Path jar, Path out, Path catalog) {
    this.jar = jar;
    this.out = out;
    this.catalog = catalog;
  }

  /**
   * Verifies, and fails where the verdict is wrong.
   *
   * @param args the two programs, the command line of Belfry, the generated files, the catalogue,
   *     an empty folder
   */
  public static void main(String... args) throws IOException, InterruptedException {
    Path folder = Path.of(args[5]);
    StackIsVerified verified =
        new StackIsVerified(Path.of(args[2]), Path.of(args[3]), Path.of(args[4]));
    String rules = Files.readString(verified.out.resolve("prometheus/rules").resolve(RULES));
    Path routes =
        Files.copy(
            verified.out.resolve("alertmanager/alertmanager.yaml"),
            folder.resolve("alertmanager.yml"));
    HttpServer pages = verified.pages();
    try (Server alertmanager = Server.alertmanager(args[1], routes)) {
      verified.expect(args[0], folder.resolve("whole"), pages, rules, alertmanager, "", 0);
      int last = rules.lastIndexOf(ALERT);
      String name = rules.substring(last + ALERT.length()).lines().findFirst().orElseThrow();
      String told = "alert `" + name + "` in group `aragora`: expected it among the loaded rules";
      String fewer = rules.substring(0, last);
      verified.expect(args[0], folder.resolve("fewer"), pages, fewer, alertmanager, told, 1);
    } finally {
      pages.stop(0);
    }
  }

  private HttpServer pages() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::page);
    server.start();
    return server;
  }

  private void page(HttpExchange exchange) throws IOException {
    String name = Path.of(exchange.getRequestURI().getPath()).getFileName().toString();
    byte[] page = Files.readAllBytes(catalog.resolve(name));
    exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4");
    exchange.sendResponseHeaders(200, page.length);
    exchange.getResponseBody().write(page);
    exchange.close();
  }

  private void expect(
      String program,
      Path folder,
      HttpServer pages,
      String rules,
      Server alertmanager,
      String told,
      int code)
      throws IOException, InterruptedException {
    Files.createDirectory(folder);
    for (Path group : groups()) {
      Files.copy(group, folder.resolve(group.getFileName()));
    }
    Files.writeString(folder.resolve(RULES), rules);
    Path config = Files.writeString(folder.resolve("prometheus.yml"), config(pages));
    try (Server prometheus = Server.prometheus(program, config)) {
      prometheus.await("/api/v1/targets", "all targets up", answer -> all(answer, "up"));
      prometheus.await("/api/v1/rules", "all rules evaluated", answer -> all(answer, "ok"));
      verify(prometheus, alertmanager, told, code);
    }
  }

  /** One job for each page. */
  private String config(HttpServer pages) throws IOException {
    StringBuilder config =
        new StringBuilder(
            """
            global:
              scrape_interval: 1s
              scrape_timeout: 1s
              evaluation_interval: 1s
            rule_files:
              - "*.yaml"
            scrape_configs:
            """);
    for (String page : names()) {
      config.append(job(JOBS.getOrDefault(page, page), page, pages, ""));
    }
    PROBES.forEach(
        (job, check) -> config.append(job(job, "blackbox.prom", pages, "check: " + check)));
    return config.toString();
  }

  private static String job(String job, String page, HttpServer pages, String label) {
    return """
          - job_name: %s
            metrics_path: /%s
            static_configs:
              - targets:
                  - 127.0.0.1:%d
                labels:
                  namespace: aragora
                  pod: aragora-api-0
                  %s
        """
        .formatted(job, page, pages.getAddress().getPort(), label);
  }

  private List<Path> groups() throws IOException {
    try (Stream<Path> files = Files.list(out.resolve("prometheus/rules"))) {
      return files.sorted().toList();
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(catalog)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".prom"))
          .sorted()
          .toList();
    }
  }

  /** Whether there are things that have a health, and all have this one. */
  private static Optional<Boolean> all(Node answer, String health) {
    List<String> found = new ArrayList<>();
    ObjectNode data = ((ObjectNode) answer).object("data");
    data.array("activeTargets").items().forEach(one -> add(one, found));
    for (Node group : data.array("groups").items()) {
      ((ObjectNode) group).array("rules").items().forEach(one -> add(one, found));
    }
    boolean isWell = !found.isEmpty() && found.stream().allMatch(health::equals);
    return isWell ? Optional.of(true) : Optional.empty();
  }

  private static void add(Node one, List<String> into) {
    into.add(((ObjectNode) one).text("health").orElse(""));
  }

  private void verify(Server prometheus, Server alertmanager, String told, int code)
      throws IOException, InterruptedException {
    List<String> command =
        List.of(
            "java",
            "-jar",
            jar.toString(),
            "verify",
            "--out",
            out.toString(),
            "--catalog",
            catalog.toString(),
            "--prometheus",
            "http://127.0.0.1:" + prometheus.port(),
            "--alertmanager",
            "http://127.0.0.1:" + alertmanager.port());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String answer = new String(process.getInputStream().readAllBytes(), UTF_8);
    int got = process.waitFor();
    if (got != code || !answer.contains(told)) {
      throw new IllegalStateException(
          "expected exit code " + code + " and `" + told + "`, got " + got + "\n" + answer);
    }
    System.out.println(answer.lines().reduce((one, next) -> next).orElse(""));
  }
}
