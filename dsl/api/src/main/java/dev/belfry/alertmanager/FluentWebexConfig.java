package dev.belfry.alertmanager;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Secret;
import dev.belfry.tree.Fluent;
import dev.belfry.tree.ObjectNode;

/**
 * A Webex receiver keeps its token in its HTTP settings.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentWebexConfig<SELF extends FluentWebexConfig<SELF>> extends Fluent<SELF> {
  FluentWebexConfig(ObjectNode node) {
    super(node);
  }

  /**
   * How HTTP is spoken to Webex; what all receivers share then counts for nothing. The token stays
   * the one that {@code webex} was given. API name: {@code http_config}.
   */
  public final SELF httpConfig(HttpConfig httpConfig) {
    return set(
        WebexConfig.HTTP_CONFIG, requireNonNull(httpConfig, "httpConfig").credentials(token()));
  }

  private Secret token() {
    ObjectNode settings = node().object("http_config").object("authorization");
    return Secret.file(settings.text("credentials_file").orElseThrow());
  }
}
