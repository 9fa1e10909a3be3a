package dev.belfry.verify;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.NullNode;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** The answers of Prometheus's API, which Loki gives as well: {@code status} and {@code data}. */
final class PrometheusApi {
  private PrometheusApi() {}

  /** The object that is answered. */
  static ObjectNode data(Server server, String path) throws IOException {
    return answer(server, path).get("data").orElse(null) instanceof ObjectNode data
        ? data
        : wrong(path, "an object as `data`");
  }

  /** The texts that are answered; Loki leaves them out where there are none. */
  static Set<String> texts(Server server, String path) throws IOException {
    Node data = answer(server, path).get("data").orElse(Node.none());
    Set<String> texts = new TreeSet<>();
    if (data instanceof ArrayNode list) {
      for (Node item : list.items()) {
        if (item instanceof StringNode text) {
          texts.add(text.value());
        }
      }
      return texts;
    }
    return data instanceof NullNode ? texts : wrong(path, "a list as `data`");
  }

  private static ObjectNode answer(Server server, String path) throws IOException {
    return server.ask(path) instanceof ObjectNode answer
            && answer.text("status").orElse("").equals("success")
        ? answer
        : wrong(path, "`status` `success`");
  }

  private static <T> T wrong(String path, String expected) throws IOException {
    throw new IOException(path + ": expected " + expected + ", got something else");
  }
}
