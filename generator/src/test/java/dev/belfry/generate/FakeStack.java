package dev.belfry.generate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.belfry.http.Credentials;
import dev.belfry.verify.LiveStack;
import dev.belfry.verify.ServerKind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** All servers of a stack behind one port of this machine, which say what a test wants them to. */
final class FakeStack implements AutoCloseable {
  static {
    // Else each answer waits for the receipt of its headers, which Linux holds back for 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Queue<String> requests = new ConcurrentLinkedQueue<>();
  private final Queue<String> credentials = new ConcurrentLinkedQueue<>();
  private final Queue<String> tenants = new ConcurrentLinkedQueue<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  FakeStack() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** What is said at a path. */
  private record Answer(int status, String body, String location) {}

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    requests.add(exchange.getRequestMethod() + " " + path);
    String sent = exchange.getRequestHeaders().getFirst("Authorization");
    credentials.add(sent == null ? "" : sent);
    String tenant = exchange.getRequestHeaders().getFirst("X-Scope-OrgID");
    tenants.add(tenant == null ? "" : tenant);
    Answer answer = answers.getOrDefault(path, new Answer(404, "", null));
    if (answer.status() == 0) {
      await();
    }
    if (answer.location() != null) {
      exchange.getResponseHeaders().set("Location", answer.location());
    }
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private void await() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** These servers of the stack, as {@code verify} asks them: without credentials. */
  LiveStack live(ServerKind... kinds) {
    URI here = URI.create(address());
    return new LiveStack(
        Stream.of(kinds).map(kind -> new LiveStack.Address(kind, here, Credentials.NONE)).toList());
  }

  void say(String path, String body) {
    answers.put(path, new Answer(200, body, null));
  }

  /** What is said at a path. */
  String said(String path) {
    return answers.get(path).body();
  }

  void fail(String path, int status) {
    answers.put(path, new Answer(status, "secret words", null));
  }

  void redirect(String path, String location) {
    answers.put(path, new Answer(302, "", location));
  }

  /** Says nothing until the test is over. */
  void keepSilent(String path) {
    answers.put(path, new Answer(0, "", null));
  }

  /** Says something else in place of a part of what is said. */
  void change(String path, String part, String other) {
    String body = answers.get(path).body();
    if (!body.contains(part)) {
      throw new IllegalArgumentException("expected `" + part + "` in " + body);
    }
    say(path, body.replace(part, other));
  }

  /** What was asked, with the methods. */
  Queue<String> requests() {
    return requests;
  }

  /** What was told about who asks. */
  Queue<String> credentials() {
    return credentials;
  }

  /** For which tenants it was asked. */
  Queue<String> tenants() {
    return tenants;
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
