package dev.belfry.verify;

import dev.belfry.http.LiveEndpoint;
import dev.belfry.http.NoAnswerException;
import dev.belfry.http.StatusException;
import dev.belfry.text.Json;
import dev.belfry.text.ReadException;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** A server that is asked. One that cannot be reached is not asked again. */
final class Server {
  private static final int ATTEMPTS = 3;
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

  private final LiveStack.Address address;
  private final Clock clock;
  private IOException gone;

  Server(LiveStack.Address address, Clock clock) {
    this.address = address;
    this.clock = clock;
  }

  /**
   * The JSON that the API says.
   *
   * @param path path and query below the server's address, encoded
   * @throws StatusException when the server answers with another status than 200
   * @throws IOException when it does not answer, or not with JSON
   */
  Node ask(String path) throws IOException {
    if (gone != null) {
      throw gone;
    }
    URI url = below(path);
    String text = new String(read(url), StandardCharsets.UTF_8);
    try {
      return Json.read(text);
    } catch (ReadException e) {
      throw new IOException(LiveEndpoint.shown(url) + ": expected JSON, got something else", e);
    }
  }

  /**
   * The objects in the list that the API says.
   *
   * @param path path and query below the server's address, encoded
   * @throws IOException when the server does not answer, or not with a list
   */
  List<ObjectNode> askForList(String path) throws IOException {
    if (ask(path) instanceof ArrayNode list) {
      return Expected.objects(list);
    }
    throw new IOException(path + ": expected a list, got something else");
  }

  private URI below(String path) {
    String base = address.url().toString();
    return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
  }

  private byte[] read(URI url) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        return new LiveEndpoint(clock.next(), clock.bytes()).ask(url, address.credentials());
      } catch (NoAnswerException e) {
        if (attempt == ATTEMPTS) {
          gone = e;
          throw e;
        }
      } catch (StatusException e) {
        if (attempt == ATTEMPTS || !PASSING.contains(e.status())) {
          throw e;
        }
      }
      clock.pause(PAUSE.multipliedBy(attempt));
    }
  }
}
