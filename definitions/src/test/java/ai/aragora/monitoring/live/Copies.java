package ai.aragora.monitoring.live;

import dev.belfry.common.Secret;
import dev.belfry.text.Yaml;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies of the generated files for servers on this machine. Alerts wait for nothing: what holds
 * for minutes holds at once, and the first notification of a group waits a second. Each receiver
 * gets a web hook that tells its name, and keeps its channels; secrets are in files of the copies,
 * and lead to this machine. All else stays as it was generated.
 */
final class Copies {
  /** What is in files that hold no address. */
  static final String KEY = "no-real-key";

  private final Path folder;
  private final String here;

  Copies(Path folder, String here) {
    this.folder = folder;
    this.here = here;
  }

  Path alertmanager(Path generated) throws IOException {
    ObjectNode config = (ObjectNode) redirected("", Yaml.read(Files.readString(generated)));
    ObjectNode global =
        config.object("global").with("pagerduty_url", Node.text(here + Loopback.PAGER_DUTY));
    for (Node path : config.array("templates").items()) {
      String name = ((StringNode) path).value();
      Files.createDirectories(folder.resolve(name).getParent());
      Files.copy(generated.resolveSibling(name), folder.resolve(name));
    }
    List<Node> receivers = new ArrayList<>();
    config.array("receivers").items().forEach(one -> receivers.add(hooked((ObjectNode) one)));
    return write(
        "alertmanager.yml",
        config
            .with("global", global)
            .with("route", config.object("route").with("group_wait", Node.text("1s")))
            .with("receivers", Node.array(receivers)));
  }

  private ObjectNode hooked(ObjectNode receiver) {
    ObjectNode hook = Node.object().with("url", Node.text(here + Loopback.HOOK));
    return receiver.with("webhook_configs", Node.array(hook));
  }

  private Node redirected(String property, Node node) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = object;
      for (int i = 0; i < object.size(); i++) {
        copy = copy.with(object.name(i), redirected(object.name(i), object.value(i)));
      }
      return copy;
    }
    if (node instanceof ArrayNode array) {
      return Node.array(array.items().stream().map(item -> redirected(property, item)).toList());
    }
    return node instanceof StringNode text && text.value().startsWith(Secret.KUBERNETES_SECRETS)
        ? Node.text(secret(property, text.value()).toString())
        : node;
  }

  private Path secret(String property, String path) {
    String content = property.equals("api_url_file") ? here + Loopback.SLACK : KEY;
    try {
      Path file = folder.resolve(path.substring(1));
      Files.createDirectories(file.getParent());
      return Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path prometheus(Path rules, int alertmanager) throws IOException {
    String copy = Files.readString(rules).replaceAll("(?m)^( +for:) .*$", "$1 0s");
    Files.writeString(folder.resolve("rules.yml"), copy);
    return Files.writeString(
        folder.resolve("prometheus.yml"),
        """
        global:
          scrape_interval: 1s
          scrape_timeout: 1s
          evaluation_interval: 1s
        rule_files:
          - rules.yml
        scrape_configs:
          - job_name: aragora
            static_configs:
              - targets:
                  - %s
        alerting:
          alertmanagers:
            - static_configs:
                - targets:
                    - 127.0.0.1:%s
        """
            .formatted(here.replace("http://", ""), Integer.toString(alertmanager)));
  }

  private Path write(String name, ObjectNode document) throws IOException {
    return Files.writeString(folder.resolve(name), Yaml.write(document));
  }
}
