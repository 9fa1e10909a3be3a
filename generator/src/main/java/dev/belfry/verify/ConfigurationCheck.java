package dev.belfry.verify;

import dev.belfry.text.ReadException;
import dev.belfry.text.Yaml;
import dev.belfry.tree.ObjectNode;
import java.io.IOException;
import java.util.Optional;

/** Whether Alertmanager runs with the configuration that was generated. */
final class ConfigurationCheck implements LiveCheck {
  private static final String STATUS = "/api/v2/status";

  @Override
  public String name() {
    return "configuration";
  }

  @Override
  public void run(Expected expected, Server server, Outcomes into) throws IOException {
    Optional<ObjectNode> config = expected.alertmanager();
    if (config.isPresent()) {
      ObjectNode generated = ConfigurationMeaning.of(config.get());
      ObjectNode live =
          ConfigurationMeaning.withoutDefaults(ConfigurationMeaning.of(live(server)), generated);
      into.compared("the configuration of Alertmanager", Comparison.of(live, generated));
    }
  }

  private static ObjectNode live(Server server) throws IOException {
    try {
      if (server.ask(STATUS) instanceof ObjectNode status
          && Yaml.read(status.object("config").text("original").orElse(""))
              instanceof ObjectNode live) {
        return live;
      }
    } catch (ReadException e) {
      throw new IOException(STATUS + ": expected a configuration as YAML, got another text", e);
    }
    throw new IOException(STATUS + ": expected `config.original`, got something else");
  }
}
