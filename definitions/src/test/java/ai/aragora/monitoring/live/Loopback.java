package ai.aragora.monitoring.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.belfry.text.Json;
import dev.belfry.tree.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the servers talk to: a page to scrape, a web hook, and what looks like Slack and PagerDuty.
 */
final class Loopback implements AutoCloseable {
  static final String HOOK = "/hook";
  static final String SLACK = "/slack";
  static final String PAGER_DUTY = "/pagerduty";

  /** One request in two fails. */
  private static final String CALM =
      """
      aragora_http_requests_total{method="GET",endpoint="/api",status="200"} REQUESTS
      aragora_http_requests_total{method="GET",endpoint="/api",status="500"} REQUESTS
      """;

  private static final String TROUBLED =
      """
      pg_stat_activity_count{datname="aragora",state="active"} 100
      pg_stat_activity_count{datname="aragora",state="idle"} 90
      aragora_task_queue_size{queue="debates",status="pending"} 2000
      """;

  /** A rate needs two scrapes; the warnings come later, so that the critical alert is first. */
  private static final int CALM_SCRAPES = 4;

  private final AtomicInteger scrapes = new AtomicInteger();
  private final Queue<ObjectNode> hooked = new ConcurrentLinkedQueue<>();
  private final Queue<ObjectNode> slack = new ConcurrentLinkedQueue<>();
  private final Queue<ObjectNode> pagerDuty = new ConcurrentLinkedQueue<>();
  private final HttpServer server;

  Loopback() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/metrics", exchange -> answer(exchange, 200, page()));
    server.createContext(HOOK, exchange -> take(exchange, hooked, 200, ""));
    server.createContext(SLACK, exchange -> take(exchange, slack, 200, "ok"));
    server.createContext(PAGER_DUTY, exchange -> take(exchange, pagerDuty, 202, "{}"));
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private String page() {
    int scrape = scrapes.incrementAndGet();
    String calm = CALM.replace("REQUESTS", Integer.toString(100 * scrape));
    return scrape <= CALM_SCRAPES ? calm : calm + TROUBLED;
  }

  private static void take(HttpExchange exchange, Queue<ObjectNode> into, int code, String answer)
      throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    into.add((ObjectNode) Json.read(body));
    answer(exchange, code, answer);
  }

  private static void answer(HttpExchange exchange, int code, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4");
    exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /** Who heard of which group by the web hook, and of how many alerts in it. */
  SortedMap<String, Integer> hooked() {
    SortedMap<String, Integer> groups = new TreeMap<>();
    for (ObjectNode one : hooked) {
      String group = one.text("receiver").orElseThrow() + " " + one.text("groupKey").orElseThrow();
      groups.merge(group, one.array("alerts").size(), Integer::sum);
    }
    return groups;
  }

  /** Whether both channels heard of something. */
  boolean hasTexts() {
    return !slack.isEmpty() && !pagerDuty.isEmpty();
  }

  /**
   * Fails unless what looks like Slack got a title with the summary of an alert, and what looks
   * like PagerDuty got the key that was in the file.
   */
  void expectTexts(List<ObjectNode> firing) {
    List<String> titles =
        slack.stream()
            .map(message -> (ObjectNode) message.array("attachments").get(0))
            .map(attachment -> attachment.text("title").orElse(""))
            .toList();
    List<String> expected =
        firing.stream()
            .map(alert -> "FIRING: " + alert.object("annotations").text("summary").orElseThrow())
            .toList();
    if (titles.isEmpty() || !expected.containsAll(titles)) {
      throw new IllegalStateException("expected titles among " + expected + ", got " + titles);
    }
    List<String> keys =
        pagerDuty.stream().map(event -> event.text("routing_key").orElse("")).distinct().toList();
    if (!keys.equals(List.of(Copies.KEY))) {
      throw new IllegalStateException("expected the key of the file, got " + keys);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
