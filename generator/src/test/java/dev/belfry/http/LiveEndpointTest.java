package dev.belfry.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveEndpointTest {
  private static final int MOST = 1000;

  private final CountDownLatch end = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/metrics", exchange -> send(exchange, 200, "a 1\n"));
    server.createContext("/large", exchange -> send(exchange, 200, "#".repeat(MOST + 1)));
    server.createContext("/moved", exchange -> redirect(exchange, "/metrics"));
    server.createContext("/round", exchange -> redirect(exchange, "/round"));
    server.createContext("/away", exchange -> redirect(exchange, "http://example.org/metrics"));
    server.createContext("/file", exchange -> redirect(exchange, "file:///etc/hosts"));
    server.createContext("/lost", exchange -> send(exchange, 404, "no"));
    server.createContext("/slow", this::slow);
    server.start();
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  /** Sends a line and then nothing, until the test is over. */
  private void slow(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().write('a');
    exchange.getResponseBody().flush();
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }

  private String read(String path) throws IOException {
    byte[] page = new LiveEndpoint(Duration.ofSeconds(30), MOST).read(address(path));
    return new String(page, StandardCharsets.UTF_8);
  }

  private URI address(String path) {
    InetSocketAddress at = server.getAddress();
    return URI.create("http://" + at.getAddress().getHostAddress() + ":" + at.getPort() + path);
  }

  private String problem(String path) {
    return assertThrows(IOException.class, () -> read(path))
        .getMessage()
        .replace(address("").toString(), "");
  }

  @Test
  void a_page_is_read() throws IOException {
    assertEquals("a 1\n", read("/metrics"));
  }

  @Test
  void a_redirect_on_the_same_host_is_followed() throws IOException {
    assertEquals("a 1\n", read("/moved"));
  }

  @Test
  void a_redirect_elsewhere_is_not() {
    assertEquals(
        "/away: expected no redirect to another host, got one to example.org", problem("/away"));
    assertEquals("/file: expected a redirect by http or https, got another", problem("/file"));
    assertEquals("/round: expected at most 5 redirects, got more", problem("/round"));
  }

  @Test
  void a_page_that_is_too_long_or_not_there_is_refused() {
    assertEquals("/large: expected at most 1000 bytes, got more", problem("/large"));
    assertEquals("/lost: expected a page with status 200, got status 404", problem("/lost"));
  }

  @Test
  void an_endpoint_that_does_not_end_is_given_up() {
    LiveEndpoint endpoint = new LiveEndpoint(Duration.ofSeconds(1), MOST);

    IOException late = assertThrows(IOException.class, () -> endpoint.read(address("/slow")));

    assertTrue(late.getMessage().endsWith("/slow: expected the page within 1 s, got no end of it"));
  }

  @Test
  void only_http_is_read_and_no_secret_of_an_address_is_shown() {
    IOException refused =
        assertThrows(
            IOException.class,
            () ->
                new LiveEndpoint(Duration.ofSeconds(1), MOST)
                    .read(URI.create("ftp://me:secret@localhost/metrics?token=secret")));

    assertEquals(
        "ftp://localhost/metrics: expected an address of http or https, got another",
        refused.getMessage());
    assertFalse(refused.getMessage().contains("secret"));
  }
}
