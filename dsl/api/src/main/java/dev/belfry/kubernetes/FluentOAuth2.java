package dev.belfry.kubernetes;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.ObjectNode;

/**
 * Where the name of the client is.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentOAuth2<SELF extends FluentOAuth2<SELF>> extends Fluent<SELF> {

  FluentOAuth2(ObjectNode node) {
    super(node);
  }

  final SELF clientId(SecretKey clientId) {
    return set(OAuth2.CLIENT_ID_FROM_SECRET, requireNonNull(clientId, "clientId"));
  }

  final SELF clientId(ConfigMapKey clientId) {
    return set(OAuth2.CLIENT_ID_FROM_CONFIG_MAP, requireNonNull(clientId, "clientId"));
  }
}
