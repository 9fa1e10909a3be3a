package ai.aragora.monitoring.live;

import dev.belfry.text.Json;
import dev.belfry.tree.Node;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A program that listens on this machine alone, and ends when it is closed. */
final class Server implements AutoCloseable {
  private static final long PATIENCE = Duration.ofSeconds(60).toNanos();
  private static final long PAUSE = 100;

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port = freePort();
  private final Path log;
  private final Process process;

  private Server(String program, Path config, String storage, List<String> options)
      throws IOException {
    String name = config.getFileName().toString();
    this.log = config.resolveSibling(name + ".log");
    Path data = Files.createDirectory(config.resolveSibling(name + ".data"));
    ProcessBuilder builder =
        new ProcessBuilder(
            program,
            "--config.file=" + config,
            storage + "=" + data,
            "--web.listen-address=127.0.0.1:" + port,
            "--log.level=warn");
    builder.command().addAll(options);
    this.process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  /** An Alertmanager that asks no others. */
  static Server alertmanager(String program, Path config) throws IOException {
    return new Server(program, config, "--storage.path", List.of("--cluster.listen-address="));
  }

  static Server prometheus(String program, Path config) throws IOException {
    return new Server(program, config, "--storage.tsdb.path", List.of());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  int port() {
    return port;
  }

  /** Asks again and again until the answer has what is looked for; fails if it never has. */
  <T> T await(String path, String what, Function<Node, Optional<T>> found)
      throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + port + path);
    long start = System.nanoTime();
    String last = "nothing";
    while (System.nanoTime() - start < PATIENCE && process.isAlive()) {
      try {
        last = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
        Optional<T> value = found.apply(Json.read(last));
        if (value.isPresent()) {
          return value.get();
        }
      } catch (ConnectException e) {
        last = "no connection yet";
      }
      Thread.sleep(PAUSE);
    }
    throw new IllegalStateException(
        address + ": expected " + what + ", got\n" + last + "\n" + Files.readString(log));
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
