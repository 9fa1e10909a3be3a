package dev.belfry.routing;

import dev.belfry.text.Json;
import dev.belfry.text.Yaml;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Starts Alertmanager on this machine with trees made at random, sends it alerts, and compares who
 * gets them in which group, and which are kept quiet, with what Belfry predicts. Run by {@code
 * .ci/run}: {@code java -cp ... dev.belfry.routing.AskAlertmanager <program> <configurations>}.
 */
public final class AskAlertmanager {
  private static final int ALERTS = 40;
  private static final long PATIENCE = Duration.ofSeconds(20).toMillis();
  private static final long PAUSE = 50;
  private static final String API = "/api/v2/alerts";

  private final HttpClient http = HttpClient.newHttpClient();
  private final String program;
  private final Path folder;

  private AskAlertmanager(String program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /**
   * Compares, and fails at the first difference.
   *
   * @param args the program, and how many configurations
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    AskAlertmanager asker =
        new AskAlertmanager(args[0], Files.createTempDirectory("belfry-alertmanager"));
    int alerts = 0;
    int quiet = 0;
    for (int seed = 0; seed < Integer.parseInt(args[1]); seed++) {
      SortedSet<String> told = asker.compare(seed);
      alerts += told.size();
      quiet += (int) told.stream().filter(line -> line.endsWith("true")).count();
    }
    System.out.println(
        alerts + " alerts in the groups that were predicted, " + quiet + " of them kept quiet");
  }

  /** What became of the alerts of one configuration, a line for each place where one ends. */
  private SortedSet<String> compare(int seed) throws IOException, InterruptedException {
    RandomRoutes random = new RandomRoutes(seed, false);
    ObjectNode config = random.groupingConfig();
    List<Map<String, String>> alerts = new ArrayList<>();
    for (int i = 0; i < ALERTS; i++) {
      Map<String, String> labels = new TreeMap<>(random.labels());
      labels.put("id", Integer.toString(i));
      alerts.add(labels);
    }
    SortedSet<String> expected = predicted(RoutingTree.of(config), alerts);
    SortedSet<String> got = ask(config, alerts, expected.size());
    if (!got.equals(expected)) {
      SortedSet<String> missing = new TreeSet<>(expected);
      missing.removeAll(got);
      got.removeAll(expected);
      throw new IllegalStateException(
          "seed " + seed + "\n" + Yaml.write(config) + "expected " + missing + "\ngot " + got);
    }
    return expected;
  }

  private static SortedSet<String> predicted(RoutingTree tree, List<Map<String, String>> alerts) {
    SortedSet<String> lines = new TreeSet<>();
    for (Map<String, String> alert : alerts) {
      boolean quiet = tree.inhibitedBy(alert, alerts).isPresent();
      for (Delivery delivery : tree.deliveries(alert)) {
        lines.add(line(delivery.receiver(), delivery.groupLabels(), alert.get("id"), quiet));
      }
    }
    return lines;
  }

  private static String line(String receiver, Map<String, String> group, String id, boolean quiet) {
    return receiver + " " + group + " alert " + id + " quiet " + quiet;
  }

  private SortedSet<String> ask(ObjectNode config, List<Map<String, String>> alerts, int expected)
      throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("alertmanager.yml"), Yaml.write(config));
    int port = freePort();
    Process server = start(file, port);
    try {
      URI api = URI.create("http://127.0.0.1:" + port + API);
      post(api, alerts);
      return groups(URI.create(api + "/groups"), expected);
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private Process start(Path file, int port) throws IOException {
    return new ProcessBuilder(
            program,
            "--config.file=" + file,
            "--storage.path=" + Files.createTempDirectory(folder, "data"),
            "--web.listen-address=127.0.0.1:" + port,
            "--cluster.listen-address=",
            "--log.level=error")
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  /** Sends the alerts as soon as the program listens. */
  private void post(URI api, List<Map<String, String>> alerts)
      throws IOException, InterruptedException {
    List<Node> bodies = new ArrayList<>();
    for (Map<String, String> alert : alerts) {
      ObjectNode labels = Node.object();
      for (var label : alert.entrySet()) {
        labels = labels.with(label.getKey(), Node.text(label.getValue()));
      }
      bodies.add(Node.object().with("labels", labels));
    }
    HttpRequest request =
        HttpRequest.newBuilder(api)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(Json.write(Node.array(bodies))))
            .build();
    long end = System.currentTimeMillis() + PATIENCE;
    while (true) {
      try {
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() == 200) {
          return;
        }
        throw new IllegalStateException(response.statusCode() + ": " + response.body());
      } catch (IOException e) {
        if (System.currentTimeMillis() > end) {
          throw new IOException("no answer; " + Files.readString(folder.resolve("log")), e);
        }
        Thread.sleep(PAUSE);
      }
    }
  }

  /** The groups, as soon as as many alerts are in them as are expected and nothing changes. */
  private SortedSet<String> groups(URI api, int expected) throws IOException, InterruptedException {
    long end = System.currentTimeMillis() + PATIENCE;
    SortedSet<String> before = new TreeSet<>();
    while (true) {
      HttpRequest request = HttpRequest.newBuilder(api).build();
      SortedSet<String> now = lines(Json.read(http.send(request, BodyHandlers.ofString()).body()));
      if (now.size() >= expected && now.equals(before) || System.currentTimeMillis() > end) {
        return now;
      }
      before = now;
      Thread.sleep(PAUSE);
    }
  }

  private static SortedSet<String> lines(Node groups) {
    SortedSet<String> lines = new TreeSet<>();
    for (Node one : ((ArrayNode) groups).items()) {
      ObjectNode group = (ObjectNode) one;
      Map<String, String> labels = new TreeMap<>();
      group.object("labels").forEach((name, value) -> labels.put(name, text(value)));
      String receiver = group.object("receiver").text("name").orElseThrow();
      for (Node item : group.array("alerts").items()) {
        ObjectNode alert = (ObjectNode) item;
        String id = alert.object("labels").text("id").orElseThrow();
        boolean quiet = alert.object("status").array("inhibitedBy").size() > 0;
        lines.add(line(receiver, labels, id, quiet));
      }
    }
    return lines;
  }

  private static String text(Node value) {
    return ((StringNode) value).value();
  }
}
